import './tokens.css';
import './base.css';

import { render } from 'preact';
import { App } from './app.tsx';
import { keepForOffline } from './offline/offline-app.ts';
import { listenForVoices } from './session/read-aloud.ts';

listenForVoices();
keepForOffline();
const root = document.getElementById('app');
if (root) render(<App />, root);
