import './host/schemas-without-code.ts';
import { makePageSafe } from './host/page-safety.ts';
import './ui/fonts.ts';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './ui/global.css';
import { createRoot } from 'react-dom/client';
import { StrictMode } from 'react';
import { invariant } from '../shared/result/invariant.ts';
import { App } from './app/app.tsx';
import { createElectronHost } from './host/electron-host.ts';

makePageSafe();
const root = document.getElementById('root');
invariant(root, 'index.html has a root');
createRoot(root).render(
  <StrictMode>
    <App host={createElectronHost()} />
  </StrictMode>,
);
