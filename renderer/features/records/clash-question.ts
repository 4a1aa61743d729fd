import type { TypedEngagement } from '../../../shared/clashes/engagements-of.ts';
import { currentSetting, isAttended } from '../../../shared/model/event-date.ts';
import type { CaseEvent } from '../../../shared/model/event.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { readDateField } from '../../ui/typed-date-field.tsx';
import { type EventDraft, isAttendedKind } from './event-draft.ts';

const modes = ['in-person', 'video', 'telephone', 'hybrid', 'unknown'] as const;

/** Says what a hearing that is being typed clashes with; null where nothing is known against it. */
export type SayClashes = (typed: TypedEngagement) => string | null;

type Context = {
  readonly today: CivilDay;
  readonly zone: string | null;
  /** What the fields of the form show: typed, or proposed and not touched. */
  readonly values: Readonly<Record<string, string>>;
  readonly otherMatters: readonly MatterView[];
};

/**
 * What a hearing or an appointment clashes with as it is typed; null while its date cannot be read,
 * and where it is no date to keep: a control date, or one of which the outcome is recorded.
 *
 * @param event the record being edited; null for a new one
 */
export function clashesOf(
  draft: EventDraft,
  event: CaseEvent | null,
  { today, zone, values, otherMatters }: Context,
  sayClashes: SayClashes,
): string | null {
  const { kind, form, proceedingId, responsibleAttorney, backupAttorney, also } = draft;
  if (!isAttendedKind(kind) || form !== 'exact') return null;
  const current = event !== null && isAttended(event) ? currentSetting(event) : null;
  if (current !== null && current.status !== 'set') return null;
  const reading = readDateField(draft.when.text, { today, zone });
  if (reading === null || !reading.ok) return null;
  return sayClashes({
    date: reading.value.date,
    kind,
    proceedingId,
    mode: modes.find((mode) => mode === values['mode']) ?? 'unknown',
    judge: current?.judge || (values['judge'] ?? ''),
    place: current?.place || (values['place'] ?? ''),
    responsibleAttorney,
    backupAttorney,
    alsoForClients: otherMatters
      .filter(({ matter }) => also.some(({ matterId }) => matterId === matter.id))
      .map(({ client }) => client.id),
  });
}
