import { type Command, Option } from 'commander';
import { CHART_PARTS, DIAGRAM_PARTS, type DiagramPart, xstateConfig } from '../../insight/index.ts';
import { type Language, sayTerminal } from '../../texts/index.ts';
import { wordedGraph } from '../diagram/worded-graph.ts';
import { MERMAID_LETTERS, writeMermaid } from '../diagram/write-mermaid.ts';
import { type OpenedScenario, openScenario } from '../loading/open-scenario.ts';
import { readCoverage } from '../loading/read-coverage.ts';
import { neighbourhoodOption, withOutputOptions } from '../terminal/options.ts';
import { printJson, tell } from '../terminal/print.ts';

const FORMATS = ['mermaid', 'svg', 'xstate'] as const;
type Format = (typeof FORMATS)[number];

interface DiagramOptions {
  json?: boolean;
  lang: Language;
  neighbourhood?: string;
  format: Format;
  coverage?: string;
  part?: DiagramPart[];
}

/** `samenspel diagram`: timeline, questions and storylines as a drawing. */
export function addDiagram(program: Command): void {
  const command = program
    .command('diagram')
    .argument('<scenario>', 'folder of the scenario')
    .addOption(neighbourhoodOption())
    .addOption(new Option('--format <format>', 'how it is drawn').choices([...FORMATS]).default('mermaid'))
    .addOption(new Option('--part <part...>', 'only this of it (default: all)').choices([...DIAGRAM_PARTS]))
    .option('--coverage <file>', 'what "samenspel fuzz --json" printed: what was never reached becomes red');
  withOutputOptions(command).action(drawScenario);
}

async function drawScenario(path: string, options: DiagramOptions): Promise<void> {
  const { format, coverage } = options;
  const opened = openScenario(path, options.neighbourhood ?? null, options.lang);
  const hits = coverage === undefined ? null : readCoverage(coverage, opened.scenario.id);
  const diagram = await draw(opened, hits, options);
  if (options.json) printJson({ scenario: opened.scenario.id, format, diagram });
  else process.stdout.write(typeof diagram === 'string' ? diagram : `${JSON.stringify(diagram, null, 2)}\n`);
}

async function draw(opened: OpenedScenario, hits: Map<string, number> | null, { format, part, lang }: DiagramOptions) {
  if (format === 'xstate') return xstateConfig(opened.scenario, part ?? CHART_PARTS, (key) => hits?.get(key) !== 0);
  const graph = wordedGraph(opened, part ?? DIAGRAM_PARTS, hits, lang);
  if (format === 'svg') return (await import('../diagram/write-svg.ts')).writeSvg(graph);
  const text = writeMermaid(graph);
  if (text.length > MERMAID_LETTERS) tell(sayTerminal(lang, 'diagram.large', { letters: text.length }));
  return text;
}
