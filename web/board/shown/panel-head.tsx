import { Button } from '../../parts/button.tsx';
import { Pictogram } from '../../parts/pictogram.tsx';
import type { PictogramName } from '../../parts/pictogram-paths.ts';
import { words } from '../../session/language.ts';
import { showChosen } from './board-state.ts';
import './panel.css';

/** Title of a panel with the way back to the messages. */
export function PanelHead({ title, pictogram }: { title: string; pictogram: PictogramName }) {
  return (
    <header class="panel-head">
      <Pictogram name={pictogram} />
      <h2>{title}</h2>
      <Button pictogram="close" look="quiet-paper" label={words('app.close')} onPress={() => showChosen(null)} />
    </header>
  );
}
