import './display-dialog.css';
import {
  displayShown,
  followDevice,
  highContrast,
  lessMotion,
  setTextSize,
  setWish,
  TEXT_SIZES,
  textSize,
} from '../session/display.ts';
import { words } from '../session/language.ts';
import { Button, buttonClass } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Pictogram } from './pictogram.tsx';

function close(): void {
  displayShown.value = false;
}

/** Opens the small window for letters, contrast and motion. */
export function DisplayButton({ look = 'plain' }: { look?: 'plain' | 'quiet' }) {
  return (
    <Button
      look={look}
      pictogram="letters"
      class="open-display"
      onPress={() => {
        displayShown.value = true;
      }}
    >
      {words('display.title')}
    </Button>
  );
}

/** How large the letters are, how strong the contrast, and whether anything moves; each change shows at once. */
export function DisplayDialog() {
  return (
    <Dialog title={words('display.title')} onClose={close} class="display">
      <fieldset class="display-sizes">
        <legend>{words('display.text')}</legend>
        {TEXT_SIZES.map((size) => (
          <button
            key={size}
            type="button"
            class={`${buttonClass('plain')} display-size display-${size}`}
            aria-pressed={textSize.value === size}
            data-text-size={size}
            onClick={() => setTextSize(size)}
          >
            <span class="display-letter" aria-hidden="true">
              a
            </span>
            {words(`display.text.${size}`)}
          </button>
        ))}
      </fieldset>
      <Switch name="contrast" on={highContrast.value} />
      <Switch name="motion" on={lessMotion.value} />
      <div class="row row-wrap">
        <Button onPress={followDevice} class="follow-device">
          {words('display.device')}
        </Button>
        <Button look="main" onPress={close} focusOnShow>
          {words('app.close')}
        </Button>
      </div>
    </Dialog>
  );
}

function Switch({ name, on }: { name: 'contrast' | 'motion'; on: boolean }) {
  return (
    <button
      type="button"
      class={`${buttonClass('plain')} display-switch`}
      aria-pressed={on}
      data-wish={name}
      onClick={() => setWish(name, !on)}
    >
      <span class="tick-box">{on && <Pictogram name="check" />}</span>
      <span>
        <strong>{words(`display.${name}`)}</strong> {words(`display.${name}.note`)}
      </span>
    </button>
  );
}
