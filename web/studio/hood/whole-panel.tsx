import { useSignal } from '@preact/signals';
import { type GeoImport, type GeoRefusal, importGeojson } from '../../../engine/index.ts';
import { FileButton } from '../../parts/file-button.tsx';
import { words } from '../words.ts';
import { TextField } from './fields.tsx';
import { RemoveTie, writtenTies } from './home-panel.tsx';
import { hoodNumbers } from './hood-numbers.ts';
import { built, mapText, parts, picked, putMap, replaceMap, setValue } from './hood-state.ts';
import { homeName } from './names.ts';
import { numberIn } from './part-fields.ts';
import { Profile } from './profile-part.tsx';

const TIE_FIELDS = ['meanDegree', 'clustering', 'isolated', 'family', 'appGroup'] as const;

/** What holds for the whole neighbourhood: who live there, who knows whom, and the map itself. */
export function WholePanel() {
  return (
    <div class="hood-part" data-whole>
      <Profile />
      <Buildings />
      <Ties />
    </div>
  );
}

function Buildings() {
  const said = useSignal<GeoImport | GeoRefusal | null>(null);
  const dropped = useSignal<string[]>([]);
  const take = async (file: File, instead: boolean) => {
    const read = importGeojson(await file.text(), instead ? null : mapText.peek());
    dropped.value = [];
    if ('text' in read && instead) dropped.value = replaceMap(read.text);
    else if ('text' in read) putMap(read.text);
    said.value = read;
  };
  const at = said.value;
  return (
    <section>
      <h2>{words('hood.geo')}</h2>
      <p>{words('hood.geo.about')}</p>
      <div class="hood-row">
        {(['add', 'instead'] as const).map((name) => (
          <FileButton
            key={name}
            name={name}
            text={words(`hood.geo.${name}`)}
            accept=".geojson,.json"
            onFiles={([file]) => file && void take(file, name === 'instead')}
          />
        ))}
      </div>
      {at && (
        <p role={'code' in at ? 'alert' : 'status'} class={'code' in at ? 'hood-wrong' : 'hood-good'} data-geo-said>
          {'code' in at ? words(`hood.geo.${at.code}`, { feature: at.feature ?? 0 }) : doneWith(at)}
          {dropped.value.length > 0 && ` ${words('hood.geo.dropped', { names: dropped.value.join(', ') })}`}
        </p>
      )}
    </section>
  );
}

const doneWith = ({ homes, buildings, streets, skipped }: GeoImport): string =>
  words('hood.geo.done', { homes, buildings, streets, skipped });

function Ties() {
  const written = writtenTies();
  return (
    <section>
      <h2>{words('hood.ties')}</h2>
      {TIE_FIELDS.map((key) => (
        <TextField
          key={key}
          name={`ties.${key}`}
          label={words(`hood.field.${key}`)}
          value={String(parts.value?.ties[key] ?? '')}
          onWrite={(text) => {
            const next = numberIn(text);
            if (next !== null) setValue(['ties', key], next);
          }}
        />
      ))}
      <h3>{words('hood.ties.written')}</h3>
      {written.length === 0 && <p>{words('hood.none')}</p>}
      <ul class="hood-list" data-written-ties={written.length}>
        {written.map((tie) => (
          <li key={`${tie.a} ${tie.b} ${tie.kind}`}>
            {words('hood.tie', { a: homeName(tie.a), b: homeName(tie.b), kind: words(`tie.${tie.kind}`) })}
            <RemoveTie tie={tie} />
          </li>
        ))}
      </ul>
      <Lonely />
    </section>
  );
}

/** Homes that know nobody, by address: the way to them without the map. */
function Lonely() {
  const hood = built.value?.hood;
  if (!hood) return null;
  return (
    <details class="hood-more">
      <summary>{words('hood.lonely')}</summary>
      <ul class="hood-list">
        {hoodNumbers(hood).lonely.map((row) => {
          const home = hood.households[row]!.id;
          return (
            <li key={home}>
              <button
                type="button"
                class="hood-link"
                onClick={() => {
                  picked.value = { home };
                }}
              >
                {homeName(home)}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
