import { describe, expect, it } from 'vitest';
import { foldPath, pathTo, runPolicy, withoutChoices, withPreparations } from '../../engine/exercise/index.ts';
import { preparedSteps, runToEnd } from '../../engine/insight/index.ts';
import { readTotals } from '../../engine/simulation/index.ts';
import { compileSources, shippedSources } from '../support/compile-sources.ts';

const ex = compileSources(shippedSources(), '1');
const total = (state: { world: Parameters<typeof readTotals>[1] }) =>
  Object.values(readTotals(ex.model, state.world).unmetHours).reduce((sum, hours) => sum + hours, 0);

describe('what was arranged before the crisis', () => {
  const today = runPolicy(ex, 'none');
  const path = pathTo(today.log, today.log.head);

  it.each([[['contactlijst', 'straatcontacten']], [['dekenkist']], [['sleutelafspraak']]])(
    '%s: fewer unmet hours than today, with everything else the same',
    (preparations) => {
      const course = runToEnd(preparedSteps(ex, today.log, preparations));
      const hours = Object.values(course.totals.unmetHours).reduce((sum, each) => sum + each, 0);
      expect(hours).toBeLessThan(total(today.state));
    },
  );

  it('a run that was prepared is the path of today with the preparations in it', () => {
    const prepared = runPolicy(ex, 'none', { preparations: ['dekenkist', 'contactlijst'] });
    const again = foldPath(ex, withPreparations(path, ['dekenkist', 'contactlijst']));
    expect(total(again)).toBe(total(prepared.state));
    expect(again.small.preparations).toEqual(['dekenkist', 'contactlijst']);
  });

  it('none is made twice, and "zonder onze keuzes" drops them', () => {
    const once = withPreparations(path, ['dekenkist']);
    expect(withPreparations(once, ['dekenkist'])).toEqual(once);
    expect(withoutChoices(once).events).toEqual(path);
  });

  it('goods that were bought before are in the homes at once, and take nobody an hour', () => {
    const short = runPolicy(ex, 'none', { preparations: ['noodpakketten'], untilMinute: 0 });
    const without = runPolicy(ex, 'none', { untilMinute: 0 });
    const litres = (run: typeof short) => run.state.world.columns.waterMl.reduce((sum, ml) => sum + ml, 0) / 1000;
    expect(litres(short) - litres(without)).toBeGreaterThan(100);
    expect(litres(short) - litres(without)).toBeLessThanOrEqual(400);
    expect(short.state.world.columns.helperMinutes[0]).toBe(without.state.world.columns.helperMinutes[0]);
  });
});
