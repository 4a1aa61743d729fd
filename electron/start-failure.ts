import { app, dialog } from 'electron';
import { sentenceOf } from '../shared/result/failure-sentence.ts';
import type { Failure } from '../shared/result/result.ts';

/** A failure before any window can show it: a native dialog, then the end. Exit code 1. */
export function quitWithNotice(failure: Failure): void {
  const { title, sentence, nextStep } = sentenceOf(failure);
  console.error(`${failure.code}: ${sentence} ${nextStep}`);
  // Before the app is ready the box is drawn by the system, or goes to stderr where there is none.
  dialog.showErrorBox(title, `${sentence}\n\n${nextStep}`);
  app.exit(1);
}
