import { HEAD } from '../../support/scenario-text.ts';
import { decision, inject, lines, type Rule } from './rule.ts';

const NUMBER = 'state: {druk: {type: number, min: 0, max: 9, start: 0, label: Druk}}';
const CHOICE = 'state: {aan: {type: boolean, start: false, label: Aan}}';
const story = (states: string): string => `storylines: {jan: {initial: a, states: {${states}}}}`;

/** The errors of the reference, E0 to E10. */
export const ERRORS: Record<string, Rule> = {
  E0: {
    broken: [
      { about: 'nothing', text: '', whole: '' },
      { about: 'a letter', text: '', whole: 'Beste mensen, hier is het scenario.\n' },
      lines('brackets that do not close', 'roles: {a: ['),
      lines('a tab', 'roles:', '\ta: b'),
      lines(
        'a quote that is not closed',
        'timeline:',
        '  - id: a',
        '    at: 0h',
        '    say: {screen: "Het licht.}',
        '  - id: b',
        '    at: 1h',
        '    say: {screen: "Het donker."}',
      ),
      lines('a line that is indented too far', 'timeline:', '  - id: a', '      at: 0h'),
      lines('a line that is not indented enough', 'timeline:', '  - id: a', '   at: 0h'),
      { about: 'a newer format', text: '', whole: HEAD.replace('format: 1', 'format: 7') },
      { about: 'two bytes a letter', text: '', whole: [...HEAD].join('\u0000') },
      { about: 'a part that is not YAML', text: '', files: { 'storylines/jan.yaml': 'storylines: {jan: [' } },
    ],
    nearMiss: [
      { about: 'a mark of the byte order', text: '', whole: `\uFEFF${HEAD}` },
      { about: 'ends of lines as Windows writes them', text: '', whole: HEAD.replaceAll('\n', '\r\n') },
      lines('remarks and empty lines', '', '# nog niets', ''),
    ],
  },
  E1: {
    broken: [
      lines('a section', 'timelin: []'),
      inject('a key of an inject', 'at: 0h, chanel: radio'),
      inject('a key of an effect', 'at: 0h, do: [{visit: {who: all, peopel: 4}}]'),
      lines('a key far from any', 'xylofoon: 3'),
    ],
    nearMiss: [inject('a key that may be left out', 'at: 0h, weight: light')],
  },
  E2: {
    broken: [
      lines('a section', 'roles: {}', 'roles: {}'),
      lines('an inject', 'timeline: [{id: a, at: 0h}, {id: a, at: 1h}]'),
      {
        ...lines('in two files', story('a: {final: true}')),
        files: { 'storylines/x.yaml': story('a: {final: true}') },
      },
      inject('a key of an inject', 'at: 0h, at: 1h'),
    ],
    nearMiss: [lines('an inject and an objective', 'timeline: [{id: a, at: 0h}]', 'objectives: {a: {text: Iets.}}')],
  },
  E3: {
    broken: [
      inject('a kind', 'at: 0h, do: [{fail: {asset: kind/substaton, for: 1h}}]'),
      inject('an effect', 'at: 0h, do: [{explode: kind/substation}]'),
      lines('an option', decision('opens: {at: 1h}', 'label: Ja', 'closes: {after: 1h, then: misschien}')),
      lines('a role', decision('for: [buurman], opens: {at: 1h}')),
      lines('a state', story('a: {after: {1h: b}}')),
      inject('an event', 'on: NOOIT'),
      { ...inject('a street', 'at: 0h, do: [{visit: {who: all, in: street/appelstrat}}]'), somewhere: true },
      {
        ...inject('a household', 'at: 0h, do: [{incident: {place: household/x, needs: [carry], within: 20m}}]'),
        somewhere: true,
      },
      lines('a measure', 'experiments: {e: {seeds: 1..3, measure: [unmetHuors]}}'),
      lines(
        'a value of an experiment',
        'experiments: {e: {cases: [{netTreug: 4h}], seeds: 1..3, measure: [unmetHours]}}',
      ),
    ],
    nearMiss: [
      inject('a street that only a neighbourhood knows', 'at: 0h, do: [{visit: {who: all, in: street/x}}]'),
      {
        ...inject(
          'a kind that the condition asks for first',
          'when: \'has("venue/kind/church")\', do: [{close: {venue: venue/kind/church}}]',
        ),
        somewhere: true,
      },
      lines(
        'parts of a measure',
        'experiments: {e: {vary: {mastBatteryHours: [1, 3]}, seeds: 1..3, measure: [unmetHours.warmth, help.neighbours, requests.raised, reached]}}',
      ),
    ],
  },
  E4: {
    broken: [
      inject('a variable', 'when: trsut > 60'),
      inject('a function', 'when: \'wihtout("power") > 0.5\''),
      inject('a number where a choice belongs', 'when: trust + 1'),
      inject('a sum of choices', 'when: \'happened("a") + 1 > 2\''),
      inject('a field of a home', 'when: indoorC < 14'),
      inject('a word for a sign', 'when: trust > 60 and fatigue > 20'),
      inject('half of it', 'when: trust >'),
      inject('inside a count', 'when: \'households("indorC < 14") > 2\''),
    ],
    nearMiss: [
      inject('whole and broken numbers', 'when: trust + 1 > 6.5 && hour == 6'),
      inject('not', 'when: not(trust > 60)'),
    ],
  },
  E5: {
    broken: [
      lines(
        'no closing',
        'decisions: {hal: {opens: {at: 1h}, ask: Open?, options: {ja: {label: Ja}, nee: {label: Nee, do: [{add: {trust: -1}}]}}}}',
      ),
      lines('no default', decision('opens: {at: 1h}', 'label: Ja', 'closes: {after: 1h}')),
      lines(
        'a default with needs',
        decision('opens: {at: 1h}', 'label: Ja, needs: trust > 50', 'closes: {after: 1h, then: ja}'),
      ),
      lines(
        'a division that is short',
        'decisions: {d: {kind: divide, helpers: 5, opens: {at: 1h}, closes: {after: 1h, then: {a: 2, b: 2}}, ask: Wie?, options: {a: {label: A}, b: {label: B, do: [{add: {trust: 1}}]}}}}',
      ),
    ],
    nearMiss: [
      lines(
        'needs elsewhere',
        'decisions: {hal: {opens: {at: 1h}, closes: {after: 1h, then: c}, ask: Open?, options: {a: {label: A}, b: {label: B, needs: trust > 50, do: [{add: {trust: 1}}]}, c: {label: C, do: [{add: {trust: -1}}]}}}}',
      ),
      lines(
        'a division in which one gets nothing',
        'decisions: {d: {kind: divide, helpers: 5, opens: {at: 1h}, closes: {after: 1h, then: {a: 5, b: 0}}, ask: Wie?, options: {a: {label: A}, b: {label: B, do: [{add: {trust: 1}}]}}}}',
      ),
    ],
  },
  E6: {
    broken: [
      inject('a chance above one', 'at: 0h, chance: 2'),
      inject('a word for a number', 'at: 0h, do: [{visit: {who: all, people: veel}}]'),
      lines('a missing key', 'roles: {buur: {title: Buur}}'),
      inject('a word that is not in the list', 'at: 0h, channel: televisie'),
      lines('a start outside its bounds', 'state: {trust: {type: number, min: 0, max: 10, start: 60}}'),
      lines('bounds the wrong way round', 'state: {trust: {type: number, min: 100, max: 0, start: 50}}'),
      lines('seats the wrong way round', 'roles: {buur: {title: Buur, seats: 3..1, card: U kent uw straat.}}'),
      { about: 'a day that does not exist', text: '', whole: HEAD.replace('2026-01-13T', '2026-02-30T') },
      { about: 'an hour that does not exist', text: '', whole: HEAD.replace('T17:40', 'T27:40') },
      lines('a chapter that runs back', 'chapters: [{id: a, title: A, from: 4h, to: 2h, minutes: {kort: 3}}]'),
      lines(
        'chapters over each other',
        'chapters: [{id: a, title: A, from: 0h, to: 4h, minutes: {kort: 3}}, {id: b, title: B, from: 3h, to: 6h, minutes: {kort: 3}}]',
      ),
      lines('seeds that are none', 'experiments: {e: {seeds: veel, measure: [unmetHours]}}'),
      lines('a set outside its bounds', NUMBER, 'timeline: [{id: a, at: 0h, do: [{set: {druk: 12}}]}]'),
    ],
    nearMiss: [
      inject('the bounds themselves', 'at: 0h, chance: 1, do: [{weather: {temperature: -40, for: 1h}}]'),
      lines(
        'chapters over each other in other cuts',
        'chapters: [{id: a, title: A, from: 0h, to: 4h, minutes: {kort: 3}}, {id: b, title: B, from: 3h, to: 6h, minutes: {avond: 3}}]',
      ),
      { about: 'a leap day', text: '', whole: HEAD.replace('2026-01-13T', '2028-02-29T') },
    ],
  },
  E7: {
    broken: [
      inject('uur', 'at: 2u'),
      inject('a clock', 'at: 1:30'),
      inject('a bare number', 'at: 90'),
      inject('half a range', 'at: 2h..4'),
      lines('as a start', 'state: {netTerug: {type: duration, start: 52, label: Net}}'),
      lines('in a storyline', story('a: {after: {2 uur: b}}, b: {final: true}')),
    ],
    nearMiss: [inject('hours and minutes', 'at: 1h30m'), inject('a range', 'at: 2h..4h')],
  },
  E8: {
    broken: [
      inject('ja', 'at: 0h, shelf: ja'),
      lines('off as a start', 'state: {aan: {type: boolean, start: off, label: Aan}}'),
      lines('ja in a set', CHOICE, 'timeline: [{id: a, at: 0h, do: [{set: {aan: ja}}]}]'),
      lines(
        'a value of an experiment',
        CHOICE,
        'experiments: {e: {cases: [{aan: nee}], seeds: 1..3, measure: [unmetHours]}}',
      ),
      lines('a tag', 'timeline:', '  - id: a', '    when: !happened("a") && hour > 3'),
      inject('commas', 'when: between(hour, 0, 6)'),
      inject('a comma in a sentence', 'at: 0h, say: {screen: Kom, het is tijd.}'),
      lines('a colon', 'timeline:', '  - id: a', '    at: 0h', '    expect: Let op: wie gaat er?'),
      inject('brackets', 'when: {trust > 3}'),
      inject('a list', 'when: [trust > 3]'),
      inject('a star', 'when: *trust'),
      inject('a colon in braces', 'at: 0h, say: {screen: Hallo: daar}'),
      lines('a forgotten colon', 'timeline:', '  - id: a', '    at 0h', '    shelf: true'),
      lines('a condition behind >', 'timeline:', '  - id: a', '    when: > 5'),
    ],
    nearMiss: [
      inject('between quotes', 'when: "between(hour, 0, 6)", say: {screen: "Kom, het is tijd: nu."}'),
      lines('true and false', CHOICE, 'timeline: [{id: a, at: 0h, shelf: true, do: [{set: {aan: true}}]}]'),
    ],
  },
  E9: {
    broken: [
      lines('no time', story('a: {after: {0h: b}}, b: {after: {0h: a}}')),
      lines('always', story('a: {when: {"true": b}}, b: {when: {"1 < 2": a}}')),
      inject('an inject that plays itself', 'on: X, repeat: true, do: [{raise: X}]'),
      lines(
        'injects that play each other',
        'timeline: [{id: a, on: X, repeat: true, do: [{raise: Y}]}, {id: b, on: Y, repeat: true, do: [{raise: X}]}]',
      ),
      lines(
        'storylines that wake each other',
        'timeline: [{id: s, at: 1h, do: [{raise: X}]}]',
        'storylines: {',
        '  jan: {initial: a, states: {a: {on: {X: b}}, b: {enter: [{raise: Y}], on: {X: a}}}},',
        '  piet: {initial: a, states: {a: {on: {Y: b}}, b: {enter: [{raise: X}], on: {Y: a}}}}}',
      ),
    ],
    nearMiss: [
      lines('time passes', story('a: {after: {0h: b}}, b: {after: {1h: a}}')),
      lines(
        'an inject that plays once',
        'timeline: [{id: s, at: 1h, do: [{raise: X}]}, {id: a, on: X, do: [{raise: X}]}]',
      ),
      lines(
        'storylines that answer once',
        'timeline: [{id: s, at: 1h, do: [{raise: X}]}]',
        'storylines: {',
        '  jan: {initial: a, states: {a: {on: {X: b}}, b: {enter: [{raise: Y}], final: true}}},',
        '  piet: {initial: a, states: {a: {on: {Y: b}}, b: {enter: [{raise: X}], final: true}}}}',
      ),
    ],
  },
  E10: {
    broken: [
      lines(
        'at one moment',
        NUMBER,
        'timeline: [{id: a, at: 1h, do: [{set: {druk: 1}}]}, {id: b, at: 60m, do: [{set: {druk: 2}}]}]',
      ),
      lines('in one list', NUMBER, 'timeline: [{id: a, when: hour > 3, do: [{set: {druk: 1}}, {set: {druk: 2}}]}]'),
      lines(
        'on one event',
        NUMBER,
        'timeline: [{id: s, at: 1h, do: [{raise: X}]}, {id: a, on: X, do: [{set: {druk: 1}}]}, {id: b, on: X, do: [{set: {druk: 2}}]}]',
      ),
      lines('in an option', NUMBER, decision('opens: {at: 1h}', 'label: Ja, do: [{set: {druk: 1}}, {set: {druk: 2}}]')),
    ],
    nearMiss: [
      lines(
        'at two moments',
        NUMBER,
        'timeline: [{id: a, at: 1h, do: [{set: {druk: 1}}]}, {id: b, at: 61m, do: [{set: {druk: 2}}]}]',
      ),
      lines(
        'the same value',
        NUMBER,
        'timeline: [{id: a, at: 1h, do: [{set: {druk: 1}}]}, {id: b, at: 1h, do: [{set: {druk: 1}}]}]',
      ),
      lines(
        'under a condition',
        NUMBER,
        'timeline: [{id: a, at: 1h, when: trust > 50, do: [{set: {druk: 1}}]}, {id: b, at: 1h, do: [{set: {druk: 2}}]}]',
      ),
    ],
  },
};
