import type { AgeClass, DeviceKind, Person, Profile } from '../model/index.ts';
import { POPULATION_PARAMETERS as P } from '../model/index.ts';
import type { Composition } from './compose-households.ts';
import { hasAge } from './settle-households.ts';
import { openStream, type Stream } from './stream.ts';

/** What sets the people of one household apart, by row. */
export interface PeopleTraits {
  people: Person[][];
  device: DeviceKind[];
  careClient: boolean[];
  mobilityLimited: boolean[];
  hardlyDutch: boolean[];
  noCar: boolean[];
  newHere: boolean[];
}

/** A whole number nearest to `share` of `total`. */
export function shareOf(total: number, share: number): number {
  return Math.floor(total * share + 0.5);
}

/** Exactly this many rows are true, drawn with these weights. */
export function drawQuota(stream: Stream, count: number, weights: readonly number[]): boolean[] {
  const chosen = new Set(stream.pick(count, weights));
  return weights.map((_, row) => chosen.has(row));
}

function drawPattern(age: AgeClass, stream: Stream): Person['pattern'] {
  const u = stream.next() * 100;
  if (age === '0' || age === '1-3') return 'home';
  if (age === '4-14') return 'school';
  if (age === '15-24') {
    if (u < P.workByDay15.value) return 'work-day';
    return u < P.workByDay15.value + P.workEvening15.value ? 'work-evening' : 'school';
  }
  if (age === '80+') return u < P.outAndAbout80.value ? 'out-and-about' : 'home';
  if (age === '65-74' || age === '75-79') return u < P.outAndAbout65.value ? 'out-and-about' : 'home';
  const steps: [number, Person['pattern']][] = [
    [P.workByDay25.value, 'work-day'],
    [P.workEvening25.value, 'work-evening'],
    [P.workNight25.value, 'work-night'],
    [P.outAndAbout25.value, 'out-and-about'],
  ];
  let below = 0;
  for (const [percent, pattern] of steps) {
    below += percent;
    if (u < below) return pattern;
  }
  return 'home';
}

/** Where each person is by day. Young children stay at home with an adult, and go to day care when all adults work by day. */
function drawPatterns(households: readonly Composition[], seed: string): Person[][] {
  const stream = openStream(seed, 'day-patterns');
  return households.map((ages) => {
    const people = ages.map((age): Person => ({ age, pattern: drawPattern(age, stream) }));
    const away = people.every(({ age, pattern }) => isYoung(age) || pattern === 'work-day' || pattern === 'school');
    const care = stream.next() * 100 < P.childcareWhenAllWork.value;
    if (away && care) for (const person of people) if (isYoung(person.age)) person.pattern = 'school';
    return people;
  });
}

function isYoung(age: AgeClass): boolean {
  return age === '0' || age === '1-3';
}

/** Devices per 1,000 residents, older people more often; one per household, the most urgent kind first. */
function drawDevices(households: readonly Composition[], residents: number, seed: string): DeviceKind[] {
  const rates: [Exclude<DeviceKind, 'none'>, number][] = [
    ['ventilator', P.ventilatorPer1000.value],
    ['oxygen', P.oxygenPer1000.value],
    ['dialysis', P.dialysisPer1000.value],
    ['feeding-pump', P.feedingPumpPer1000.value],
    ['bed-or-hoist', P.bedOrHoistPer1000.value],
    ['insulin', P.insulinPer1000.value],
  ];
  const devices: DeviceKind[] = households.map(() => 'none');
  const weights = households.map((ages) => {
    if (hasAge(ages, '80+')) return P.deviceWeight80.value;
    return hasAge(ages, '65-74', '75-79') ? P.deviceWeight65.value : 1;
  });
  for (const [kind, rate] of rates) {
    const stream = openStream(seed, `devices/${kind}`);
    for (const row of stream.pick(shareOf(residents, rate / 1000), weights)) {
      devices[row] = kind;
      weights[row] = 0;
    }
  }
  return devices;
}

function drawCareClients(households: readonly Composition[], residents: number, seed: string): boolean[] {
  const old = households.flat().filter((age) => age === '65-74' || age === '75-79' || age === '80+').length;
  const elderlyArea = old * 100 >= residents * P.elderlyAreaShare.value;
  const rate = P.careClientsPer1000.value * (elderlyArea ? P.careElderlyArea.value : 1);
  const weights = households.map((ages) => {
    if (hasAge(ages, '80+')) return P.careWeight80.value;
    if (hasAge(ages, '75-79')) return P.careWeight75.value;
    return hasAge(ages, '65-74') ? P.careWeight65.value : 1;
  });
  return drawQuota(openStream(seed, 'care-clients'), shareOf(residents, rate / 1000), weights);
}

function drawMobility(households: readonly Composition[], seed: string): boolean[] {
  const stream = openStream(seed, 'mobility');
  const percent: Partial<Record<AgeClass, number>> = {
    '15-24': P.mobilityLimitedAdults.value,
    '25-44': P.mobilityLimitedAdults.value,
    '45-64': P.mobilityLimitedAdults.value,
    '65-74': P.mobilityLimited65.value,
    '75-79': P.mobilityLimited75.value,
    '80+': P.mobilityLimited75.value,
  };
  return households.map((ages) => ages.map((age) => stream.next() * 100 < (percent[age] ?? 0)).includes(true));
}

/** Draws what people are: day patterns, devices, care, mobility, language, car, new here. One stream per subject. */
export function drawPeople(households: readonly Composition[], profile: Profile, seed: string): PeopleTraits {
  const residents = households.reduce((sum, ages) => sum + ages.length, 0);
  const count = households.length;
  const even = households.map(() => 1);
  const carless = households.map(
    (ages) => (ages.length === 1 ? P.noCarAlone.value : 1) * (hasAge(ages, '80+') ? P.noCarOver80.value : 1),
  );
  const quota = (subject: string, percent: number, weights = even): boolean[] =>
    drawQuota(openStream(seed, subject), shareOf(count, percent / 100), weights);
  return {
    people: drawPatterns(households, seed),
    device: drawDevices(households, residents, seed),
    careClient: drawCareClients(households, residents, seed),
    mobilityLimited: drawMobility(households, seed),
    hardlyDutch: quota('hardly-dutch', profile.p_hardly_dutch ?? P.hardlyDutch.value),
    noCar: quota('no-car', profile.p_hh_zonder_auto ?? P.householdsWithoutCar.value, carless),
    newHere: quota('new-here', P.newHere.value),
  };
}
