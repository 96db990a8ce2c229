import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type CompiledNeighbourhood, type CompiledScenario, canonicalJson } from '../../model/index.ts';

/** sha256 (hex) over the compiled scenario. Sentences are not in it, nor lines: a mended comma or an added comment does not orphan a session. */
export function scenarioSha256(scenario: CompiledScenario): string {
  return hash(scenario);
}

/** sha256 (hex) over the compiled neighbourhood. */
export function neighbourhoodSha256(neighbourhood: CompiledNeighbourhood): string {
  return hash(neighbourhood);
}

function hash(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(withoutLines(value)))));
}

/** `line` says where something stands in its file, for coverage; it is no part of what is played. */
function withoutLines(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLines);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key, item]) => !(key === 'line' && typeof item === 'number'));
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutLines(item)]));
}
