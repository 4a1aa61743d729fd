import { eventSchema, type CaseEvent } from '../model/event.ts';
import { type AttendedEvent, isAttended } from '../model/event-date.ts';
import { recordOutcome, recordReset } from '../model/record-reset.ts';
import type { Source } from '../model/record.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import type { NoticeReading, Proposal } from './notice-reading.ts';
import { shapeNames } from './shape-names.ts';

/** Where the ticked proposals go, and who adds them. */
export type DraftContext = {
  readonly matterId: string;
  readonly proceedingId: string | null;
  /** The matter's events, for those that are reset, vacated or held. */
  readonly events: readonly CaseEvent[];
  readonly newId: () => string;
  readonly enteredBy: string;
  /** The laptop's civil day: when the notice was seen. */
  readonly today: CivilDay;
  /** The kept document; null where only the text is kept. */
  readonly documentId: string | null;
};

/** Says whether a proposal can only be added to a hearing that the record has. */
export function needsKnownHearing(proposal: Proposal): boolean {
  return proposal.what === 'vacated' && proposal.matchedEventId === null;
}

/**
 * Turns ticked proposals into events: new hearings, known ones with a new setting or an outcome,
 * deadlines, filings, orders. Each carries the notice as a source, with its sentence as the quote.
 * Several proposals for one hearing come out as one event. A proposal that needs a known hearing and
 * has none is left out: `needsKnownHearing` says so beforehand.
 *
 * @param ticked as read, or as a person corrected them
 * @returns changed and new events, each once, in the order of the notice
 */
export function toDrafts(
  reading: NoticeReading,
  ticked: readonly Proposal[],
  context: DraftContext,
): readonly CaseEvent[] {
  const drafts = new Map<string, CaseEvent>();
  for (const proposal of ticked) {
    if (needsKnownHearing(proposal)) continue;
    const id = proposal.matchedEventId;
    const known =
      id === null ? undefined : (drafts.get(id) ?? context.events.find((one) => one.id === id));
    const source = sourceOf(reading, proposal, context);
    const draft =
      known !== undefined && isAttended(known)
        ? changeKnown(known, reading, proposal, source, context)
        : makeNew(reading, proposal, source, context);
    drafts.set(draft.id, draft);
  }
  return [...drafts.values()];
}

function changeKnown(
  event: AttendedEvent,
  reading: NoticeReading,
  proposal: Proposal,
  source: Source,
  context: DraftContext,
): CaseEvent {
  const sources = [...event.sources, source];
  switch (proposal.what) {
    case 'reset': {
      const newSettingId = context.newId();
      const reset = recordReset(event, {
        as: proposal.resetAs,
        newSettingId,
        date: proposal.date,
        form: formOfProposal(proposal),
        reason: '',
        notice: source,
        enteredBy: context.enteredBy,
      });
      const { settings, mode, link } = reset.details;
      const details = {
        ...reset.details,
        mode: proposal.mode === 'unknown' ? mode : proposal.mode,
        link: proposal.link === '' ? link : proposal.link,
        settings: settings.map((setting) =>
          setting.id === newSettingId
            ? {
                ...setting,
                madeOn: madeOn(reading),
                judge: differs(proposal.judge, event.kind === 'hearing' ? event.details.judge : ''),
                place: differs(proposal.place, event.details.place),
              }
            : setting,
        ),
      };
      return eventSchema.parse({ ...reset, details, sources });
    }
    case 'vacated':
    case 'held':
      return eventSchema.parse({
        ...recordOutcome(event, proposal.what, event.details.outcome || oneLine(proposal.sentence)),
        sources,
      });
    // The record has it already: the notice is one more source for it.
    case 'set':
    case 'deadline':
    case 'filing':
    case 'order':
    case 'other':
      return eventSchema.parse({ ...event, sources });
  }
}

function makeNew(
  reading: NoticeReading,
  proposal: Proposal,
  source: Source,
  context: DraftContext,
): CaseEvent {
  const shared = {
    id: context.newId(),
    matterId: context.matterId,
    proceedingId: context.proceedingId,
    title: proposal.title,
    sources: [source],
    enteredBy: context.enteredBy,
  };
  const dated = { ...shared, date: proposal.date };
  switch (proposal.what) {
    case 'set':
    case 'reset':
    case 'held':
    case 'vacated':
      return eventSchema.parse({
        ...shared,
        kind: proposal.attended,
        details: attendedDetails(reading, proposal, source, context),
      });
    case 'deadline':
      return eventSchema.parse({
        ...dated,
        kind: 'deadline',
        details: { setBy: 'order' },
        note: proposal.date.kind === 'undated' ? noteToCompute(reading, proposal) : '',
      });
    case 'filing':
      return eventSchema.parse({ ...dated, kind: 'filing', details: { document: proposal.title } });
    case 'order':
      return eventSchema.parse({ ...dated, kind: 'order', details: { issuedBy: reading.judge } });
    case 'other':
      return eventSchema.parse({ ...dated, kind: 'note', details: { text: proposal.sentence } });
  }
}

function attendedDetails(
  reading: NoticeReading,
  proposal: Proposal,
  source: Source,
  { newId, enteredBy }: DraftContext,
): object {
  const { mode, place, link, judge, type } = proposal;
  const setting = {
    id: newId(),
    form: formOfProposal(proposal),
    date: proposal.date,
    status: proposal.what === 'held' ? 'held' : 'set',
    madeOn: madeOn(reading),
    notice: source,
    enteredBy,
  };
  const common = { settings: [setting], mode, place, link };
  return proposal.attended === 'hearing'
    ? { ...common, judge, hearingType: type }
    : { ...common, appointmentType: type };
}

function sourceOf(reading: NoticeReading, proposal: Proposal, context: DraftContext): Source {
  return {
    kind: 'notice',
    label: shapeNames[reading.shape],
    docketNumber: reading.docketNumbers[0] ?? '',
    entry: '',
    page: '',
    dateAsStated: proposal.date.asTyped || proposal.dateText,
    quote: proposal.sentence,
    dated: reading.noticeDate,
    seenOn: context.today,
    ...(context.documentId === null ? {} : { documentId: context.documentId }),
  };
}

/** "On or about" is a date that the court itself does not hold itself to. */
export function formOfProposal({ date }: Pick<Proposal, 'date'>): 'exact' | 'control' {
  return date.kind === 'around' ? 'control' : 'exact';
}

function madeOn({ noticeDate }: NoticeReading) {
  return noticeDate === null
    ? null
    : ({ kind: 'on', from: noticeDate, precision: 'day', asTyped: noticeDate } as const);
}

function noteToCompute(reading: NoticeReading, { dateText }: Proposal): string {
  const dated =
    reading.noticeDate === null
      ? 'The notice does not say its own date.'
      : `The notice is dated ${formatCivilDay(reading.noticeDate, 'sentence')}.`;
  return `To be computed: "${oneLine(dateText)}". ${dated}`;
}

const differs = (written: string, known: string) => (written === known ? '' : written);
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
