import { PARAMETERS, type ParameterId, parseDuration, suggestDuration } from '../../model/index.ts';
import type { Found } from '../findings/found.ts';
import { type Problem, problem } from '../findings/problem.ts';
import { truthMeant } from '../reading/check-leaf.ts';
import { isRecord } from '../reading/merge-parts.ts';
import { entries } from '../reading/names-of-source.ts';
import type { Located } from '../reading/walk.ts';
import type { Checked } from './checked.ts';

/** Values against what is declared elsewhere: parameters within their range, variables of their type and within their bounds. */
export function checkValues({ source, places }: Checked): Found[] {
  return [...parameterFindings(source, places), ...startFindings(source, places), ...effectFindings(source, places)];
}

type Places = ReadonlyMap<string, Located>;

function at(places: Places, path: string, found: Problem | null): Found[] {
  const place = places.get(path);
  return found && place ? [{ place: place.value, problem: found }] : [];
}

function parameterFindings(source: Record<string, unknown>, places: Places): Found[] {
  return entries(source.parameters).flatMap(([id, value]) => {
    if (!Object.hasOwn(PARAMETERS, id) || typeof value !== 'number') return [];
    const { min, max } = PARAMETERS[id as ParameterId];
    return at(places, `parameters.${id}`, outside(id, value, min, max));
  });
}

function outside(key: string, value: number, low: number, high: number): Problem | null {
  return value < low || value > high ? problem('out-of-bounds', { key, value, low, high }) : null;
}

function startFindings(source: Record<string, unknown>, places: Places): Found[] {
  return entries(source.state).flatMap(([name, variable]) =>
    isRecord(variable) ? at(places, `state.${name}.start`, misfit(name, variable, variable.start)) : [],
  );
}

/** Why a value cannot be given to a declared variable; null when it can. */
export function misfit(name: string, variable: Record<string, unknown>, value: unknown): Problem | null {
  if (value === undefined) return null;
  if (variable.type === 'duration') {
    const text = String(value);
    return typeof value === 'string' && parseDuration(text) !== null
      ? null
      : problem('bad-duration', { text }, suggestDuration(text));
  }
  const meant = variable.type === 'boolean' ? truthMeant(value) : null;
  if (meant !== null) return problem('yaml-boolean', { text: String(value) }, meant);
  if (variable.type !== typeof value && (variable.type === 'number' || variable.type === 'boolean')) {
    return problem('wrong-type', { key: name, expected: variable.type });
  }
  if (typeof value !== 'number') return null;
  const low = typeof variable.min === 'number' ? variable.min : Number.NEGATIVE_INFINITY;
  const high = typeof variable.max === 'number' ? variable.max : Number.POSITIVE_INFINITY;
  // bounds the wrong way round are a mistake of their own
  return low > high ? null : outside(name, value, low, high);
}

/** `set` and `add` on declared variables, wherever they stand. */
function effectFindings(source: Record<string, unknown>, places: Places): Found[] {
  return effectsIn(source, '').flatMap(({ effect, path }) => {
    const set = entries(effect.set).flatMap(([name, value]) => {
      const variable = isRecord(source.state) ? source.state[name] : undefined;
      return isRecord(variable) ? at(places, `${path}.set.${name}`, misfit(name, variable, value)) : [];
    });
    const add = entries(effect.add).flatMap(([name]) => {
      const variable = isRecord(source.state) ? source.state[name] : undefined;
      const adds = !isRecord(variable) || variable.type === undefined || variable.type === 'number';
      return adds
        ? []
        : at(places, `${path}.add.${name}`, problem('wrong-type', { key: name, expected: String(variable.type) }));
    });
    return [...set, ...add];
  });
}

/** Every effect of a merged scenario with its path. */
export function effectsIn(value: unknown, path: string): { effect: Record<string, unknown>; path: string }[] {
  if (!isRecord(value)) {
    if (!Array.isArray(value)) return [];
    return value.flatMap((item, index) => {
      const segment = isRecord(item) && typeof item.id === 'string' ? item.id : String(index);
      return effectsIn(item, `${path}.${segment}`);
    });
  }
  return Object.entries(value).flatMap(([key, child]) => {
    const below = path === '' ? key : `${path}.${key}`;
    const isList = (key === 'do' || key === 'enter') && Array.isArray(child);
    if (!isList) return effectsIn(child, below);
    return child.flatMap((effect, index) => (isRecord(effect) ? [{ effect, path: `${below}.${index}` }] : []));
  });
}
