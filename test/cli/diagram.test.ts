import { mkdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { createMachine, initialTransition, transition } from 'xstate';
import { json, samenspel, scratchFolder } from './run-samenspel.ts';
import { shortEvening } from './short-evening.ts';

const scratch = scratchFolder();
const folder = scratch.path('evening');
mkdirSync(folder);
scratch.write('evening/scenario.yaml', shortEvening());
const coverage = scratch.write(
  'coverage.json',
  JSON.stringify({
    scenario: 'korte-avond',
    coverage: {
      parts: [
        { key: 'state/buur/alleen', hits: 0 },
        { key: 'transition/buur/thuis/1', hits: 0 },
        { key: 'inject/uitval', hits: 9 },
      ],
    },
  }),
);
afterAll(() => scratch.remove());

describe('samenspel diagram', () => {
  it('writes Mermaid: every part once, delays as dotted lines, no text that can end its place', async () => {
    const { stdout, code } = await samenspel('diagram', folder, '--part', 'storylines', 'timeline', '--lang', 'en');
    expect(code).toBe(0);
    const [, title, , kind] = stdout.split('\n');
    expect([title, kind]).toEqual(['title: "Een \\"korte\\" avond <b>& meer</b>"', 'flowchart LR']);
    expect(stdout).toMatch(/n\d+ -\.->\|"5h"\| n\d+/);
    expect(stdout).toMatch(/n\d+ -->\|"ME_VISITED"\| n\d+/);
    expect(stdout).toMatch(/Het licht #34;valt#34; uit#59; --#62; #91;alles#93;/);
    expect(stdout.match(/gezien/g)).toHaveLength(1);
    const texts = [...stdout.matchAll(/"(.*?)"/g)].slice(2).map(([, text]) => text);
    expect(texts.filter((text) => /[<>[\]{}"|;&](?<!<br\/>)/.test((text ?? '').replace(/#\d+;|<br\/>/g, '')))).toEqual(
      [],
    );
    expect(stdout).not.toMatch(/class n|linkStyle/);
  });

  it('marks in red what the coverage of a fuzz says was never reached', async () => {
    const mermaid = (await samenspel('diagram', folder, '--coverage', coverage)).stdout;
    const red = /class (n\d+) unreached/.exec(mermaid)?.[1];
    expect(mermaid).toMatch(new RegExp(`${red}\\[\\["alleen`));
    expect(mermaid).toMatch(/linkStyle \d+ stroke:#b00020/);
    const svg = (await samenspel('diagram', folder, '--coverage', coverage, '--format', 'svg')).stdout;
    expect(svg).toMatch(/^<\?xml/);
    expect(svg).toMatch(/avond &lt;b&gt;&amp; meer&lt;\/b&gt;/);
    expect(svg.match(/fill="#fde2e2"/g)).toHaveLength(1);
    expect(svg).not.toMatch(/<b>|<donker>/);
  });

  it('writes an XState config that is a machine, with delays in milliseconds', async () => {
    const config = json(await samenspel('diagram', folder, '--format', 'xstate'));
    const machine = createMachine(config);
    const [first, actions] = initialTransition(machine);
    expect(first.value).toMatchObject({ timeline: { uitval: 'waiting' }, storylines: { buur: 'thuis' } });
    expect(actions.map(({ params }) => (params as { delay?: number } | undefined)?.delay)).toContain(5 * 3_600_000);
    const [visited] = transition(machine, first, { type: 'ME_VISITED' });
    expect(visited.value).toMatchObject({ storylines: { buur: 'gezien' } });
    expect(config.states.decisions.states['wat-nu'].states.open.after).toEqual({
      3600000: { target: 'closed.niets', description: '1h' },
    });
  });

  it.each<[string[], RegExp, number]>([
    [['--format', 'png'], /mermaid, svg, xstate/, 2],
    [['--coverage', `${folder}/scenario.yaml`], /not what "samenspel fuzz --json" prints/, 1],
    [['--coverage', scratch.path('nergens.json')], /cannot be read/, 1],
  ])('answers %j in one sentence', async (words, answer, code) => {
    const ran = await samenspel('diagram', folder, ...words);
    expect(ran.stderr).toMatch(answer);
    expect([ran.stdout, ran.code]).toEqual(['', code]);
  });
});
