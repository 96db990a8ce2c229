import './tokens.css';
import './base.css';

import { render } from 'preact';
import { App } from './app.tsx';
import { listenForVoices } from './session/read-aloud.ts';

listenForVoices();
const root = document.getElementById('app');
if (root) render(<App />, root);
