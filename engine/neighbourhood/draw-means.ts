import type { Talent } from '../model/index.ts';
import { POPULATION_PARAMETERS as P, TALENTS } from '../model/index.ts';
import type { Composition } from './compose-households.ts';
import type { PeopleTraits } from './draw-people.ts';
import { drawQuota, shareOf } from './draw-people.ts';
import type { Dwelling } from './read-map.ts';
import { hasAge } from './settle-households.ts';
import { openStream } from './stream.ts';

/** What a household has in the house at the start, by row. */
export interface Means {
  waterMl: number[];
  mealsHundredths: number[];
  medicineDays: number[];
  phoneHours: number[];
  cashEuros: number[];
  radio: boolean[];
  campStove: boolean[];
  woodStove: boolean[];
  gasHob: boolean[];
  torch: boolean[];
  pvBackup: boolean[];
  generator: boolean[];
  talents: Talent[][];
}

const TALENT_PERCENT: Record<Talent, number> = {
  'first-aid': P.talentFirstAid.value,
  nurse: P.talentNurse.value,
  electrician: P.talentElectrician.value,
  cook: P.talentCook.value,
  'speaks-arabic': P.talentArabic.value,
  'speaks-polish': P.talentPolish.value,
  'speaks-turkish': P.talentTurkish.value,
  handy: P.talentHandy.value,
  organiser: P.talentOrganiser.value,
};

/** Days of medicine; -1 when nobody needs any. Insulin always counts. */
function drawMedicine(households: readonly Composition[], device: PeopleTraits['device'], seed: string): number[] {
  const stream = openStream(seed, 'medicine');
  return households.map((ages, row) => {
    const older = hasAge(ages, '65-74', '75-79', '80+');
    const adult = hasAge(ages, '15-24', '25-44', '45-64');
    const percent = older ? P.longTermMedicine65.value : adult ? P.longTermMedicine.value : 0;
    const needed = stream.next() * 100 < percent;
    const days = stream.whole(P.medicineDaysLeast.value, P.medicineDaysMost.value);
    return needed || device[row] === 'insulin' ? days : -1;
  });
}

function drawTalents(households: readonly Composition[], seed: string): Talent[][] {
  const talents: Talent[][] = households.map(() => []);
  for (const talent of TALENTS) {
    const able = households.map((ages) => (hasAge(ages, '25-44', '45-64', '65-74', '75-79') ? 1 : 0));
    const count = shareOf(households.length, TALENT_PERCENT[talent] / 100);
    for (const row of openStream(seed, `talents/${talent}`).pick(count, able)) talents[row]!.push(talent);
  }
  return talents;
}

/** Draws stocks and means from the parameter table; one stream per subject. */
export function drawMeans(
  dwellings: readonly Dwelling[],
  households: readonly Composition[],
  device: PeopleTraits['device'],
  seed: string,
): Means {
  const count = households.length;
  const even = households.map(() => 1);
  const house = dwellings.map((d) => (d.building === -1 ? 1 : 0));
  const gas = dwellings.map((d) => (d.heating === 'gas-boiler' || d.heating === 'hybrid' ? 1 : 0));
  const houses = house.filter((value) => value === 1).length;
  const withGas = gas.filter((value) => value === 1).length;
  const quota = (subject: string, percent: number, weights: number[] = even, among = count): boolean[] =>
    drawQuota(openStream(seed, subject), shareOf(among, percent / 100), weights);
  const each = (subject: string, least: number, most: number): number[] => {
    const stream = openStream(seed, subject);
    return households.map(() => stream.whole(least, most));
  };
  const fullWater = quota('water', P.fullWaterStock.value);
  const foodHundredths = each('food', P.foodDaysLeast.value * 100, P.foodDaysMost.value * 100);
  const hasCash = quota('cash', P.householdsWithCash.value);
  const cash = each('cash-amount', P.cashLeast.value / 5, P.cashMost.value / 5);
  return {
    waterMl: households.map(
      (ages, row) => ages.length * 1000 * (fullWater[row] ? P.waterFull.value : P.waterOthers.value),
    ),
    mealsHundredths: households.map((ages, row) => ages.length * P.mealsPerDayOfStock.value * foodHundredths[row]!),
    medicineDays: drawMedicine(households, device, seed),
    phoneHours: each('phone', P.phoneHoursLeast.value, P.phoneHoursMost.value),
    cashEuros: cash.map((fives, row) => (hasCash[row] ? fives * 5 : 0)),
    radio: quota('radio', P.householdsWithRadio.value),
    campStove: quota('camp-stove', P.householdsWithCampStove.value),
    woodStove: quota('wood-stove', P.housesWithWoodStove.value, house, houses),
    gasHob: quota('gas-hob', P.gasHobWithGasBoiler.value, gas, withGas),
    torch: quota('torch', P.householdsWithTorch.value),
    pvBackup: quota('pv-backup', P.pvWithBackup.value, house),
    generator: quota('generator', P.householdsWithGenerator.value, house, houses),
    talents: drawTalents(households, seed),
  };
}
