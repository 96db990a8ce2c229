/** What each code means for the exercise: the last line of a finding. Apart from the explanations, which only the command line tells. */
export const CONSEQUENCES: Record<string, { nl: string; en: string }> = {
  E0: { nl: 'dit bestand doet niet mee.', en: 'this file is left out.' },
  E1: { nl: 'wat hier staat, wordt niet gelezen.', en: 'what stands here is not read.' },
  E2: { nl: 'alleen de eerste telt.', en: 'only the first counts.' },
  E3: { nl: 'dit gebeurt nooit.', en: 'this never happens.' },
  E4: { nl: 'deze voorwaarde wordt nooit waar.', en: 'this condition never becomes true.' },
  E5: {
    nl: 'de oefening kan hier niet verder als de tafel niet kiest.',
    en: 'the exercise stalls here if the table does not choose.',
  },
  E6: { nl: 'het model kan hier niet mee rekenen.', en: 'the model cannot compute with this.' },
  E7: { nl: 'het moment heeft geen tijd.', en: 'the moment has no time.' },
  E8: { nl: 'YAML leest iets anders dan er staat.', en: 'YAML reads something else than what is written.' },
  E9: { nl: 'de klok zou hier stilstaan.', en: 'the clock would stand still here.' },
  E10: {
    nl: 'welke waarde het wordt, hangt af van de volgorde.',
    en: 'which value it gets depends on the order.',
  },
  W11: { nl: 'niemand krijgt dit te zien.', en: 'nobody gets to see this.' },
  W12: { nl: 'de verhaallijn blijft hier hangen.', en: 'the storyline gets stuck here.' },
  W13: { nl: 'de voorwaarde beslist niets.', en: 'the condition decides nothing.' },
  W14: {
    nl: 'de tafel praat, en kan dan niets kiezen.',
    en: 'the table talks, and then can choose nothing.',
  },
  W15: { nl: 'dit valt buiten de oefening.', en: 'this falls outside the exercise.' },
  W16: { nl: 'weglaten maakt geen verschil.', en: 'leaving it out makes no difference.' },
  W17: { nl: 'wie deze rol heeft, doet niet goed mee.', en: 'whoever has this role cannot take part well.' },
  W18: { nl: 'niet iedereen kan dit goed lezen.', en: 'not everyone can read this well.' },
  W19: { nl: 'de tafel weet niet hoe het afloopt.', en: 'the table does not learn how it ends.' },
  W20: { nl: 'dit kan niet zomaar gedeeld worden.', en: 'this cannot simply be shared.' },
  W21: {
    nl: 'dit klopt niet meer als er iets verandert.',
    en: 'this is wrong as soon as something changes.',
  },
};
