import { app } from 'electron';
import { fileToOpen } from './file-to-open.ts';

/** What `npm start` takes for "start me again": it keeps the display and the rest of what is around us. */
const START_AGAIN = 87;

/**
 * Ends this process and starts the app in a new one. What this one held in its memory is gone with it:
 * that is how a vault is locked.
 */
export function restart(): void {
  if (process.env['PARADOCKET_STARTS_AGAIN'] === '1') {
    app.exit(START_AGAIN);
    return;
  }
  app.relaunch({ args: argumentsAgain(process.argv) });
  app.exit(0);
}

/** What the app is started with anew: a file that it was asked to open once is not opened once more. */
export function argumentsAgain(argv: readonly string[]): string[] {
  return argv.slice(1).filter((word) => fileToOpen([word]) === null);
}
