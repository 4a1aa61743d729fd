import { Alert } from '@mantine/core';
import type { Outcome } from './use-saving.ts';

/** How the last attempt to write a file ended; nothing before there was one. */
export function SaveOutcome({ outcome }: { readonly outcome: Outcome | null }) {
  return (
    outcome !== null && (
      <Alert color={outcome.isFailure ? 'red' : 'docket'} title={outcome.title}>
        {outcome.sentence}
      </Alert>
    )
  );
}
