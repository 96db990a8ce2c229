import type { Decision } from '../../../engine/index.ts';
import { Button } from '../../parts/button.tsx';
import type { PictogramName } from '../../parts/pictogram-paths.ts';
import { PICTOGRAM_PATHS } from '../../parts/pictogram-paths.ts';
import { storyText, words } from '../../session/language.ts';
import { session } from '../../session/session.ts';
import { chooseNothing } from '../answering/choose.ts';
import { questionKey } from '../shown/question-key.ts';
import { endTalk, stopOrResumeTalk, talk, talkLonger, talkNow } from './talk-state.ts';
import { type TalkStep, type TalkStepName, talkSeconds } from './talk-steps.ts';
import { whoBegins } from './who-begins.ts';
import './talk-timer.css';

/** Each step has its own picture: colour and words are never alone. */
const STEP_PICTOGRAMS: Record<TalkStepName, PictogramName> = { alone: 'person', pairs: 'contact', together: 'group' };

/** Time to talk, in three steps: a calm ring that empties, no alarm and no sound. Nothing of it is logged. */
export function TalkTimer({ decision, small }: { decision: Decision; small: boolean }) {
  const now = talkNow.value;
  const at = talk.value;
  if (!now || at?.question !== questionKey.value) return null;
  if (now.step === null) return small ? null : <TalkOver decision={decision} />;
  if (small) return <TalkSmall step={now.step} />;
  const runs = at.since !== null;
  return (
    <div class="talk" data-talk={now.step} data-talk-runs={runs ? '' : undefined}>
      <div class="talk-timer" role="timer">
        <TalkRing steps={at.steps} left={now.left} pictogram={STEP_PICTOGRAMS[now.step]} />
        <p>
          <strong aria-live="polite">{words(`talk.step.${now.step}`)}</strong>
          <span>{runs ? leftText(now.leftSeconds) : words('talk.stopped')}</span>
        </p>
      </div>
      <p class="talk-begins">
        {now.step === 'together' && rolesFirst(decision) ? rolesFirst(decision) : <Begins of={decision} />}
      </p>
    </div>
  );
}

/** Only the ring: the table points at something already, and needs the room for why. */
function TalkSmall({ step }: { step: TalkStepName }) {
  return (
    <span class="talk-small" role="timer" data-talk={step}>
      <TalkRing steps={talk.value?.steps ?? []} left={talkNow.value?.left ?? []} pictogram={STEP_PICTOGRAMS[step]} />
      <span class="unseen">{words(`talk.step.${step}`)}</span>
    </span>
  );
}

/** Stops the talk or lets it go on, and ends it; not there when there is no talk, or no more. */
export function TalkButtons() {
  if (!talkNow.value?.step) return null;
  const runs = talk.value?.since !== null;
  return (
    <>
      <Button
        pictogram={runs ? 'pause' : 'play'}
        label={words(runs ? 'talk.stop' : 'talk.resume')}
        class="talk-stop"
        onPress={stopOrResumeTalk}
      />
      <Button pictogram="check" label={words('talk.end')} class="talk-end" onPress={endTalk} />
    </>
  );
}

/** Whoever has a role in this is heard first, once the whole table talks. */
function rolesFirst(decision: Decision): string {
  const { scenario, texts } = session.value!.exercise;
  const roles = scenario.roles
    .filter(({ id }) => decision.for.includes(id))
    .map(({ title }) => storyText(texts, title));
  return roles.length === 0 ? '' : words('decision.for', { role: roles.join(', ') });
}

function Begins({ of }: { of: Decision }) {
  return (
    <>
      <strong>{words('talk.whoBegins')}</strong> {words(`talk.begins.${beginnerOf(of)}`)}
    </>
  );
}

function beginnerOf(decision: Decision) {
  const { seed, scenario } = session.value!.exercise;
  return whoBegins(
    seed,
    decision.id,
    scenario.decisions.map(({ id }) => id),
  );
}

/** Roughly what is left: whoever talks should not watch seconds go by. */
function leftText(seconds: number): string {
  return words('talk.left', { minutes: Math.round(seconds / 60) });
}

/** The time is over: a little longer, or leave it to what happens when nobody chooses. */
function TalkOver({ decision }: { decision: Decision }) {
  return (
    <div class="talk talk-over" data-talk="over" role="status">
      <strong>{words('talk.over')}</strong>
      <div class="row row-wrap">
        <Button pictogram="timer" class="talk-longer" onPress={talkLonger}>
          {words('talk.longer')}
        </Button>
        <Button pictogram="close" class="choose-nothing" onPress={() => void chooseNothing(decision.id)}>
          {words('talk.chooseNothing')}
        </Button>
      </div>
    </div>
  );
}

const CIRCLE = 2 * Math.PI * 20;
/** What is left open between two steps, along the ring. */
const GAP = 3;

interface RingProps {
  steps: readonly TalkStep[];
  left: readonly number[];
  pictogram: PictogramName;
}

/** One arc a step, as long as the step lasts; each empties in its turn, around the picture of the step of now. */
export function TalkRing({ steps, left, pictogram }: RingProps) {
  const all = talkSeconds(steps);
  const gap = steps.length > 1 ? GAP : 0;
  let begin = 0;
  return (
    <svg class="talk-ring" viewBox="0 0 48 48" aria-hidden="true">
      {steps.map(({ name, seconds }, place) => {
        const length = (seconds / all) * CIRCLE - gap;
        const gone = length * (1 - (left[place] ?? 0));
        const turn = ((begin + gap / 2) / CIRCLE) * 360 - 90;
        begin += (seconds / all) * CIRCLE;
        const arc = (key: string, from: number, to: number) => (
          <circle
            key={key}
            cx="24"
            cy="24"
            r="20"
            class={key}
            stroke-dasharray={`${to - from} ${CIRCLE}`}
            stroke-dashoffset={-from}
            transform={`rotate(${turn} 24 24)`}
          />
        );
        return (
          <g key={name}>
            {arc('ring-back', 0, length)}
            {gone < length && arc('ring-left', gone, length)}
          </g>
        );
      })}
      <path class="ring-step" d={PICTOGRAM_PATHS[pictogram]} transform="translate(12 12)" />
    </svg>
  );
}
