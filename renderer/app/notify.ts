import { notifications } from '@mantine/notifications';
import { sentenceOf } from '../../shared/result/failure-sentence.ts';
import type { Failure } from '../../shared/result/result.ts';
import { sayInDialog } from '../ui/dialog-notice.ts';

/** What goes on by itself: nobody has to do anything about it. */
const PASSING: readonly string[] = ['store/slow', 'store/rebuilding'];

/**
 * Says a failure to the person. One that needs an answer stays until it is closed, inside the dialog
 * where one is open; one of the same title takes the place of the last.
 */
export function notifyFailure(failure: Failure): void {
  const { title, sentence, nextStep } = sentenceOf(failure);
  const message = `${sentence} ${nextStep}`.trim();
  if (PASSING.includes(failure.code))
    show({ id: title, title, message, color: 'docket', autoClose: 6_000 });
  else if (!sayInDialog({ title, message }))
    show({ id: title, title, message, color: 'red', autoClose: false });
}

/** Says that something was done; goes by itself, or makes room for the next. */
export function notifyDone(message: string): void {
  show({ id: 'done', message, color: 'docket', autoClose: 4_000 });
}

/** Shown anew where one of this id stands already, so that its time begins again. */
function show(notice: Parameters<typeof notifications.show>[0] & { readonly id: string }): void {
  notifications.hide(notice.id);
  notifications.show(notice);
}
