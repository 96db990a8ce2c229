import './briefing.css';
import { useSignal } from '@preact/signals';
import { clockText } from '../../engine/index.ts';
import { Button } from '../parts/button.tsx';
import { ExerciseSign, LanguageSwitch, StopButton } from '../parts/exercise-sign.tsx';
import { NotKept } from '../parts/not-kept.tsx';
import { Pictogram } from '../parts/pictogram.tsx';
import type { PictogramName } from '../parts/pictogram-paths.ts';
import { Skyline } from '../parts/skyline.tsx';
import { rolesShown } from '../roles/roles-state.ts';
import { language, storyText, words } from '../session/language.ts';
import { beginPlay } from '../session/phases.ts';
import { closeSession, session } from '../session/session.ts';

/** The lamps of the drawing go out before the board appears, milliseconds. */
const LIGHTS_OUT_MS = 1500;

const EXPECT = [
  ['official', 'briefing.exercise'],
  ['neighbour', 'briefing.talk'],
  ['mist', 'briefing.know'],
  ['care', 'briefing.safe'],
] as const satisfies [PictogramName, string][];

/** What to expect, who does what, and the button that puts the light out. */
export function BriefingScreen() {
  const dark = useSignal(false);
  const page = useSignal<'expect' | 'roles'>('expect');
  const open = session.value;
  if (!open) return null;
  const { scenario, texts, neighbourhood } = open.exercise;

  const begin = () => {
    dark.value = true;
    const wait = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : LIGHTS_OUT_MS;
    setTimeout(() => void beginPlay(), wait);
  };
  return (
    <div class={`briefing ${dark.value ? 'briefing-dark' : ''}`} data-screen="briefing">
      <header class="bar">
        <ExerciseSign />
        <span class="bar-space" />
        <Button look="quiet" pictogram="back" onPress={closeSession}>
          {words('app.back')}
        </Button>
        <LanguageSwitch />
        <StopButton />
      </header>
      <main class="briefing-main">
        <section class="briefing-story">
          <h1>{storyText(texts, 'title')}</h1>
          <p class="message-text">{storyText(texts, 'summary')}</p>
          <p>
            {neighbourhood.name}. {words('briefing.when', { clock: clockText(language.value, scenario, 0) })}
          </p>
          <NotKept />
        </section>
        <section class="briefing-side">
          {page.value === 'expect' ? <WhatToExpect /> : <Roles />}
          <Button
            pictogram={page.value === 'expect' ? 'person' : 'back'}
            onPress={() => {
              page.value = page.value === 'expect' ? 'roles' : 'expect';
            }}
          >
            {words(page.value === 'expect' ? 'briefing.roles' : 'briefing.title')}
          </Button>
        </section>
      </main>
      <Skyline lit={!dark.value} />
      <Button look="main" pictogram="bolt" onPress={begin} disabled={dark.value} class="briefing-start">
        {words('briefing.lightsOut')}
      </Button>
    </div>
  );
}

function WhatToExpect() {
  return (
    <>
      <h2>{words('briefing.title')}</h2>
      <ul class="plain-list briefing-list">
        {EXPECT.map(([pictogram, key]) => (
          <li key={key}>
            <Pictogram name={pictogram} />
            <span>{words(key)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Roles() {
  const at = useSignal(0);
  const open = session.value;
  const roles = open?.exercise.scenario.roles ?? [];
  const role = roles[at.value];
  if (!open || !role) return null;
  const { texts } = open.exercise;
  return (
    <>
      <h2>{words('briefing.roles')}</h2>
      <div class="tabs" role="tablist">
        {roles.map((each, row) => (
          <button
            key={each.id}
            type="button"
            role="tab"
            aria-selected={row === at.value}
            class={`tab ${row === at.value ? 'tab-on' : ''}`}
            onClick={() => {
              at.value = row;
            }}
          >
            {storyText(texts, each.title)}
          </button>
        ))}
      </div>
      <article class="role-card">
        <p>{storyText(texts, role.card)}</p>
        <p class="soft">{words('briefing.roles.seats', { from: role.seats.to })}</p>
      </article>
      <Button
        pictogram="file"
        class="open-roles"
        onPress={() => {
          rolesShown.value = true;
        }}
      >
        {words('roles.open')}
      </Button>
    </>
  );
}
