import { describe, expect, test } from 'vitest';
import { hoursEach, MOST_IN_A_ROW, peopleFor } from '../../web/look-back/figures/little-people.tsx';
import { stillsOf } from '../../web/look-back/night/film-clock.ts';
import { cueAt, lightsCues } from '../../web/look-back/night/lights-cues.ts';

describe('what the film of the lights says', () => {
  const doors = { short: [-1, 400, 600], knocked: [-1, 700, -1] };
  const cues = lightsCues(doors, 1000);

  test('its start, the first door that waits, the first knock on one, and what is left', () => {
    expect(cues.map(({ say, row }) => [say, row])).toEqual([
      ['start', null],
      ['waits', 1],
      ['knock', 1],
      ['left', null],
    ]);
    expect(cueAt(cues, 0)?.say).toBe('start');
    expect(cueAt(cues, 400)?.say).toBe('waits');
    expect(cueAt(cues, 1000)?.say).toBe('left');
  });

  test('is silent most of the time, and says one thing at once', () => {
    const said = Array.from({ length: 1001 }, (_, minute) => cueAt(cues, minute)).filter(Boolean);
    expect(said.length).toBeLessThan(500);
    for (const [at, cue] of cues.entries()) expect(cue.to).toBeLessThanOrEqual(cues[at + 1]?.from ?? cue.to);
  });

  test('where nobody was left waiting it says so; a knock before anybody came short is none', () => {
    const kept = lightsCues({ short: [500], knocked: [300] }, 1000);
    expect(kept.map(({ say }) => say)).toEqual(['start', 'none']);
  });
});

test('who asked for less motion gets six stills, from the first minute to the last', () => {
  const stills = stillsOf(4320, 15);
  expect(stills).toHaveLength(6);
  expect([stills[0], stills[5]]).toEqual([0, 4320]);
  expect(stills.every((minute) => minute % 15 === 0)).toBe(true);
});

describe('little people', () => {
  test('stand for a round number of hours, so that the longest row just fits', () => {
    expect(hoursEach([36_775, 47_795, 439])).toBe(5000);
    expect(hoursEach([11])).toBe(1);
    expect(hoursEach([0])).toBe(1);
  });

  test('whatever there is of something is at least one, nothing is nobody, and the row is never longer than it can be', () => {
    expect(peopleFor(439, 5000)).toBe(1);
    expect(peopleFor(0, 5000)).toBe(0);
    expect(peopleFor(36_775, 5000)).toBe(7);
    for (const hours of [1, 119, 120, 121, 999, 1001, 59_999, 60_001]) {
      expect(peopleFor(hours, hoursEach([hours]))).toBeLessThanOrEqual(MOST_IN_A_ROW);
      expect(Math.round(hours / hoursEach([hours]))).toBeLessThanOrEqual(MOST_IN_A_ROW);
    }
  });
});
