import { attorneyOf, backupOf } from '../model/attorney-of.ts';
import { type AttendedEvent, currentSetting, isAttended } from '../model/event-date.ts';
import type { MatterView } from '../model/matter-view.ts';
import { oncePer } from '../model/once-per.ts';
import type { CaseDate, PlacedDate } from '../time/case-date.ts';
import { type CivilDay, isCivilDay } from '../time/civil-day.ts';
import type { Engagement } from './engagement.ts';
import { hoursOf } from './hours.ts';

/** What a form says of a hearing or an appointment that is being typed. */
export type TypedEngagement = {
  readonly date: CaseDate;
  readonly kind: AttendedEvent['kind'];
  readonly proceedingId: string | null;
  readonly mode: AttendedEvent['details']['mode'];
  readonly judge: string;
  readonly place: string;
  /** Its own attorneys; empty where it leaves them to the matter. */
  readonly responsibleAttorney: string;
  readonly backupAttorney: string;
  /** Clients of other matters whom it shall serve too. */
  readonly alsoForClients: readonly string[];
};

type Given = TypedEngagement & Pick<Engagement, 'key' | 'eventId' | 'title' | 'sharedId'>;

/**
 * Where the attorneys of a matter have to be, past ones too, in no order: current settings that are
 * set for exact days. Control dates and dates that are known only about are no day to be anywhere.
 * Archived records, matters and clients have none. Read once for each view.
 */
export const engagementsOf = oncePer((view: MatterView): readonly Engagement[] => {
  const isGone = view.matter.archived || view.client.archived;
  return isGone ? [] : view.events.flatMap((event) => engagementOfEvent(view, event));
});

/**
 * A hearing that is being typed, as it would stand once it is saved; null while its date is not exact.
 *
 * @param event the record being edited or reset, which does not clash with itself; null for a new one
 */
export function engagementTyped(
  view: MatterView,
  event: AttendedEvent | null,
  typed: TypedEngagement,
): Engagement | null {
  const known = event?.details.alsoForClients ?? [];
  return engagementOf(view, {
    ...typed,
    key: event === null ? '' : keyOf(view, event),
    eventId: event?.id ?? '',
    title: event?.title ?? '',
    sharedId: event?.details.sharedId ?? null,
    alsoForClients: [...known, ...typed.alsoForClients],
  });
}

function engagementOfEvent(
  view: MatterView,
  event: MatterView['events'][number],
): readonly Engagement[] {
  if (!isAttended(event) || event.archived) return [];
  const { date, form, status, judge, place } = currentSetting(event);
  if (status !== 'set' || form !== 'exact') return [];
  const { details, kind, proceedingId, responsibleAttorney, backupAttorney } = event;
  const engagement = engagementOf(view, {
    key: keyOf(view, event),
    eventId: event.id,
    title: event.title,
    date,
    kind,
    proceedingId,
    responsibleAttorney,
    backupAttorney,
    judge: judge || (event.kind === 'hearing' ? event.details.judge : ''),
    place: place || details.place,
    mode: details.mode,
    sharedId: details.sharedId,
    alsoForClients: details.alsoForClients,
  });
  return engagement === null ? [] : [engagement];
}

function engagementOf(view: MatterView, given: Given): Engagement | null {
  const { date, kind, mode, key, eventId, title, sharedId, alsoForClients } = given;
  const days = daysOf(date);
  if (date.kind === 'undated' || days === null) return null;
  const { matter, client } = view;
  const proceeding = view.proceedings.find(({ id }) => id === given.proceedingId);
  const court = proceeding?.court ?? null;
  return {
    ...days,
    ...hoursOf(date, days, date.zone ?? court?.zone ?? null),
    key,
    eventId,
    title,
    date,
    kind,
    sharedId,
    alsoForClients,
    matterId: matter.id,
    clientId: client.id,
    city: fold(court?.city ?? ''),
    court:
      court === null
        ? proceeding === undefined
          ? ''
          : `${matter.id}/${proceeding.id}`
        : fold(court.id || court.name),
    place: court === null ? fold(given.place) : '',
    judge: fold(given.judge || (kind === 'hearing' ? (proceeding?.judge ?? '') : '')),
    isRemote: mode === 'video' || mode === 'telephone',
    responsible: attorneyOf(given, matter),
    backup: backupOf(given, matter),
    isSample: matter.sampleNotice !== '',
  };
}

function keyOf({ matter }: MatterView, { id }: { readonly id: string }): string {
  return `${matter.id}/${id}`;
}

/** First and last day of one day or of a span of whole days; null for all that is known only about. */
function daysOf(date: CaseDate): { readonly day: CivilDay; readonly last: CivilDay } | null {
  if (date.kind !== 'on' && date.kind !== 'from-to') return null;
  const last = lastOf(date);
  return isCivilDay(date.from) && isCivilDay(last) ? { day: date.from, last } : null;
}

function lastOf(date: PlacedDate): string {
  return date.kind === 'from-to' ? date.to : date.from;
}

function fold(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en-US');
}
