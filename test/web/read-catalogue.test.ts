import { describe, expect, it } from 'vitest';
import { offerScenario, readCatalogue } from '../../web/start/read-catalogue.ts';
import { SHIPPED_NEIGHBOURHOODS, SHIPPED_SCENARIOS, shippedNeighbourhood } from '../support/shipped.ts';

describe('the catalogue of the start screen', () => {
  it('offers every shipped scenario and neighbourhood, with what the screen shows of it', async () => {
    const { catalogue, refused } = await readCatalogue();
    expect(refused).toEqual([]);
    expect(catalogue.scenarios.map(({ id }) => id)).toEqual(SHIPPED_SCENARIOS);
    expect(catalogue.neighbourhoods.map(({ id }) => id)).toEqual(SHIPPED_NEIGHBOURHOODS);
    for (const { texts, home, minutes } of catalogue.scenarios) {
      expect(Object.keys(texts.entries).sort()).toEqual(['summary', 'title']);
      expect(SHIPPED_NEIGHBOURHOODS).toContain(home);
      expect(Object.keys(minutes)).toContain('kort');
    }
  });

  it('names the streets where people live, and no other, by name', async () => {
    const { catalogue } = await readCatalogue();
    for (const { id, residents, streets } of catalogue.neighbourhoods) {
      const hood = shippedNeighbourhood(id);
      const lived = new Set(hood.households.map((household) => hood.streets[household.street]!.id));
      expect(residents).toBe(hood.residents);
      expect(new Set(streets.map((street) => street.id))).toEqual(lived);
      expect(streets.map(({ name }) => name)).toEqual(streets.map(({ name }) => name).sort());
    }
  });

  it('leaves out a scenario with errors, and says what is wrong', () => {
    const { offer, findings } = offerScenario('broken', {
      root: 'broken',
      files: { 'scenario.yaml': 'format: 1' },
      library: {},
    });
    expect(offer).toBeNull();
    expect(findings.length).toBeGreaterThan(0);
  });
});
