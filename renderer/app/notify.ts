import { notifications } from '@mantine/notifications';
import { sentenceOf } from '../../shared/result/failure-sentence.ts';
import type { Failure } from '../../shared/result/result.ts';

/** Says a failure to the person; it stays until it is closed. */
export function notifyFailure(failure: Failure): void {
  const { title, sentence, nextStep } = sentenceOf(failure);
  notifications.show({
    title,
    message: `${sentence} ${nextStep}`.trim(),
    color: 'red',
    autoClose: false,
  });
}

/** Says that something was done; goes by itself. */
export function notifyDone(message: string): void {
  notifications.show({ message, color: 'docket', autoClose: 4_000 });
}
