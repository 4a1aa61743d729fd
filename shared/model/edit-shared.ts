import { type AttendedEvent, currentSetting } from './event-date.ts';
import type { SharedDifference, SharedHearing } from './shared-hearing.ts';

/** What is the same for every client whom a hearing serves, by the names that people know. */
export const sharedFields = [
  'date',
  'type',
  'judge',
  'with',
  'mode',
  'place',
  'link',
  'outcome',
] as const;
export type SharedField = (typeof sharedFields)[number];

/** One field of one other client's record, as it is and as it would become; both ready to compare. */
export type SharedFieldChange = {
  readonly field: SharedField;
  /** It does not stand there as it stood here. */
  readonly isOther: boolean;
  /** It stands there already as it would become. */
  readonly isDone: boolean;
};

/** One line of the preview: what a correction would do to one other client's record. */
export type SharedEditLine = SharedHearing & {
  /** The record as it would become. */
  readonly after: AttendedEvent;
  readonly changes: readonly SharedFieldChange[];
  readonly differs: readonly SharedDifference[];
  /** Nothing differs: it follows unless somebody unticks it. */
  readonly isTicked: boolean;
  /** False where following would overwrite what was recorded, or change nothing. */
  readonly canTick: boolean;
};

/** The shared fields that a correction changes, in the order in which they are shown. */
export function sharedChanges(before: AttendedEvent, after: AttendedEvent): readonly SharedField[] {
  return sharedFields.filter((field) => valueOf(before, field) !== valueOf(after, field));
}

/**
 * Shows what a correction of one hearing would do to the records of the other clients whom it serves:
 * only what was corrected changes, and all else that a record says of its own client stays.
 *
 * @param before the hearing as it stands
 * @param after the hearing as corrected
 * @param shared as `sharedWith` gives it
 * @returns empty where nothing that is shared changes
 */
export function previewSharedEdit(
  before: AttendedEvent,
  after: AttendedEvent,
  shared: readonly SharedHearing[],
): readonly SharedEditLine[] {
  const fields = sharedChanges(before, after);
  if (fields.length === 0) return [];
  return shared.map((one): SharedEditLine => {
    const changes = fields.map((field): SharedFieldChange => {
      const now = valueOf(one.event, field);
      const isDone = now === valueOf(after, field);
      return { field, isDone, isOther: !isDone && now !== valueOf(before, field) };
    });
    const differs = differencesOf(one, before, changes);
    return {
      ...one,
      after: corrected(one.event, after, fields),
      changes,
      differs,
      isTicked: differs.length === 0,
      canTick: !differs.includes('not-set') && !differs.includes('same-already'),
    };
  });
}

function differencesOf(
  { view, event }: SharedHearing,
  before: AttendedEvent,
  changes: readonly SharedFieldChange[],
): readonly SharedDifference[] {
  if (changes.every(({ isDone }) => isDone)) return ['same-already'];
  const isOver =
    changes.some(({ field }) => field === 'date') &&
    currentSetting(event).status !== currentSetting(before).status;
  const isOther = (wanted: boolean) =>
    changes.some(({ field, isOther: is }) => is && (field === 'date') === wanted);
  return [
    ...(event.archived ? (['archived'] as const) : []),
    ...(view.client.archived ? (['client-archived'] as const) : []),
    ...(view.matter.archived ? (['matter-archived'] as const) : []),
    ...(view.matter.closedOn !== null ? (['matter-closed'] as const) : []),
    ...(isOver ? (['not-set'] as const) : []),
    ...(isOther(true) ? (['other-date'] as const) : []),
    ...(isOther(false) ? (['other-words'] as const) : []),
  ];
}

function corrected(
  event: AttendedEvent,
  after: AttendedEvent,
  fields: readonly SharedField[],
): AttendedEvent {
  return fields.reduce((one, field) => withField(one, after, field), event);
}

function withField(event: AttendedEvent, after: AttendedEvent, field: SharedField): AttendedEvent {
  if (field === 'date') {
    const own = currentSetting(event);
    const { date, form } = currentSetting(after);
    const settings = event.details.settings.map((one) =>
      one.id === own.id ? { ...one, date, form } : one,
    );
    return withDetails(event, { settings });
  }
  if (field === 'mode') return withDetails(event, { mode: after.details.mode });
  if (field === 'place' || field === 'link' || field === 'outcome')
    return withDetails(event, { [field]: after.details[field] });
  if (event.kind === 'hearing' && after.kind === 'hearing') {
    const { hearingType, judge } = after.details;
    const details = field === 'type' ? { hearingType } : field === 'judge' ? { judge } : {};
    return { ...event, details: { ...event.details, ...details } };
  }
  if (event.kind === 'appointment' && after.kind === 'appointment') {
    const { appointmentType, with: person } = after.details;
    const details =
      field === 'type' ? { appointmentType } : field === 'with' ? { with: person } : {};
    return { ...event, details: { ...event.details, ...details } };
  }
  return event;
}

function withDetails(
  event: AttendedEvent,
  part: Partial<Pick<AttendedEvent['details'], 'settings' | 'mode' | 'place' | 'link' | 'outcome'>>,
): AttendedEvent {
  return event.kind === 'hearing'
    ? { ...event, details: { ...event.details, ...part } }
    : { ...event, details: { ...event.details, ...part } };
}

/** A field as one text, so that two records can be compared; how a date was typed does not count. */
function valueOf(event: AttendedEvent, field: SharedField): string {
  const { details } = event;
  switch (field) {
    case 'date': {
      const { date, form } = currentSetting(event);
      const parts = Object.entries({ ...date, asTyped: '', form });
      return JSON.stringify(parts.sort(([one], [other]) => (one < other ? -1 : 1)));
    }
    case 'type':
      return event.kind === 'hearing' ? event.details.hearingType : event.details.appointmentType;
    case 'judge':
      return event.kind === 'hearing' ? event.details.judge : '';
    case 'with':
      return event.kind === 'appointment' ? event.details.with : '';
    case 'mode':
    case 'place':
    case 'link':
    case 'outcome':
      return details[field];
  }
}
