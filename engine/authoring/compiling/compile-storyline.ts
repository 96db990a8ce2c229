import type { Storyline, StorylineSource, StoryTransition } from '../../model/index.ts';
import { conditionOf, minutes, rowsOf } from './compile-effects.ts';
import { type Context, effectsOf, eventOf } from './compile-parts.ts';

/** A storyline with its household, and per state its effects and transitions: events first, then conditions, then times. */
export function compileStoryline(id: string, line: StorylineSource, context: Context): Storyline {
  const path = `storylines.${id}`;
  return {
    id,
    title: line.title === undefined ? null : `${path}.title`,
    who: line.who === undefined ? null : `${path}.who`,
    about: aboutOf(line.about, context),
    initial: line.initial,
    states: Object.entries(line.states).map(([name, state]) => ({
      id: name,
      enter: effectsOf(state.enter, `${path}.states.${name}.enter`, context),
      transitions: transitionsOf(state, context),
      final: state.final ?? false,
      line: context.lineOf(`${path}.states.${name}`),
    })),
  };
}

function aboutOf(about: StorylineSource['about'], context: Context): Storyline['about'] {
  if (!about) return null;
  if ('pick' in about) return { pick: conditionOf(about.pick, 'household', context) };
  const reference = about.household.startsWith('household/') ? about.household : `household/${about.household}`;
  return { row: rowsOf(reference, ['household'], context)[0] ?? -1 };
}

function transitionsOf(state: StorylineSource['states'][string], context: Context): StoryTransition[] {
  return [
    ...Object.entries(state.on ?? {}).map(([text, to]) => ({
      to,
      on: eventOf(text, true, context),
      when: null,
      after: null,
    })),
    ...Object.entries(state.when ?? {}).map(([text, to]) => ({
      to,
      on: null,
      when: conditionOf(text, 'story', context),
      after: null,
    })),
    ...Object.entries(state.after ?? {}).map(([text, to]) => ({ to, on: null, when: null, after: minutes(text) })),
  ];
}
