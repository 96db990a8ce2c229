import { expect, test } from 'vitest';
import { applied, blackout, frostModel, run } from '../support/outage.ts';

const model = frostModel({ weather: { temperature: [{ minute: 0, celsius: -5 }], wind: [], rain: [], snow: [] } });
const hut = model.neighbourhood.venues.findIndex((venue) => venue.woodStove);
const open = applied({ kind: 'open', venue: hut, as: 'warm-place', staff: 6, hours: null });

test.each(['1', '2', '3'])(
  'with seed %s a warm place is hardly used in the first night and more in the second, as homes cool',
  (seed) => {
    const guests: number[] = [];
    run(
      model,
      { 0: [blackout(model)], 240: [open] },
      {
        seed,
        until: 38 * 60,
        onTick: ({ columns: c }, minute) => {
          guests[minute / 60] = c.venueGuests[hut]!;
          return undefined;
        },
      },
    );
    const capacity = model.neighbourhood.venues[hut]!.capacity;
    const first = guests[12]!;
    const second = guests[36]!;
    expect(first).toBeLessThan(capacity / 4);
    expect(second).toBeGreaterThan(first + 5);
  },
);
