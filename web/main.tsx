import { render } from 'preact';
import { App } from './app.tsx';
import './tokens.css';
import './base.css';

const root = document.getElementById('app');
if (root) render(<App />, root);
