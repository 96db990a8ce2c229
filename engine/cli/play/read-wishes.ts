import type { CompiledScenario } from '../../model/index.ts';
import { WrongUse } from '../terminal/problems.ts';
import type { Wish } from './terminal-play.ts';

/**
 * What is to be chosen as soon as it opens: `warme-plek=openen`, or `wie-gaat-waar=langsgaan:6,buurthuis:6`.
 * @throws WrongUse with what there is
 */
export function readWishes(words: readonly string[], { decisions }: CompiledScenario): Map<string, Wish> {
  return new Map(
    words.map((word): [string, Wish] => {
      const [, id, choice] = /^([^=]+)=(.+)$/.exec(word) ?? [];
      if (id === undefined || choice === undefined) throw new WrongUse(`--choose ${word}: write it like vraag=optie`);
      const decision = decisions.find((each) => each.id === id);
      if (!decision) throw new WrongUse(`there is no question ${id}; there are: ${idsOf(decisions)}`);
      const known = (option: string): string => {
        if (decision.options.some((each) => each.id === option)) return option;
        throw new WrongUse(`${id} has no option ${option}; it has: ${idsOf(decision.options)}`);
      };
      if (decision.kind === 'choose') return [id, { option: known(choice) }];
      const parts = choice.split(',').map((part): [string, number] => {
        const [option = '', people = ''] = part.split(':');
        if (/^\d+$/.test(people)) return [known(option), Number(people)];
        throw new WrongUse(`--choose ${word}: write how many helpers, like optie:6,andere:6`);
      });
      const sum = parts.reduce((all, [, people]) => all + people, 0);
      if (sum === decision.helpers) return [id, { division: Object.fromEntries(parts) }];
      throw new WrongUse(`${id} divides ${decision.helpers} helpers, not ${sum}`);
    }),
  );
}

const idsOf = (list: readonly { id: string }[]): string => list.map(({ id }) => id).join(', ');
