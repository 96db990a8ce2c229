import { existsSync, readFileSync } from 'node:fs';

/**
 * Counts the tests in vitest's JSON report. A file that could not be loaded holds no tests; it counts as one failure.
 * @returns those numbers and the names of what failed; null when there is no report.
 */
export function countVitest(path) {
  const report = readReport(path);
  if (!report) return null;
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const wrong = report.testResults.flatMap((file) =>
    file.assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => `${file.name}: ${fullName}`),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    names: [...broken.map((file) => file.name), ...wrong],
  };
}

/**
 * Counts the tests in Playwright's JSON report; a test that passed only on a second try counts as failed, and so does
 * an error outside the tests (a server that did not start, a file that could not be loaded).
 * @returns those numbers and the names of what failed; null when there is no report.
 */
export function countPlaywright(path) {
  const report = readReport(path);
  if (!report) return null;
  const { expected, unexpected, flaky } = report.stats;
  return {
    passed: expected,
    failed: unexpected + flaky + report.errors.length,
    names: [...report.errors.map(({ message }) => message.split('\n')[0]), ...report.suites.flatMap(failedSpecs)],
  };
}

function failedSpecs(suite) {
  const here = suite.specs.filter(({ ok }) => !ok).map(({ file, line, title }) => `${file}:${line} ${title}`);
  return [...here, ...(suite.suites ?? []).flatMap(failedSpecs)];
}

function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
