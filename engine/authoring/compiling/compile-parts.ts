import type { EventRef, Moment, Say } from '../../model/index.ts';
import { readEvent } from '../expressions/read-event.ts';
import { isProblem } from '../expressions/resolve-reference.ts';
import { readMoment } from '../reading/read-moment.ts';
import { type Compiler, compileEffect, NotCompilable } from './compile-effects.ts';

/** What compiling a section needs: names, texts, and where things stand. */
export interface Context extends Compiler {
  lineOf(path: string): number;
}

/** Effects of a list, in order. */
export function effectsOf(effects: readonly unknown[] | undefined, path: string, context: Context) {
  return (effects ?? []).flatMap((effect, index) => compileEffect(effect, `${path}.${index}`, context));
}

export function sayOf(say: Partial<Record<keyof Say, string>> | undefined, path: string): Say | null {
  if (!say) return null;
  const key = (field: keyof Say): string | null => (say[field] === undefined ? null : `${path}.${field}`);
  return { screen: key('screen'), aloud: key('aloud'), from: key('from') };
}

export function momentOf(text: string | undefined, { names }: Context): Moment | null {
  if (text === undefined) return null;
  const moment = readMoment(text, names);
  if (isProblem(moment)) throw new NotCompilable(`moment ${text}`);
  return moment;
}

export function eventOf(text: string | undefined, inStoryline: boolean, { names }: Context): EventRef | null {
  if (text === undefined) return null;
  const event = readEvent(text, inStoryline, names);
  if (isProblem(event)) throw new NotCompilable(`event ${text}`);
  return event;
}
