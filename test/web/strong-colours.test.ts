import { describe, expect, it } from 'vitest';
import { LAMP, strongColours } from '../../web/map/palette.ts';

/** Contrast of two colours as WCAG reckons it. */
function contrast(one: number, other: number): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: number): number {
  const [red, green, blue] = [16, 8, 0].map((shift) => {
    const share = ((colour >> shift) & 255) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the map in high contrast', () => {
  it.each([0, 0.3, 0.7, 1])('has homes, water and names that stand out at a daylight of %d', (daylight) => {
    const at = strongColours(daylight);
    expect(contrast(at.wall, at.ground)).toBeGreaterThan(7);
    expect(contrast(at.home, at.ground)).toBeGreaterThan(7);
    expect(contrast(at.mistBars, at.homeUnknown)).toBeGreaterThan(7);
    expect(contrast(at.label, at.halo)).toBeGreaterThan(7);
    expect(contrast(at.street, at.ground)).toBeGreaterThan(2);
    expect(contrast(at.water, at.ground)).toBeGreaterThan(2);
  });

  it('tells a lit window from a dark one by brightness alone, by day and by night', () => {
    for (const daylight of [0, 1]) expect(contrast(LAMP, strongColours(daylight).homeDark)).toBeGreaterThan(7);
  });
});
