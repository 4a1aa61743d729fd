import type { Proposal, ProposalKind } from '../../../shared/notices/notice-reading.ts';
import { needsKnownHearing } from '../../../shared/notices/to-drafts.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { readDateField } from '../../ui/typed-date-field.tsx';
import { typedTextOf } from './typed-text-of.ts';

/** What a person changed of a proposal; what is missing is as it was read. */
export type ProposalEdit = {
  readonly ticked?: boolean;
  readonly what?: ProposalKind;
  readonly title?: string;
  /** The date as it stands in the field. */
  readonly dateText?: string;
  /** Empty: none of the known hearings. */
  readonly eventId?: string;
};

/** Edits by the key of their proposal. */
export type ProposalEdits = Readonly<Record<string, ProposalEdit>>;

type Context = { readonly today: CivilDay; readonly zone: string | null };

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
    ticked: edit.ticked ?? proposal.ticked,
    what: edit.what ?? proposal.what,
    title: edit.title ?? proposal.title,
    date: reading?.ok === true ? reading.value.date : proposal.date,
    matchedEventId:
      edit.eventId === undefined
        ? proposal.matchedEventId
        : edit.eventId === ''
          ? null
          : edit.eventId,
  };
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
