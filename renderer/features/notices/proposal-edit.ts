import { z } from 'zod';
import type { Proposal } from '../../../shared/notices/notice-reading.ts';
import { needsKnownHearing } from '../../../shared/notices/to-drafts.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { readDateField } from '../../ui/typed-date-field.tsx';
import { typedTextOf } from './typed-text-of.ts';

export const proposalEditSchema = z.strictObject({
  ticked: z.boolean().optional(),
  /** What spoke against the date when it was ticked; see `doubtsOf`. */
  despite: z.array(z.string()).optional(),
  what: z
    .enum(['set', 'reset', 'vacated', 'held', 'deadline', 'filing', 'order', 'other'])
    .optional(),
  title: z.string().optional(),
  /** The date as it stands in the field. */
  dateText: z.string().optional(),
  /** Empty: none of the known hearings. */
  eventId: z.string().optional(),
});
/** What a person changed of a proposal; what is missing is as it was read. */
export type ProposalEdit = Readonly<z.infer<typeof proposalEditSchema>>;

/** Edits by the key of their proposal. */
export type ProposalEdits = Readonly<Record<string, ProposalEdit>>;

type Context = {
  readonly today: CivilDay;
  readonly zone: string | null;
  /** Those of the matter: a hearing that is gone is not chosen any more. */
  readonly events: readonly { readonly id: string }[];
};

/** The doubts about a date, as a tick remembers them. */
export function doubtsOf({ doubts }: Pick<Proposal, 'doubts'>): string[] {
  return doubts.map((doubt) => JSON.stringify(doubt));
}

/**
 * Whether a person's tick holds. It was put against the doubts that stood beside the date; one that is
 * new since, because the record or the day changed, is asked about again.
 */
export function isTickedByHand(
  read: Pick<Proposal, 'doubts'>,
  edit: ProposalEdit | undefined,
): boolean {
  const known = edit?.despite ?? [];
  return edit?.ticked === true && doubtsOf(read).every((doubt) => known.includes(doubt));
}

/** A proposal as a person has corrected it; a date that cannot be read stays as it was read. */
export function corrected(
  proposal: Proposal,
  edit: ProposalEdit | undefined,
  context: Context,
): Proposal {
  if (edit === undefined) return proposal;
  const reading =
    edit.dateText === undefined || edit.dateText === typedTextOf(proposal.date)
      ? null
      : readDateField(edit.dateText, context);
  return {
    ...proposal,
    ticked: edit.ticked !== false && (proposal.ticked || isTickedByHand(proposal, edit)),
    what: edit.what ?? proposal.what,
    title: edit.title ?? proposal.title,
    date: reading?.ok === true ? reading.value.date : proposal.date,
    matchedEventId: eventOf(proposal, edit, context),
  };
}

function eventOf(
  { matchedEventId }: Proposal,
  { eventId }: ProposalEdit,
  { events }: Context,
): string | null {
  if (eventId === '') return null;
  return events.find(({ id }) => id === eventId)?.id ?? matchedEventId;
}

/** What stands in the way of adding a ticked proposal, by the field to look at. */
export type ProposalErrors = {
  readonly title?: string;
  readonly date?: string;
  readonly event?: string;
};

/** Checks a ticked proposal as it would be added. */
export function proposalErrors(
  proposal: Proposal,
  edit: ProposalEdit | undefined,
  context: Context,
): ProposalErrors {
  const { date } = proposal;
  const typed = edit?.dateText;
  const isTyped = typed !== undefined && typed !== typedTextOf(date);
  const isEmpty = (typed ?? typedTextOf(date)).trim() === '';
  const reading = isTyped ? readDateField(typed, context) : null;
  const needsDate =
    proposal.what === 'set' || proposal.what === 'reset' || proposal.what === 'held';
  return {
    ...(proposal.title.trim() === '' ? { title: 'Write what it is, in a few words.' } : {}),
    ...(needsDate && isEmpty ? { date: 'Type the date.' } : {}),
    ...(isTyped && reading?.ok === false ? { date: '' } : {}),
    ...(needsDate && date.kind !== 'undated' && date.time !== undefined && date.zone === undefined
      ? { date: 'Choose the time zone of the times above.' }
      : {}),
    ...(needsKnownHearing(proposal) ? { event: 'Choose the hearing that is vacated.' } : {}),
  };
}
