import type { Page } from '@playwright/test';

/** A device with these voices that writes down what it is asked to say, and never comes to an end by itself. */
export async function giveVoices(page: Page, languages: string[]): Promise<void> {
  await page.addInitScript((langs) => {
    const said: string[] = [];
    const speech = {
      getVoices: () => langs.map((lang) => ({ lang, name: lang })),
      speak: ({ text, voice }: { text: string; voice: { lang: string } }) => said.push(`${voice.lang}: ${text}`),
      cancel: () => said.push('silence'),
      addEventListener: () => undefined,
    };
    class Utterance {
      voice = null;
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, said });
  }, languages);
}
