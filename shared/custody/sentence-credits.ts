import type { CaseEvent, EventOfKind } from '../model/event.ts';

/** Credit against a sentence, in the words of the record that gives it. */
export type SentenceCredit = {
  readonly charge: EventOfKind<'charge'>;
  /** As recorded: "credit for 29 days". */
  readonly text: string;
};

/**
 * Sentence credit as a judgment or the BOP gives it: what is recorded with a charge, word for word. It is
 * computed from nothing, and no number of days in custody is computed from it.
 */
export function sentenceCredits(events: readonly CaseEvent[]): readonly SentenceCredit[] {
  return events.flatMap((event) =>
    event.kind === 'charge' && !event.archived && event.details.sentenceCredit.trim() !== ''
      ? [{ charge: event, text: event.details.sentenceCredit.trim() }]
      : [],
  );
}
