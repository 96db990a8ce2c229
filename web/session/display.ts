import { computed, effect, signal } from '@preact/signals';
import { keepWord, recall } from './small-store.ts';

/** How the screens are shown to whoever sits before them: larger letters, more contrast, less motion. Every window of this browser follows. */
export const TEXT_SIZES = ['usual', 'larger', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** How many times as large the letters are; tokens.css has the same figures. */
const FACTORS: Record<TextSize, number> = { usual: 1, larger: 1.15, largest: 1.3 };

const KEPT = { text: 'samenspel.text', contrast: 'samenspel.contrast', motion: 'samenspel.motion' } as const;

/** What the device asks for; a choice made here goes before it. */
const device = { contrast: signal(false), motion: signal(false) };
/** What was chosen here; null: as the device asks. */
const chosen = { contrast: signal<boolean | null>(null), motion: signal<boolean | null>(null) };
type Wish = keyof typeof chosen;

export const textSize = signal<TextSize>('usual');
/** How many times as large as usual the letters are. */
export const textFactor = computed(() => FACTORS[textSize.value]);
export const highContrast = computed(() => chosen.contrast.value ?? device.contrast.value);
/** True for whoever asked for less motion, here or on the device. */
export const lessMotion = computed(() => chosen.motion.value ?? device.motion.value);
/** Whether the small window in which this is chosen is open. */
export const displayShown = signal(false);

/** Reads what was chosen here before. */
function recallDisplay(): void {
  const text = recall('browser', KEPT.text);
  textSize.value = TEXT_SIZES.find((size) => size === text) ?? 'usual';
  for (const wish of ['contrast', 'motion'] as const) {
    const word = recall('browser', KEPT[wish]);
    chosen[wish].value = word === null ? null : word === 'yes';
  }
}

/** Makes the letters this large, now and at the next visit. */
export function setTextSize(size: TextSize): void {
  textSize.value = size;
  keepWord('browser', KEPT.text, size === 'usual' ? null : size);
}

/** Chooses more contrast or less motion whatever the device asks, now and at the next visit. */
export function setWish(wish: Wish, on: boolean): void {
  chosen[wish].value = on;
  keepWord('browser', KEPT[wish], on ? 'yes' : 'no');
}

/** Forgets what was chosen here: the letters as usual, the rest as the device asks. */
export function followDevice(): void {
  for (const name of Object.values(KEPT)) keepWord('browser', name, null);
  recallDisplay();
}

/** Shows what was chosen on the page, and follows the device and the other windows of this browser from now on. */
export function applyDisplay(): void {
  follow('(prefers-contrast: more)', device.contrast);
  follow('(prefers-reduced-motion: reduce)', device.motion);
  recallDisplay();
  window.addEventListener('storage', ({ key }) => {
    if (key === null || Object.values<string>(KEPT).includes(key)) recallDisplay();
  });
  effect(() => {
    const { dataset } = document.documentElement;
    dataset.text = textSize.value;
    dataset.contrast = highContrast.value ? 'high' : 'usual';
    dataset.motion = lessMotion.value ? 'less' : 'usual';
  });
}

function follow(query: string, into: typeof device.motion): void {
  const list = matchMedia(query);
  into.value = list.matches;
  list.addEventListener('change', () => {
    into.value = list.matches;
  });
}
