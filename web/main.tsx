import '@utrecht/button-css/dist/index.css';
import '@utrecht/select-css/dist/index.css';
import '@utrecht/textarea-css/dist/index.css';
import '@utrecht/textbox-css/dist/index.css';
import './tokens.css';
import './base.css';
import './contrast.css';

import { render } from 'preact';
import { App } from './app.tsx';
import { keepForOffline } from './offline/offline-app.ts';
import { fitLargeText } from './parts/fit-text.ts';
import { applyDisplay } from './session/display.ts';
import { watchPage } from './session/fault/watch-page.ts';
import { listenForVoices } from './session/read-aloud.ts';

watchPage();
applyDisplay();
fitLargeText();
listenForVoices();
keepForOffline();
const root = document.getElementById('app');
if (root) render(<App />, root);
document.getElementById('before-start')?.remove();
