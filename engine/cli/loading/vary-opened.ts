import { type OverrideProblem, type Overrides, varyScenario } from '../../insight/index.ts';
import { Impossible } from '../terminal/problems.ts';
import type { OpenedScenario } from './open-scenario.ts';

/** The scenario with other starting values or parameters. @throws Impossible for one that cannot be changed so */
export function varyOpened(opened: OpenedScenario, overrides: Overrides): OpenedScenario {
  const scenario = varyScenario(opened.scenario, overrides);
  if ('why' in scenario) throw new Impossible(overrideSentence(scenario, overrides));
  return { ...opened, scenario };
}

/** Why an override cannot be made. */
export function overrideSentence({ name, why, min, max }: OverrideProblem, overrides: Overrides): string {
  const sentences = {
    unknown: `${name} is neither declared state nor a parameter of a run`,
    'wrong-type': `${name} cannot be ${JSON.stringify(overrides[name])}: that is another type`,
    'out-of-range': `${name} cannot be ${overrides[name]}: it lies between ${min} and ${max}`,
  };
  return sentences[why];
}
