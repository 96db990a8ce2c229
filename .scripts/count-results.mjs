import { existsSync, readFileSync } from 'node:fs';

/**
 * Counts the tests in vitest's JSON report. A file that could not be loaded holds no tests; it counts as one failure.
 * @returns null when there is no report.
 */
export function countVitest(path) {
  const report = readReport(path);
  if (!report) return null;
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/**
 * Counts the tests in Playwright's JSON report; a test that passed only on a second try counts as failed, and so does
 * an error outside the tests (a server that did not start, a file that could not be loaded).
 * @returns null when there is no report.
 */
export function countPlaywright(path) {
  const report = readReport(path);
  if (!report) return null;
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length };
}

function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
