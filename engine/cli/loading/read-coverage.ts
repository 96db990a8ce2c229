import { z } from 'zod';
import { readText } from '../folders/read-folder.ts';
import { Impossible } from '../terminal/problems.ts';

const coverageSchema = z.object({
  scenario: z.string(),
  coverage: z.object({ parts: z.array(z.object({ key: z.string(), hits: z.number() })) }),
});

/**
 * How often each part was reached, from what `samenspel fuzz --json` printed.
 * @throws Impossible when it is something else, or of another scenario
 */
export function readCoverage(file: string, scenario: string): Map<string, number> {
  const text = readText(file);
  if (typeof text !== 'string') throw new Impossible(`${file} cannot be read: ${text.why}`);
  const { data } = coverageSchema.safeParse(parseJson(text));
  if (!data) throw new Impossible(`${file} is not what "samenspel fuzz --json" prints`);
  if (data.scenario !== scenario) throw new Impossible(`${file} is of ${data.scenario}, not of ${scenario}`);
  return new Map(data.coverage.parts.map(({ key, hits }) => [key, hits]));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
