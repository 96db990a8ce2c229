import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Decision, Option } from '../../../engine/index.ts';
import { Button } from '../../parts/button.tsx';
import { Pictogram } from '../../parts/pictogram.tsx';
import { storyText, words } from '../../session/language.ts';
import { divideSo, division as pointedDivision } from '../../session/pointed.ts';
import { session } from '../../session/session.ts';
import { pictogramOf } from './choose-options.tsx';
import { listenToHelpers } from './helper-drag.ts';
import { helpersGiven, moveHelper, POOL } from './move-helper.ts';
import './divide-options.css';

interface DivideProps {
  decision: Decision;
  onChoose: (division: Record<string, number>) => void;
}

/**
 * Divides the free helpers over the tasks: dragged there, or touched and then the task, or counted with the buttons. It can be
 * confirmed when all have a place.
 */
export function DivideOptions({ decision, onChoose }: DivideProps) {
  const root = useRef<HTMLDivElement>(null);
  /** Where a helper was touched who is to go somewhere; null: nobody was. */
  const touched = useSignal<string | null>(null);
  const division = pointedDivision.value;
  const left = decision.helpers - helpersGiven(division);
  const move = (from: string, to: string) => {
    touched.value = null;
    divideSo(moveHelper(pointedDivision.peek(), from, to, decision.helpers));
  };
  useLayoutEffect(() => {
    if (!root.current) return;
    return listenToHelpers(root.current, {
      onMove: move,
      onTouch: (place, helper) => {
        const from = touched.peek();
        if (from !== null && from !== place) move(from, place);
        else touched.value = helper && from === null ? place : null;
      },
    });
  }, [decision]);
  const confirm = () =>
    onChoose(Object.fromEntries(decision.options.map((option) => [option.id, division[option.id] ?? 0])));
  return (
    <div class="divide" ref={root} data-helper-touched={touched.value === null ? undefined : ''}>
      <div class="divide-pool" data-place={POOL}>
        <p class="divide-left" aria-live="polite">
          {left > 0 ? words('decision.divide.left', { helpers: left }) : words('decision.divide.done')}
        </p>
        <Helpers count={left} touched={touched.value === POOL} />
      </div>
      <div class="options">
        {decision.options.map((option) => (
          <Task
            key={option.id}
            option={option}
            given={division[option.id] ?? 0}
            left={left}
            touched={touched.value === option.id}
            onMove={move}
          />
        ))}
      </div>
      <Button look="main" pictogram="check" class="confirm" disabled={left !== 0} onPress={confirm}>
        {words('decision.choose.this')}
      </Button>
    </div>
  );
}

interface TaskProps {
  option: Option;
  given: number;
  left: number;
  touched: boolean;
  onMove: (from: string, to: string) => void;
}

function Task({ option, given, left, touched, onMove }: TaskProps) {
  const texts = session.value!.exercise.texts;
  const label = storyText(texts, option.label);
  return (
    <div class="option option-divide" data-option={option.id} data-place={option.id}>
      <span class="option-sign" aria-hidden="true">
        <Pictogram name={pictogramOf(option)} />
      </span>
      <span class="option-text">
        <strong>{label}</strong>
        <span>{storyText(texts, option.detail)}</span>
      </span>
      <span class="divide-at">
        <span class="stepper">
          <Button
            pictogram="minus"
            label={words('decision.divide.less', { option: label })}
            disabled={given === 0}
            onPress={() => onMove(option.id, POOL)}
          />
          <output>{given}</output>
          <Button
            pictogram="plus"
            label={words('decision.divide.more', { option: label })}
            disabled={left === 0}
            onPress={() => onMove(POOL, option.id)}
          />
        </span>
        <Helpers count={given} touched={touched} />
      </span>
    </div>
  );
}

/** So many little people. They are for mouse and finger: who comes by keyboard has the buttons. */
function Helpers({ count, touched }: { count: number; touched: boolean }) {
  return (
    <span class="helpers" style={{ '--count': Math.max(2, count) }}>
      {Array.from({ length: count }, (_, place) => (
        <button
          key={place}
          type="button"
          class={`helper ${touched && place === count - 1 ? 'helper-touched' : ''}`}
          tabIndex={-1}
          aria-label={words('decision.divide.helpers', { helpers: 1 })}
          data-helper
        >
          <Pictogram name="person" solid />
        </button>
      ))}
    </span>
  );
}
