import { useLayoutEffect } from 'preact/hooks';
import { durationText, type OwnIdea, refusalText } from '../../../engine/index.ts';
import { Button, focusOnce } from '../../parts/button.tsx';
import { isForScreen } from '../../parts/for-screen.ts';
import { Pictogram } from '../../parts/pictogram.tsx';
import { type PictogramName, pictogramFor } from '../../parts/pictogram-paths.ts';
import { language, storyText, words } from '../../session/language.ts';
import { session } from '../../session/session.ts';
import type { Refused } from '../../session/windows.ts';
import { VERB_PICTOGRAMS } from '../answering/verbs.ts';
import { askable, placesFor, possibleNow } from '../asking/order-choices.ts';
import { namesOfIdea } from '../asking/order-names.ts';
import { addToIdea, askOthers, backFromIdea, ownIdea } from './own-idea-state.ts';
import { EMPTY_IDEA, groupByVerb, type IdeaDraft, type IdeaStep, ideaOf, stepOfIdea } from './own-idea-steps.ts';
import { TilePages } from './tile-pages.tsx';
import './own-idea.css';

interface OwnIdeaProps {
  refused: Refused | null;
  onChange: () => void;
  onChoose: (own: OwnIdea) => void;
}

/** An idea of the table itself: what to do, whom to ask, where; then confirm it together, like an option. */
export function OwnIdeaSteps({ refused, onChange, onChoose }: OwnIdeaProps) {
  const draft = ownIdea.value.at(-1) ?? EMPTY_IDEA;
  const step = stepOfIdea(draft);
  const idea = ideaOf(draft);
  const back = () => {
    onChange();
    backFromIdea();
  };
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => event.key === 'Escape' && isForScreen(event) && back();
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <div class="own-idea" data-own-idea={step}>
      <div class="own-idea-head">
        <Button pictogram="back" label={words('own.back')} class="own-idea-back" onPress={back} />
        <h3 key={ownIdea.value.length} tabIndex={-1} ref={focusOnce}>
          <Pictogram name="bulb" /> {words(`own.step.${step}`)}
        </h3>
      </div>
      <div class="own-idea-body">
        {idea === null && <Tiles key={ownIdea.value.length} draft={draft} step={step} />}
        {idea !== null && <IdeaParts idea={idea} />}
        {refused !== null && (
          <div class="refused" role="alert" data-refused={refused}>
            <p>
              {words('orders.answer.refused')} {refusalText(language.value, refused)}
            </p>
            <Button
              pictogram="back"
              class="ask-others"
              onPress={() => {
                onChange();
                askOthers();
              }}
            >
              {words('orders.askOther')}
            </Button>
          </div>
        )}
      </div>
      <Button
        look="main"
        pictogram="check"
        class="confirm"
        disabled={idea === null || refused !== null}
        onPress={() => idea !== null && onChoose(idea)}
      >
        {words('decision.choose.this')}
      </Button>
    </div>
  );
}

/** The idea as it would go out: what, whom, where, and what it takes. */
function IdeaParts({ idea }: { idea: OwnIdea }) {
  const { scenario, texts, neighbourhood } = session.value!.exercise;
  const action = scenario.actions.find(({ id }) => id === idea.action);
  if (!action) return null;
  const { who, where } = namesOfIdea(neighbourhood, idea);
  const duration = durationText(language.value, action.minutes);
  const parts: [PictogramName, string][] = [
    [pictogramFor(action.pictogram, 'neighbour'), storyText(texts, action.label)],
    ['contact', who],
    [action.at === 'venue' ? 'hall' : 'house', where],
    ['timer', words('orders.takes', { people: action.people, duration })],
  ];
  return (
    <ul class="plain-list own-idea-parts message-text">
      {parts.map(([pictogram, text]) => (
        <li key={pictogram}>
          <Pictogram name={pictogram} /> {text}
        </li>
      ))}
    </ul>
  );
}

/** One thing to pick. */
interface Tile {
  id: string;
  name: string;
  note?: string;
  pictogram: PictogramName;
  pick: () => void;
}

function Tiles({ draft, step }: { draft: IdeaDraft; step: IdeaStep }) {
  return (
    <TilePages
      items={tilesOf(draft, step)}
      label={words(`own.step.${step}`)}
      shape={step === 'verb' || step === 'action' ? 'square' : 'wide'}
      onPick={(tile) => tile.pick()}
      render={({ name, note, pictogram }) => (
        <>
          <Pictogram name={pictogram} />
          <strong>{name}</strong>
          {note && <span>{note}</span>}
        </>
      )}
    />
  );
}

/** What can be picked at a step. */
function tilesOf(draft: IdeaDraft, step: IdeaStep): Tile[] {
  const { texts, neighbourhood } = session.value!.exercise;
  const actions = possibleNow().map(({ action }) => action);
  const action = actions.find(({ id }) => id === draft.action);
  if (step === 'verb') {
    return groupByVerb(actions).map(({ verb, actions: of }) => ({
      id: verb,
      name: words(`verb.${verb}`),
      pictogram: VERB_PICTOGRAMS[verb],
      // Where there is one way to do it, nobody is asked which.
      pick: () => addToIdea({ verb, action: of.length === 1 ? of[0]!.id : null }),
    }));
  }
  if (step === 'action') {
    return (groupByVerb(actions).find(({ verb }) => verb === draft.verb)?.actions ?? []).map((each) => ({
      id: each.id,
      name: storyText(texts, each.label),
      pictogram: pictogramFor(each.pictogram, 'neighbour'),
      pick: () => addToIdea({ action: each.id }),
    }));
  }
  if (action === undefined) return [];
  if (step === 'asked') {
    return askable(action, neighbourhood).map(({ asked, name, people }) => ({
      id: name,
      name,
      ...(people === null ? {} : { note: words('option.people', { people }) }),
      pictogram: 'contact' as const,
      pick: () => addToIdea({ asked }),
    }));
  }
  return placesFor(action, draft.street).map((place) => ({
    id: place.id,
    name: place.name,
    pictogram: action.at === 'venue' ? ('hall' as const) : ('house' as const),
    pick: () => addToIdea('street' in place ? { street: place.street } : { target: place.target }),
  }));
}
