/**
 * A scenario of six hours with something of everything; `{slot}` marks take what a test adds. Its quick runs let a test play many.
 * Texts hold what a drawing may trip over.
 */
export function shortEvening(more: { timeline?: string; option?: string; state?: string } = {}): string {
  return `format: 1
id: korte-avond
version: 1.0.0
language: nl
licence: CC-BY-4.0
crisis: power-outage
title: 'Een "korte" avond <b>& meer</b>'
summary: "De stroom valt uit."
clock: {start: 2026-01-13T17:40, end: 6h, step: 15m}
neighbourhood: ../neighbourhoods/wilgenhoek
use: [buurtacties]
state:
  trust: {type: number, min: 0, max: 100, start: 60, label: "Vertrouwen"}
  briefje: {type: boolean, start: false, label: "Er hangt een briefje"}
chapters:
  - {id: avond, title: "De avond", from: 0h, to: 6h, minutes: {kort: 4, avond: 8, lang: 12}}
messages:
  uit: {text: "De stroom is uit.", from: netbeheerder, channels: [radio], true: true}
timeline:
  - id: uitval
    at: 0h
    say: {screen: 'Het licht "valt" uit; --> [alles] is {trust, number} & <donker>.'}
    do: [{fail: kind/substation}, {inform: {message: uit, via: radio}}]
  - id: gelezen
    at: 1h
    when: briefje
    say: {screen: "Iemand las het briefje."}
  - id: plank
    shelf: true
    say: {screen: "Er belt iemand aan."}
${more.timeline ?? ''}decisions:
  wat-nu:
    opens: {at: 30m}
    talk: {minutes: 3}
    closes: {after: 1h, then: niets}
    ask: "Wat doen jullie?"
    options:
      briefje:
        label: "Een briefje ophangen"
        do: [{set: {briefje: true}}]
      niets: {label: "Niets"}
${more.option ?? ''}  delen:
    kind: divide
    opens: {at: 2h}
    closes: {after: 1h, then: {rust: 6}}
    ask: "Hoe verdelen jullie de helpers?"
    helpers: 6
    options:
      langs: {label: "Langs de deuren", do: [{visit: {who: vulnerable}}]}
      rust: {label: "Uitrusten"}
storylines:
  buur:
    about: {pick: 'livesAlone && over80'}
    initial: thuis
    states:
      thuis: {on: {ME_VISITED: gezien}, after: {5h: alleen}}
      gezien: {final: true, enter: [{say: {screen: "De buur doet open."}}]}
      alleen: {final: true}
${more.state ?? ''}objectives:
  samen: {text: "Er hangt een briefje.", done: briefje, by: 6h}
`;
}
