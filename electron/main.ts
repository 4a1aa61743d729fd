import { app } from 'electron';
import { isHeadless, runHeadless } from './cli.ts';
import { registerAppScheme } from './app-protocol.ts';
import { findRefusedSwitch, hardenProcess } from './security.ts';
import { startApp } from './start-app.ts';
import { quitWithNotice } from './start-failure.ts';

registerAppScheme();
hardenProcess();

const refused = findRefusedSwitch();
if (refused !== null) quitWithNotice({ code: 'start/refused-switch', details: { name: refused } });
else if (isHeadless(process.argv)) void runHeadless(process.argv).then((code) => app.exit(code));
else startApp();
