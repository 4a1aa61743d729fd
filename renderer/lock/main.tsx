import '../host/schemas-without-code.ts';
import { makePageSafe } from '../host/page-safety.ts';
import '../ui/fonts.ts';
import '@mantine/core/styles.css';
import '../ui/global.css';
import { MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { invariant } from '../../shared/result/invariant.ts';
import { pageNonce } from '../host/page-safety.ts';
import { theme } from '../ui/theme.ts';
import { lockHost } from './lock-host.ts';
import { LockScreen } from './lock-screen.tsx';

makePageSafe();
const root = document.getElementById('root');
invariant(root, 'lock.html has a root');
const host = lockHost();
const { colorScheme, waitMs } = await host.state();
createRoot(root).render(
  <MantineProvider theme={theme} getStyleNonce={pageNonce} defaultColorScheme={colorScheme}>
    <LockScreen host={host} waitMs={waitMs} />
  </MantineProvider>,
);
