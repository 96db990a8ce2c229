import { HEAD } from '../../support/scenario-text.ts';
import { decision, inject, lines, type Rule, says } from './rule.ts';

const HEAD_TEXTS = 'title: {from: Voorbeeld, to: Example}\nsummary: {from: Een voorbeeld., to: An example.}\n';
const story = (states: string, keys = ''): string => `storylines: {jan: {${keys}initial: a, states: {${states}}}}`;
const roles = 'roles: {buur: {title: Buur, card: U kent uw straat.}, kok: {title: Kok, card: U kookt.}}';
const duties = (...list: string[]): string =>
  [
    'decisions:',
    ...list.map(
      (keys, i) =>
        `  d${i}: {${keys}, closes: {after: 2h, then: nee}, ask: Open?, options: {ja: {label: Ja, do: [{add: {trust: ${i + 1}}}]}, nee: {label: Nee}}}`,
    ),
  ].join('\n');
const words = (count: number): string =>
  Array.from({ length: count }, (_, i) => (i % 10 === 9 ? 'wind.' : 'wind')).join(' ');

/** The warnings of the reference, W11 to W21. */
export const WARNINGS: Record<string, Rule> = {
  W11: {
    broken: [
      inject('an inject without a moment', 'say: {screen: Licht.}'),
      lines('a decision that nothing opens', decision('opens: {}')),
      lines('a state that nothing leads to', story('a: {after: {1h: b}}, b: {final: true}, c: {final: true}')),
      lines('a state behind an end', story('a: {final: true, after: {1h: b}}, b: {final: true}')),
      lines(
        'an inject, and not what waits for it',
        'timeline:',
        '  - {id: a, do: [{raise: X}]}',
        '  - {id: b, on: X, do: [{raise: Y}]}',
        '  - {id: c, when: \'happened("Y")\'}',
      ),
      lines(
        'two injects that wait for each other: the first',
        'timeline: [{id: a, on: X, do: [{raise: Y}]}, {id: b, on: Y, do: [{raise: X}]}]',
      ),
      inject('an inject that waits for itself', 'when: \'minutesSince("a") > 60\''),
      inject('an inject of no cut', 'at: 1h, cut: [], say: {screen: Licht.}'),
      lines(
        'an inject between the chapters of its cut',
        'chapters: [{id: a, title: A, from: 0h, to: 4h, minutes: {kort: 3}}]',
        'timeline: [{id: a, at: 5h, say: {screen: Licht.}}]',
      ),
      lines(
        'a decision in a chapter that its cut skips',
        'chapters: [{id: a, title: A, from: 0h, to: 4h, minutes: {kort: 3}}]',
        decision('cut: [lang], opens: {at: 1h}'),
      ),
      inject('no chance', 'at: 1h, chance: 0'),
      lines(
        'an event of a home, in a story about nobody',
        story('a: {on: {ME_VISITED: b}, after: {1h: c}}, b: {final: true}, c: {final: true}'),
      ),
    ],
    nearMiss: [
      lines(
        'an effect between the chapters, which nobody need see',
        'chapters: [{id: a, title: A, from: 0h, to: 4h, minutes: {kort: 3}}]',
        'timeline: [{id: a, at: 5h, do: [{add: {trust: 1}}]}]',
      ),
      lines(
        'at the very end of the last chapter',
        'chapters: [{id: a, title: A, from: 0h, to: 24h, minutes: {kort: 3}}]',
        'timeline: [{id: a, at: 24h, say: {screen: Licht.}}]',
      ),
      inject('on the shelf', 'shelf: true'),
      inject('a draft', 'draft: true'),
      lines('what waits for a draft', 'timeline: [{id: a, draft: true, do: [{raise: X}]}, {id: b, on: X}]'),
      lines(
        'a delayed and an eventless edge',
        story('a: {after: {1h: b}}, b: {when: {hour > 3: c}}, c: {final: true}'),
      ),
      lines(
        'an event that an option raises',
        decision('opens: {at: 1h}', 'label: Ja, do: [{raise: X}]'),
        'timeline: [{id: a, on: X}]',
      ),
      lines(
        'an event at the end of an incident',
        'timeline: [{id: a, at: 1h, do: [{incident: {pick: over80, needs: [carry], within: 20m, else: LAAT}}]}, {id: b, on: LAAT}]',
      ),
      lines(
        'an event of a home',
        story(
          'a: {on: {ME_VISITED: b}, after: {1h: c}}, b: {final: true}, c: {final: true}',
          'about: {pick: over80}, ',
        ),
      ),
    ],
  },
  W12: {
    broken: [
      lines('no way out', story('a: {after: {1h: b}}, b: {}')),
      lines('only an entry', story('a: {after: {1h: b}}, b: {enter: [{add: {trust: 1}}]}')),
      lines('only back to itself', story('a: {after: {1h: b}}, b: {after: {2h: b}}')),
      lines('the first state', story('a: {}')),
    ],
    nearMiss: [
      lines('an end', story('a: {after: {1h: b}}, b: {final: true}')),
      lines('a draft', story('a: {after: {1h: b}}, b: {draft: true}')),
      lines('round and round, with time', story('a: {after: {1h: b}}, b: {after: {1h: a}}')),
    ],
  },
  W13: {
    broken: [
      inject('nothing is read', 'when: 1 > 2'),
      lines(
        'above its bound',
        'state: {druk: {type: number, min: 0, max: 9, start: 0}}',
        'timeline: [{id: a, when: druk > 9}]',
      ),
      inject('an hour that no day has', 'when: hour >= 24'),
      inject('a share above one', 'when: \'without("power") > 1.5\''),
      inject('two parts that cannot both be', 'when: trust > 60 && trust < 40'),
      inject('two parts of which one always is', 'when: trust > 40 || trust < 60'),
      inject('a part that is always so', 'when: hour > 6 && trust >= 0'),
      inject('a count of nobody', 'when: \'households("needWarmth > 1") > 0\''),
      { ...inject('more homes than there are', 'when: \'households("over80") > 6\''), somewhere: true },
      inject('a day after the end', 'when: day > 2'),
      lines(
        'in a storyline',
        story('a: {when: {me.phoneCharge > 1: b}, after: {1h: b}}, b: {final: true}', 'about: {pick: over80}, '),
      ),
    ],
    nearMiss: [
      lines(
        'at its bound',
        'state: {druk: {type: number, min: 0, max: 9, start: 0}}',
        'timeline: [{id: a, when: druk >= 9}]',
      ),
      inject('two parts that leave one value', 'when: hour >= 6 && hour <= 6'),
      inject('day and night', 'when: hour < 6 || hour > 22'),
      inject('all, written on purpose', 'at: 0h, do: [{visit: {who: all}}]'),
      {
        ...inject('what this neighbourhood has not', 'when: \'!has("venue/kind/church") && hour > 3\''),
        somewhere: true,
      },
      lines(
        'since something that may not come',
        'timeline: [{id: a, at: 1h}, {id: b, when: \'minutesSince("a") >= 0 || trust > 90\'}]',
      ),
      inject('another day', 'when: day == 2'),
    ],
  },
  W14: {
    broken: [
      lines('one option, with needs', decision('opens: {at: 1h}', 'label: Ja, needs: trust > 50')),
      lines(
        'two options whose needs can both fail',
        'decisions: {hal: {opens: {at: 1h}, closes: {after: 1h, then: c}, ask: Open?, options: {a: {label: A, needs: trust > 60}, b: {label: B, needs: trust < 40, do: [{add: {trust: 1}}]}, c: {label: C, do: [{add: {trust: -1}}]}}}}',
      ),
      {
        ...lines(
          'what this neighbourhood lacks',
          decision('opens: {at: 1h}', 'label: Ja, needs: \'has("venue/kind/church")\''),
        ),
        somewhere: true,
      },
      lines(
        'nothing beside the default',
        'decisions: {hal: {opens: {at: 1h}, closes: {after: 1h, then: a}, ask: Open?, options: {a: {label: A}}}}',
      ),
    ],
    nearMiss: [
      lines(
        'needs of which one always holds',
        'decisions: {hal: {opens: {at: 1h}, closes: {after: 1h, then: c}, ask: Open?, options: {a: {label: A, needs: trust >= 50}, b: {label: B, needs: trust < 50, do: [{add: {trust: 1}}]}, c: {label: C, do: [{add: {trust: -1}}]}}}}',
      ),
      {
        ...lines(
          'what this neighbourhood has',
          decision('opens: {at: 1h}', 'label: Ja, needs: \'has("venue/kind/community-centre")\''),
        ),
        somewhere: true,
      },
      lines(
        'a division over two',
        'decisions: {d: {kind: divide, helpers: 5, opens: {at: 1h}, closes: {after: 1h, then: {a: 3, b: 2}}, ask: Wie?, options: {a: {label: A}, b: {label: B, do: [{add: {trust: 1}}]}, c: {label: C, needs: trust > 50, do: [{add: {trust: 2}}]}}}}',
      ),
    ],
  },
  W15: {
    broken: [
      inject('after the end', 'at: 30h'),
      inject('until before at', 'at: 5h, until: 4h'),
      lines('a decision after the end', decision('opens: {at: 25h}')),
      lines('a chapter after the end', 'chapters: [{id: a, title: A, from: 20h, to: 30h, minutes: {kort: 3}}]'),
      lines('a goal after the end', 'objectives: {a: {text: Iets., done: trust > 80, by: 48h}}'),
      lines('a stop after the end', 'experiments: {e: {seeds: 1..3, measure: [unmetHours], stop: 72h}}'),
      lines(
        'chapters that are too long',
        'chapters: [{id: a, title: A, from: 0h, to: 4h, minutes: {kort: 12}}, {id: b, title: B, from: 4h, to: 8h, minutes: {kort: 12}}]',
      ),
      lines(
        'talk that does not fit, in all cuts',
        'chapters: [{id: a, title: A, from: 0h, to: 4h, minutes: {kort: 5, avond: 5, lang: 5}}]',
        decision('opens: {on: VENUE_OPENED}, talk: {minutes: 8}'),
      ),
      lines(
        'talk that does not fit its chapter',
        'chapters: [{id: a, title: A, from: 0h, to: 4h, minutes: {kort: 3}}, {id: b, title: B, from: 4h, to: 8h, minutes: {kort: 12}}]',
        decision('cut: [kort], opens: {at: 1h}, talk: {minutes: 8}'),
      ),
      lines(
        'reading that does not fit',
        'chapters: [{id: a, title: A, from: 0h, to: 4h, minutes: {kort: 1}}]',
        'timeline:',
        ...Array.from(
          { length: 10 },
          (_, i) => `  - {id: i${i}, at: ${i}m, cut: [kort], say: {screen: "${words(30)}"}}`,
        ),
      ),
      lines(
        'talk without chapters',
        duties(
          'opens: {at: 1h}, cut: [kort], talk: {minutes: 15}',
          'opens: {at: 2h}, cut: [kort], talk: {minutes: 15}',
        ),
      ),
    ],
    nearMiss: [
      inject('at the end itself', 'at: 24h'),
      inject('until just after', 'at: 4h, until: 4h1m'),
      lines(
        'exactly the minutes',
        'chapters: [{id: a, title: A, from: 0h, to: 4h, minutes: {kort: 20}}]',
        decision('cut: [kort], opens: {at: 1h}, talk: {minutes: 20}'),
      ),
      lines(
        'on the shelf',
        'chapters: [{id: a, title: A, from: 0h, to: 4h, minutes: {kort: 1}}]',
        'timeline:',
        ...Array.from(
          { length: 10 },
          (_, i) => `  - {id: i${i}, shelf: true, cut: [kort], say: {screen: "${words(30)}"}}`,
        ),
      ),
      lines(
        'in a cut that no chapter plays',
        'chapters: [{id: a, title: A, from: 0h, to: 8h, minutes: {lang: 60}}]',
        duties('opens: {at: 1h}, talk: {minutes: 15}', 'opens: {at: 2h}, talk: {minutes: 15}'),
      ),
      lines(
        'in a cut with more time',
        'chapters: [{id: a, title: A, from: 0h, to: 4h, minutes: {kort: 5, lang: 30}}]',
        decision('cut: [lang], opens: {at: 1h}, talk: {minutes: 20}'),
      ),
    ],
  },
  W16: {
    broken: [
      lines('a variable', 'state: {druk: {type: number, min: 0, max: 9, start: 0, label: Druk}}'),
      lines(
        'a variable that is only written and not shown',
        'state: {druk: {type: number, min: 0, max: 9, start: 0}}',
        'timeline: [{id: a, at: 1h, do: [{set: {druk: 1}}]}]',
      ),
      lines('a message', 'messages: {stroom: {text: De stroom is uit., from: buurt}}'),
      lines(
        'a message with the name of an inject',
        'messages: {a: {text: De stroom is uit., from: buurt}}',
        'timeline: [{id: a, at: 1h}]',
      ),
      inject('an event', 'at: 1h, do: [{raise: NIEMAND}]'),
      lines('an area', 'areas: {rand: {in: points, points: [[0, 0], [1, 0], [1, 1]]}}'),
      lines(
        'options that do the same',
        'decisions: {hal: {opens: {at: 1h}, closes: {after: 1h, then: a}, ask: Open?, options: {a: {label: A}, b: {label: B}}}}',
      ),
    ],
    nearMiss: [
      lines(
        'a variable in a text',
        'state: {druk: {type: number, min: 0, max: 9, start: 0}}',
        'timeline: [{id: a, at: 1h, say: {screen: "Druk {druk}."}}]',
      ),
      lines(
        'a variable that is written and shown',
        'state: {druk: {type: number, min: 0, max: 9, start: 0, label: Druk}}',
        'timeline: [{id: a, at: 1h, do: [{set: {druk: 1}}]}]',
      ),
      lines(
        'a variable of an experiment',
        'state: {net: {type: duration, start: 4h, label: Net}}',
        'experiments: {e: {cases: [{net: 4h}], seeds: 1..3, measure: [unmetHours]}}',
      ),
      lines('the start of a feeling', 'state: {trust: {type: number, min: 0, max: 100, start: 70}}'),
      lines(
        'options that do the same in another order',
        'decisions: {hal: {opens: {at: 1h}, closes: {after: 1h, then: a}, ask: Open?, options: {a: {label: A, do: [{add: {trust: 1}}]}, b: {label: B, do: [{add: {trust: 2}}]}}}}',
      ),
    ],
  },
  W17: {
    broken: [
      lines('a role that is never asked', roles, duties('for: [buur], opens: {at: 1h}')),
      lines(
        'a role that is only asked in a shorter cut',
        roles,
        duties('for: [buur], opens: {at: 1h}', 'for: [kok], cut: [kort], opens: {at: 4h}'),
      ),
      lines(
        'a role that only a draft asks',
        roles,
        duties('for: [buur], opens: {at: 1h}', 'for: [kok], draft: true, opens: {at: 4h}'),
      ),
      lines(
        'a role that waits for seven decisions',
        roles,
        duties(
          'for: [buur, kok], opens: {at: 1h}',
          ...Array.from({ length: 7 }, (_, i) => `for: [buur], opens: {at: ${3 + 2 * i}h}`),
        ),
      ),
      lines(
        'three at one time',
        roles,
        duties('for: [buur, kok], opens: {at: 1h}', 'for: [buur], opens: {at: 2h}', 'for: [buur], opens: {at: 2h30m}'),
      ),
      lines(
        'three on one event',
        roles,
        'timeline: [{id: a, at: 1h, do: [{raise: X}]}]',
        duties('for: [buur, kok], opens: {on: X}', 'for: [buur], opens: {on: X}', 'for: [buur], opens: {on: X}'),
      ),
    ],
    nearMiss: [
      lines(
        'a role that waits for six',
        roles,
        duties(
          'for: [buur, kok], opens: {at: 1h}',
          ...Array.from({ length: 6 }, (_, i) => `for: [buur], opens: {at: ${3 + 2 * i}h}`),
        ),
      ),
      lines('two at one time', roles, duties('for: [buur, kok], opens: {at: 1h}', 'for: [buur], opens: {at: 2h}')),
      lines(
        'one after the other',
        roles,
        duties('for: [buur, kok], opens: {at: 1h}', 'for: [buur], opens: {at: 3h}', 'for: [buur], opens: {at: 5h}'),
      ),
      lines(
        'in different cuts',
        roles,
        duties(
          'for: [buur, kok], opens: {at: 1h}',
          'for: [buur], cut: [kort], opens: {at: 1h}',
          'for: [buur], cut: [avond], opens: {at: 1h}',
        ),
      ),
      lines('roles that are only for show', roles, duties('opens: {at: 1h}')),
    ],
  },
  W18: {
    broken: [
      {
        ...lines('a translation that is missing', ''),
        files: { 'texts/en.yaml': HEAD_TEXTS.replace(/summary.*\n/, '') },
      },
      {
        ...lines('a translation that is stale', ''),
        files: { 'texts/en.yaml': HEAD_TEXTS.replace('from: Voorbeeld', 'from: Oud') },
      },
      { ...lines('a translation of nothing', ''), files: { 'texts/en.yaml': `${HEAD_TEXTS}weg: {from: A, to: B}\n` } },
      says('more words than the screen takes', words(41)),
      says(
        'a sentence that is too long',
        'De netbeheerder zegt dat het nog lang duurt voor er weer stroom is, en dat wij met elkaar moeten kijken wie er hulp nodig heeft.',
      ),
      says('a word that is too long', 'Neem contact op met de arbeidsongeschiktheidsverzekering.'),
      says(
        'many long words',
        'Verantwoordelijke instanties communiceren binnenkort uitgebreide aanvullende informatie over de beschikbare alternatieven.',
      ),
      {
        ...lines('a translation above B1', ''),
        files: { 'texts/en.yaml': HEAD_TEXTS.replace('An example.', `An example ${'of what it is '.repeat(6)}`) },
      },
    ],
    nearMiss: [
      says('exactly the words of the screen', words(40)),
      says(
        'a long text in short sentences',
        'Het is donker. De straat is stil. Een buurman klopt aan. Hij vraagt om een kaars. Wie heeft er een kaars over?',
      ),
      says('one long word', 'De verzekeringspapieren zijn nat.'),
      lines(
        'a long note for the facilitator',
        `timeline: [{id: a, at: 1h, expect: "${words(9)} ${'wind '.repeat(25)}"}]`,
      ),
      { ...lines('all translated', ''), files: { 'texts/en.yaml': HEAD_TEXTS } },
    ],
  },
  W19: {
    broken: [
      inject('a pharmacy', 'at: 0h, do: [{fail: kind/pharmacy}]'),
      inject('water that is not safe', 'at: 0h, do: [{contaminate: {asset: kind/water-main}}]'),
      lines(
        'another is restored',
        'timeline: [{id: a, at: 0h, do: [{fail: kind/pharmacy}, {fail: kind/gp}]}, {id: b, at: 3h, do: [{restore: kind/gp}]}]',
      ),
      { ...inject('one asset', 'at: 0h, do: [{fail: asset/mast-1}]'), somewhere: true },
    ],
    nearMiss: [
      inject('that ends by itself', 'at: 0h, do: [{fail: {asset: kind/pharmacy, for: 2h}}]'),
      lines(
        'restored',
        'timeline: [{id: a, at: 0h, do: [{fail: kind/pharmacy}]}, {id: b, at: 3h, do: [{restore: kind/pharmacy}]}]',
      ),
      lines(
        'mentioned again',
        'timeline: [{id: a, at: 0h, do: [{fail: kind/pharmacy}]}, {id: b, at: 3h, when: \'down("kind/pharmacy")\'}]',
      ),
      {
        ...lines(
          'restored by kind',
          'timeline: [{id: a, at: 0h, do: [{fail: asset/mast-1}]}, {id: b, at: 3h, do: [{restore: kind/mobile-mast}]}]',
        ),
        somewhere: true,
      },
      inject('that still works', 'at: 0h, do: [{degrade: {asset: kind/supermarket, to: 0.6}}]'),
    ],
  },
  W20: {
    broken: [
      says('a mobile telephone', 'Bel Jan op 06-12345678.'),
      says('an e-mail address', 'Mail naar jan.jansen@wijkteam.nl.'),
      says('an address', 'Ga naar 3511 AB 12.'),
      says('a citizen service number', 'Haar nummer is 111222333.'),
      lines('in a remark', '# bel Jan: 030-1234567'),
      { ...lines('in a translation', ''), files: { 'texts/en.yaml': `# +31 6 12345678\n${HEAD_TEXTS}` } },
      { about: 'no licence', text: '', whole: HEAD.replace('CC-BY-4.0', '"-"') },
      { ...lines('a picture', ''), beside: { others: ['beeld/straat.png', 'SOURCES.md'], sources: '# Bronnen\n' } },
      {
        ...lines('a sound without a word on its licence', ''),
        beside: { others: ['sirene.mp3'], sources: '- sirene.mp3, van internet\n' },
      },
    ],
    nearMiss: [
      says('public numbers', 'Bel 112, of 0900-8844, of 14 030.'),
      says('an invented address', 'Mail naar buurt@example.org.'),
      says('a year and a number', 'In 2026 was er 3 dagen geen stroom, in 1953 12.'),
      says('nine digits that are no such number', 'Het pakket heeft nummer 123456789.'),
      {
        ...lines('a picture with its licence', ''),
        beside: { others: ['beeld/straat.png'], sources: '- straat.png: eigen foto, CC BY 4.0\n' },
      },
      { ...lines('a licence beside it', ''), beside: { others: ['sirene.mp3', 'sirene.mp3.license'], sources: '' } },
      { ...lines('no picture at all', ''), beside: { others: ['notes.txt'], sources: '' } },
    ],
  },
  W21: {
    broken: [
      says('degrees', 'Buiten is het nu -5 graden.'),
      says('a share of the homes', 'Nu zit 40 procent van de huizen zonder stroom.'),
      says('a number of homes', 'Nu zitten 120 huizen zonder water.'),
      says('wind', 'Het waait met 90 km/u.'),
      lines('degrees in a home', story('a: {enter: [{say: {screen: "Het is hier 12 °C."}}], final: true}')),
      lines(
        'a declared duration',
        'state: {net: {type: duration, start: 12h, label: Net}}',
        'timeline: [{id: a, at: net}, {id: b, at: 1h, say: {screen: "Over 12 uur is er weer stroom."}}]',
      ),
      {
        ...lines(
          'what has lost its feed',
          'timeline: [{id: a, at: 1h, do: [{fail: {asset: kind/substation}}]}, {id: b, at: 2h, do: [{fail: asset/trafo}]}, {id: c, at: 5h, do: [{restore: kind/substation}, {restore: asset/trafo}]}]',
        ),
        somewhere: true,
      },
      {
        ...lines(
          'what has lost its feed, and not that it is never restored',
          'timeline: [{id: a, at: 1h, do: [{fail: asset/station}]}, {id: b, at: 2h, do: [{fail: asset/trafo}]}, {id: c, at: 5h, do: [{restore: asset/station}]}]',
        ),
        somewhere: true,
      },
      {
        ...lines(
          'by way of another',
          'timeline: [{id: a, at: 1h, do: [{fail: asset/station}]}, {id: b, at: 2h, do: [{fail: asset/mast-2}]}, {id: c, at: 5h, do: [{restore: asset/station}, {restore: asset/mast-2}]}]',
        ),
        somewhere: true,
      },
    ],
    nearMiss: [
      says('the number of the model', 'Buiten is het nu {outdoorC} graden.'),
      says('other numbers', 'Bel 112. Er zijn 12 helpers, 2 straten verder, bij huis 14.'),
      lines(
        'in a fact',
        'facts: {kou: {ask: Hoe koud is te koud?, answer: Onder 16 graden wordt u ziek., source: GGD, checkedOn: 2026-11-01}}',
      ),
      {
        ...lines(
          'after it was restored',
          'timeline: [{id: a, at: 1h, do: [{fail: asset/station}]}, {id: b, at: 2h, do: [{restore: asset/station}]}, {id: c, at: 3h, do: [{fail: {asset: asset/trafo, for: 1h}}]}]',
        ),
        somewhere: true,
      },
      {
        ...lines(
          'two causes at one moment',
          'timeline: [{id: a, at: 1h, do: [{fail: asset/station}, {fail: asset/trafo}]}, {id: c, at: 5h, do: [{restore: asset/station}]}, {id: d, at: 6h, do: [{restore: asset/trafo}]}]',
        ),
        somewhere: true,
      },
      {
        ...lines(
          'the fed one first',
          'timeline: [{id: b, at: 1h, do: [{fail: asset/trafo}]}, {id: a, at: 2h, do: [{fail: asset/station}]}, {id: c, at: 5h, do: [{restore: asset/station}, {restore: asset/trafo}]}]',
        ),
        somewhere: true,
      },
    ],
  },
};
