import { app, dialog } from 'electron';
import { sentenceOf } from '../shared/result/failure-sentence.ts';
import type { Failure } from '../shared/result/result.ts';
import { askedFor, typedArguments } from './cli-verb.ts';

/** Tells of a failure in a box of the system, where somebody can see one. */
export function tellOutsideWindow(failure: Failure): void {
  const { title, sentence, nextStep } = sentenceOf(failure);
  console.error(`${failure.code}: ${sentence} ${nextStep}`);
  // A box on a display that nobody sees, or in a run without a window, would wait for ever.
  const isSeen = process.env['PARADOCKET_UNSEEN'] !== '1';
  const asked = askedFor(typedArguments(process.argv, app.isPackaged));
  // Before the app is ready the box is drawn by the system, or goes to stderr where there is none.
  if (isSeen && asked === null) dialog.showErrorBox(title, `${sentence}\n\n${nextStep}`);
}

/** A failure before any window can show it: told, then the end. Exit code 1. */
export function quitWithNotice(failure: Failure): void {
  tellOutsideWindow(failure);
  app.exit(1);
}
