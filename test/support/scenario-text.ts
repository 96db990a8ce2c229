import { checkScenario, type ReadResult, type ScenarioModel } from '../../engine/authoring/index.ts';
import type { CompiledNeighbourhood } from '../../engine/model/index.ts';

/** The required head of a scenario, ten lines; what a test is about stands below it, from line 11. */
export const HEAD = `format: 1
id: voorbeeld
version: 1.0.0
language: nl
licence: CC-BY-4.0
crisis: power-outage
title: Voorbeeld
summary: Een voorbeeld.
clock: {start: 2026-01-13T17:40, end: 24h, step: 15m}
neighbourhood: ergens
`;
export const FIRST_LINE = 11;

/** Checks a scenario of one file, its library and other files beside it when given. */
export function check(
  text: string,
  options: {
    neighbourhood?: CompiledNeighbourhood | null;
    files?: Record<string, string>;
    library?: Record<string, string>;
    language?: 'nl' | 'en';
    beside?: { others: string[]; sources: string };
  } = {},
): ReadResult<ScenarioModel> {
  const files = { 'scenario.yaml': text, ...options.files };
  const beside = options.beside ? { beside: options.beside } : {};
  const read = { root: '', files, library: options.library ?? {}, ...beside };
  return checkScenario(read, options.neighbourhood ?? null, options.language ?? 'nl');
}

/** The findings as `code line:column hint`, for reading at a glance. */
export function brief(result: ReadResult<unknown>): string[] {
  return result.findings.map(
    ({ code, line, column, hint }) => `${code} ${line}:${column}${hint.startsWith('bedoelt') ? ` ${hint}` : ''}`,
  );
}
