/** What a code is about, and an example: lines of a scenario that give exactly this code, and the same mended. What it means for the exercise stands in `finding-consequences.ts`. */
export interface FindingCode {
  explanation: { nl: string; en: string };
  example: { wrong: string; right: string };
}

/** The codes that `check` gives. Stable: other programs read them. */
export const CODES: Record<string, FindingCode> = {
  E0: {
    explanation: {
      nl: 'Het bestand kan niet gelezen worden: het is geen YAML, leeg, te groot, of van een nieuwere versie. Alles wat erin staat, telt nog niet mee.',
      en: 'The file cannot be read: it is not YAML, empty, too large, or of a newer version. Nothing in it counts yet.',
    },
    example: { wrong: 'roles: {a: [', right: 'roles: {}' },
  },
  E1: {
    explanation: {
      nl: 'Dit woord kent het formaat niet op deze plek. Meestal is het een tikfout, of staat het één stap te ver naar links of rechts.',
      en: 'The format does not know this key in this place. Mostly it is a slip, or it stands one step too far left or right.',
    },
    example: {
      wrong: 'timeline: [{id: licht, at: 0h, sya: {screen: Het licht valt uit.}}]',
      right: 'timeline: [{id: licht, at: 0h, say: {screen: Het licht valt uit.}}]',
    },
  },
  E2: {
    explanation: {
      nl: 'Dezelfde naam staat twee keer, in één bestand of in twee. Geef een van de twee een andere naam.',
      en: 'The same name stands twice, in one file or in two. Give one of them another name.',
    },
    example: {
      wrong: 'timeline: [{id: licht, at: 0h}, {id: licht, at: 1h}]',
      right: 'timeline: [{id: licht, at: 0h}, {id: donker, at: 1h}]',
    },
  },
  E3: {
    explanation: {
      nl: 'Hier wordt iets genoemd dat niet bestaat: een voorziening, plek, besluit, optie, gebeurtenis, toestand of effect.',
      en: 'Something is named here that does not exist: an asset, venue, decision, option, event, state or effect.',
    },
    example: {
      wrong: 'timeline: [{id: uitval, at: 0h, do: [{fail: {asset: kind/substaton, for: 2h}}]}]',
      right: 'timeline: [{id: uitval, at: 0h, do: [{fail: {asset: kind/substation, for: 2h}}]}]',
    },
  },
  E4: {
    explanation: {
      nl: 'Een voorwaarde noemt een variabele of functie die niet bestaat, of vergelijkt dingen die niet te vergelijken zijn.',
      en: 'A condition names a variable or function that does not exist, or compares what cannot be compared.',
    },
    example: {
      wrong: 'timeline: [{id: moe, when: fatige > 60}]',
      right: 'timeline: [{id: moe, when: fatigue > 60}]',
    },
  },
  E5: {
    explanation: {
      nl: 'Elk besluit sluit na een tijd, en dan moet vaststaan wat er gebeurt. Die standaard moet altijd kunnen: hij heeft geen `needs`, en bij verdelen klopt de som.',
      en: 'Every decision closes after a while, and then it must be clear what happens. That default must always be possible: it has no `needs`, and in a divide it adds up.',
    },
    example: {
      wrong:
        'decisions: {hal: {opens: {at: 1h}, ask: Open?, options: {ja: {label: Ja}, nee: {label: Nee, do: [{add: {trust: -1}}]}}}}',
      right:
        'decisions: {hal: {opens: {at: 1h}, closes: {after: 2h, then: nee}, ask: Open?, options: {ja: {label: Ja}, nee: {label: Nee, do: [{add: {trust: -1}}]}}}}',
    },
  },
  E6: {
    explanation: {
      nl: 'Een waarde is van de verkeerde soort, ligt buiten haar grenzen, of een verplicht woord ontbreekt.',
      en: 'A value is of the wrong type or out of its bounds, or a required key is missing.',
    },
    example: {
      wrong: 'timeline: [{id: licht, at: 0h, chance: 1.5}]',
      right: 'timeline: [{id: licht, at: 0h, chance: 0.5}]',
    },
  },
  E7: {
    explanation: {
      nl: 'Een tijdsduur is een getal met d, h of m erachter: 3d, 2h, 15m, 1h30m. Van groot naar klein, zonder spaties.',
      en: 'A duration is a number followed by d, h or m: 3d, 2h, 15m, 1h30m. From large to small, without spaces.',
    },
    example: { wrong: 'timeline: [{id: licht, at: 2u}]', right: 'timeline: [{id: licht, at: 2h}]' },
  },
  E8: {
    explanation: {
      nl: 'YAML heeft eigen regels voor komma, dubbele punt en uitroepteken, en kent alleen true en false. Zet een tekst of voorwaarde tussen aanhalingstekens.',
      en: 'YAML has its own rules for comma, colon and exclamation mark, and knows only true and false. Put a text or condition in quotes.',
    },
    example: {
      wrong: 'timeline: [{id: nacht, when: between(hour, 0, 6)}]',
      right: 'timeline: [{id: nacht, when: "between(hour, 0, 6)"}]',
    },
  },
  E9: {
    explanation: {
      nl: 'Hier gaat iets in een kring zonder dat er tijd verstrijkt, of twee voorzieningen voeden elkaar.',
      en: 'Something goes round here without time passing, or two assets feed each other.',
    },
    example: {
      wrong: 'storylines: {jan: {initial: a, states: {a: {after: {0h: b}}, b: {after: {0h: a}}}}}',
      right: 'storylines: {jan: {initial: a, states: {a: {after: {0h: b}}, b: {after: {1h: a}}}}}',
    },
  },
  E10: {
    explanation: {
      nl: 'Twee effecten zetten dezelfde variabele op hetzelfde tijdstip. Kies één van de twee, of een ander tijdstip.',
      en: 'Two effects set the same variable at the same time. Choose one of them, or another time.',
    },
    example: {
      wrong:
        'state: {druk: {type: number, min: 0, max: 9, start: 0, label: Druk}}\ntimeline: [{id: a, at: 1h, do: [{set: {druk: 1}}]}, {id: b, at: 1h, do: [{set: {druk: 2}}]}]',
      right:
        'state: {druk: {type: number, min: 0, max: 9, start: 0, label: Druk}}\ntimeline: [{id: a, at: 1h, do: [{set: {druk: 1}}]}, {id: b, at: 2h, do: [{set: {druk: 2}}]}]',
    },
  },
  W11: {
    explanation: {
      nl: 'Niets leidt naar dit moment, besluit of deze toestand, of het valt altijd buiten de hoofdstukken die gespeeld worden. Wat alleen hierop wacht, wordt niet ook genoemd. Is het nog niet af, zet er dan draft: true bij.',
      en: 'Nothing leads to this inject, decision or state, or it always falls outside the chapters that are played. What only waits for it is not named as well. If it is not finished, add draft: true.',
    },
    example: {
      wrong: 'timeline: [{id: licht, say: {screen: Licht.}}]',
      right: 'timeline: [{id: licht, shelf: true, say: {screen: Licht.}}]',
    },
  },
  W12: {
    explanation: {
      nl: 'Een toestand zonder uitgang is een einde. Zeg dat met final: true, of voeg een overgang toe.',
      en: 'A state without a way out is an end. Say so with final: true, or add a transition.',
    },
    example: {
      wrong: 'storylines: {jan: {initial: a, states: {a: {after: {1h: b}}, b: {}}}}',
      right: 'storylines: {jan: {initial: a, states: {a: {after: {1h: b}}, b: {final: true}}}}',
    },
  },
  W13: {
    explanation: {
      nl: 'Deze voorwaarde komt altijd op hetzelfde uit, wat er ook gebeurt.',
      en: 'This condition always comes out the same, whatever happens.',
    },
    example: { wrong: 'timeline: [{id: nacht, when: 1 > 2}]', right: 'timeline: [{id: nacht, when: hour > 2}]' },
  },
  W14: {
    explanation: {
      nl: 'Alle opties behalve de standaard hebben `needs`, en die kunnen allemaal tegelijk niet kloppen. Dan blijft alleen over wat toch al zou gebeuren. Geef één andere optie zonder `needs`.',
      en: 'All options but the default have `needs`, and these can all fail at once. Then only what would happen anyway is left. Give one other option without `needs`.',
    },
    example: {
      wrong:
        'decisions: {hal: {opens: {at: 1h}, closes: {after: 2h, then: nee}, ask: Open?, options: {ja: {label: Ja, needs: trust > 50}, nee: {label: Nee, do: [{add: {trust: -1}}]}}}}',
      right:
        'decisions: {hal: {opens: {at: 1h}, closes: {after: 2h, then: nee}, ask: Open?, options: {ja: {label: Ja}, nee: {label: Nee, do: [{add: {trust: -1}}]}}}}',
    },
  },
  W15: {
    explanation: {
      nl: 'Een moment ligt na het einde, `until` ligt voor `at`, of een versie van de avond past niet in haar minuten: kort 20, avond 48, lang 90. De hoofdstukken mogen samen niet meer vragen. Praten (`talk.minutes`) en voorlezen (130 woorden per minuut) moeten in de hoofdstukken passen.',
      en: 'An inject is after the end, `until` is before `at`, or a cut of the evening does not fit its minutes: kort 20, avond 48, lang 90. The chapters together may not take more. Talk (`talk.minutes`) and reading aloud (130 words a minute) must fit in the chapters.',
    },
    example: { wrong: 'timeline: [{id: laat, at: 30h}]', right: 'timeline: [{id: laat, at: 20h}]' },
  },
  W16: {
    explanation: {
      nl: 'Iets is opgeschreven en wordt nergens gebruikt, of twee opties doen precies hetzelfde.',
      en: 'Something is declared and never used, or two options do exactly the same.',
    },
    example: {
      wrong: 'state: {druk: {type: number, min: 0, max: 9, start: 0}}',
      right: 'state: {druk: {type: number, min: 0, max: 9, start: 0}}\ntimeline: [{id: vol, when: druk > 3}]',
    },
  },
  W17: {
    explanation: {
      nl: 'In de langste versie wordt deze rol bij geen enkel besluit gevraagd (`for`) of bij zeven achter elkaar niet, of drie besluiten vragen haar tegelijk. Verdeel de besluiten over de rollen.',
      en: 'In the longest cut no decision asks this role (`for`) or seven on end do not, or three decisions ask it at once. Spread the decisions over the roles.',
    },
    example: {
      wrong:
        'roles: {buur: {title: Buur, card: U kent uw straat.}, kok: {title: Kok, card: U kookt.}}\ndecisions: {hal: {for: [buur], opens: {at: 1h}, closes: {after: 2h, then: nee}, ask: Open?, options: {ja: {label: Ja}, nee: {label: Nee, do: [{add: {trust: -1}}]}}}}',
      right:
        'roles: {buur: {title: Buur, card: U kent uw straat.}, kok: {title: Kok, card: U kookt.}}\ndecisions: {hal: {for: [buur, kok], opens: {at: 1h}, closes: {after: 2h, then: nee}, ask: Open?, options: {ja: {label: Ja}, nee: {label: Nee, do: [{add: {trust: -1}}]}}}}',
    },
  },
  W18: {
    explanation: {
      nl: 'Een vertaling ontbreekt of is ouder dan de tekst, de tekst is te lang voor het scherm (40 woorden), of hij is moeilijker dan B1. Dat laatste meten we zo: een zin van meer dan 22 woorden, een woord van meer dan 20 letters, of een tekst waarin meer dan drie van de tien woorden tien letters of meer hebben.',
      en: 'A translation is missing or older than its text, the text is too long for the screen (40 words), or it is harder than B1. The last is measured like this: a sentence of more than 22 words, a word of more than 20 letters, or a text in which more than three in ten words have ten letters or more.',
    },
    example: {
      wrong: `timeline: [{id: licht, at: 0h, say: {screen: "${'Het is donker. '.repeat(14)}"}}]`,
      right: 'timeline: [{id: licht, at: 0h, say: {screen: "Het is donker."}}]',
    },
  },
  W19: {
    explanation: {
      nl: 'Een oorzaak zet iets uit. Geen enkel ander moment, besluit, voorwaarde of vraag noemt het daarna nog: het komt niet terug, en niemand hoort waarom niet.',
      en: 'A cause stops something. No other inject, decision, condition or question names it afterwards: it does not come back, and nobody hears why.',
    },
    example: {
      wrong: 'timeline: [{id: uitval, at: 0h, do: [{fail: kind/pharmacy}]}]',
      right: 'timeline: [{id: uitval, at: 0h, do: [{fail: {asset: kind/pharmacy, for: 6h}}]}]',
    },
  },
  W20: {
    explanation: {
      nl: 'Een pakket wordt gedeeld. Er horen geen gegevens van echte mensen in: telefoonnummers, e-mailadressen, postcodes met huisnummer, burgerservicenummers. Bij elk beeld en geluid staat in SOURCES.md de naam van het bestand met zijn licentie (of ernaast een bestand met .license erachter).',
      en: 'A pack is shared. It holds no data of real people: telephone numbers, e-mail addresses, postcodes with a house number, citizen service numbers. For each picture and sound SOURCES.md gives the name of the file with its licence (or a file with .license behind its name stands beside it).',
    },
    example: {
      wrong: 'timeline: [{id: bel, at: 0h, say: {screen: "Bel Jan op 06-12345678."}}]',
      right: 'timeline: [{id: bel, at: 0h, say: {screen: "Bel het nummer op de poster, of 0900-8844."}}]',
    },
  },
  W21: {
    explanation: {
      nl: 'Het model weet dit zelf al. Wat zijn voeding kwijt is, valt vanzelf uit: schrijf alleen de oorzaak. En een getal in een tekst blijft staan als het model op iets anders uitkomt: schrijf het als {outdoorC}, of zonder getal.',
      en: 'The model knows this already. What has lost its feed fails by itself: write only the cause. And a number in a text stays when the model comes to another one: write it as {outdoorC}, or without a number.',
    },
    example: {
      wrong: 'timeline: [{id: koud, at: 1h, say: {screen: "Buiten is het nu -5 graden."}}]',
      right: 'timeline: [{id: koud, at: 1h, say: {screen: "Buiten is het nu {outdoorC} graden."}}]',
    },
  },
};
