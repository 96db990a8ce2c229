import { ADVICES, type CompiledScenario, OFFICIAL_SERVICES, type WorldEffect } from '../../engine/model/index.ts';
import type { SimulationModel } from '../../engine/simulation/index.ts';
import { applied, blackout, everyone, everywhere, type Plan } from './outage.ts';

const HOUR = 60;
const here = { rows: Array.from({ length: 40 }, (_, row) => row), share: 1 };

/** Advice of every kind, and a message that replaces the first. */
export const adviceMessages: CompiledScenario['messages'] = [...ADVICES, null].map((advice, row) => ({
  id: `bericht-${row}`,
  text: '',
  from: 'gemeente',
  channels: [],
  true: true,
  advice,
  foreign: true,
  replaces: advice === null ? 0 : -1,
}));

/** Everything that may come over a neighbourhood, over two days: heat and an outage, smoke, water, a disease and its rules. */
export function allHazards(model: SimulationModel): Plan {
  const assets = model.neighbourhood.assets.map((_, row) => row);
  const [mains, shops] = ['water-main', 'supermarket'].map((kind) => model.assets.ofKind.get(kind)!) as [
    number[],
    number[],
  ];
  const plan: Plan = {};
  let index = 0;
  const at = (hour: number, ...effects: WorldEffect[]) => {
    plan[hour * HOUR] = effects.map((effect) => applied(effect, index++));
  };
  const tell = (message: number): WorldEffect => ({
    kind: 'inform',
    message,
    via: 'every',
    who: null,
    where: everywhere,
  });
  at(
    0,
    { kind: 'degrade', assets: shops, to: 0.1, where: everywhere },
    { kind: 'visit', who: everyone, people: 4, where: everywhere },
  );
  at(1, { kind: 'smoke', density: 900, where: here }, { kind: 'evacuate', to: 'warm-place', where: here });
  at(2, ...ADVICES.map((_, message) => tell(message)));
  at(3, { kind: 'flood', cm: 30, where: here }, { kind: 'cordon', for: 120, where: here });
  at(4, {
    kind: 'incident',
    pick: everyone,
    needs: ['first-aid'],
    within: 20,
    met: null,
    missed: null,
    where: everywhere,
  });
  at(5, ...OFFICIAL_SERVICES.map((service): WorldEffect => ({ kind: 'ask', service, who: everyone, amount: null })));
  at(6, { kind: 'smoke', density: 0, where: here }, { kind: 'flood', cm: 0, where: here });
  at(7, blackout(model).effect, { kind: 'open', venue: 0, as: 'cool-place', staff: 4, hours: null });
  at(
    8,
    { kind: 'contaminate', assets: mains, for: null },
    { kind: 'open', venue: 1, as: 'water-point', staff: 2, hours: null },
    tell(ADVICES.length),
  );
  at(9, { kind: 'infect', people: 60, where: everywhere });
  at(10, { kind: 'lend', goods: 'radios', amount: 5, who: everyone, where: everywhere });
  at(11, { kind: 'feeling', what: 'fatigue', mode: 'add', value: 10 }, { kind: 'weather', celsius: 2, for: 60 });
  at(20, { kind: 'restore', assets, where: everywhere });
  at(25, { kind: 'visit', who: everyone, people: 8, where: everywhere });
  at(
    26,
    { kind: 'move', who: everyone, to: 'family', people: 8, where: everywhere },
    { kind: 'block', on: true, where: here },
    { kind: 'rule', visits: 1, gatherings: 10 },
  );
  at(27, { kind: 'close', venue: 0 }, { kind: 'forecast', assets: mains, at: 28 * HOUR });
  return plan;
}
