import { type CaseEvent, eventSchema } from '../model/event.ts';
import {
  type AttendedEvent,
  currentSetting,
  dateOfEvent,
  isAttended,
} from '../model/event-date.ts';
import type { SettingStatus } from '../model/hearing.ts';
import { stopSharing } from '../model/stop-sharing.ts';
import type { Source } from '../model/record.ts';
import { fail, ok, type Result } from '../result/result.ts';
import type { CaseDate } from '../time/case-date.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import { appendNote } from './append-note.ts';
import { type ConvertAbout, convertKind } from './convert-kind.ts';
import { sameValue } from './default-details.ts';
import {
  type MergeDifference,
  mergeDifferences,
  type MergeSide,
  mergeFields,
} from './merge-fields.ts';
import { sameDate, uniteSettings } from './unite-settings.ts';

/** What a person decides where two records of one event differ. */
export type MergeChoice = {
  /** By the field names of `mergeDifferences`; what is not named stays as the kept record has it. */
  readonly sides: Readonly<Record<string, MergeSide>>;
  /** What became of the date of a hearing that is not chosen. */
  readonly otherDateWas: Extract<SettingStatus, 'reset' | 'continued' | 'advanced'>;
};

/** Two records made one. */
export type MergedEvents = {
  readonly kept: CaseEvent;
  /** The other record, unchanged but for being archived. */
  readonly archived: CaseEvent;
  /** Where the two differed: what was not chosen stands in the note of the kept one. */
  readonly differences: readonly MergeDifference[];
};

/**
 * Makes one record of two that are about the same event. All sources of both stay, each with the date
 * as its own record stated it; all settings of both hearings stay; a field that only one of the two
 * fills is taken from it; where both fill it differently the choice decides and the other text is
 * written into the note. Restrictions of both hold. A record of another kind is converted first.
 *
 * @failure editing/note-full, editing/cannot-convert as `convertKind`
 * @failure editing/cannot-merge the two together break a rule of the record
 */
export function mergeEvents(
  kept: CaseEvent,
  other: CaseEvent,
  choice: MergeChoice,
  about: ConvertAbout,
): Result<MergedEvents> {
  const converted = convertKind(other, kept.kind, about);
  if (!converted.ok) return converted;
  const second = converted.value.event;
  const differences = mergeDifferences(kept, second, about.nameOf);
  const dateSide = choice.sides['date'] ?? 'kept';
  const fields = mergeFields(kept, second, choice.sides);
  const verified = dateSide === 'other' ? second : kept;
  const united = settingsOf(kept, second, dateSide, choice, about.newId);
  const lines = [
    ...differences.map(({ field, label, kept: ours, other: theirs }) =>
      (choice.sides[field] ?? 'kept') === 'kept' ? `${label}: ${theirs}` : `${label}: ${ours}`,
    ),
    ...(second.check !== null && kept.check !== null && !sameValue(second.check, kept.check)
      ? [`check: against ${second.check.against}, ${second.check.result.replaceAll('-', ' ')}`]
      : []),
    ...fields.dropped,
    ...(united?.lines ?? []),
  ];
  const note = appendNote(
    [kept.note, second.note === kept.note ? '' : second.note].filter(Boolean).join('\n\n'),
    `Merged with another record, “${other.title}”, which said:`,
    lines,
  );
  if (!note.ok) return note;
  const parsed = eventSchema.safeParse({
    ...kept,
    ...fields.top,
    ...(isAttended(kept) ? {} : { date: dateOfEvent(dateSide === 'other' ? second : kept) }),
    verifiedBy: verified.verifiedBy,
    verifiedAt: verified.verifiedAt,
    check: kept.check ?? second.check,
    sources: sourcesOf(kept, second, united?.sources ?? []),
    restricted: [...new Set([...kept.restricted, ...second.restricted])],
    doNotDisclose: kept.doNotDisclose || second.doNotDisclose,
    note: note.value,
    details: {
      ...fields.details,
      ...(united === null ? {} : { settings: united.settings }),
    },
  });
  if (!parsed.success) return fail('editing/cannot-merge');
  return ok({ kept: parsed.data, archived: archivedOf(other), differences });
}

/** It leaves those whom the hearing serves together: the merged record stands there in its place. */
function archivedOf(other: CaseEvent): CaseEvent {
  if (!isAttended(other) || other.details.sharedId === null) return { ...other, archived: true };
  const [alone] = stopSharing(other, [], { clientId: '' });
  return { ...alone, archived: true };
}

function settingsOf(
  kept: CaseEvent,
  second: CaseEvent,
  dateSide: MergeSide,
  choice: MergeChoice,
  newId: () => string,
) {
  if (!isAttended(kept) || !isAttended(second)) return null;
  return uniteSettings(kept, second, {
    current: dateSide,
    otherDateWas: choice.otherDateWas,
    newId,
  });
}

/** The sources of both; where the dates differ each keeps the date that its record stated. */
function sourcesOf(
  kept: CaseEvent,
  second: CaseEvent,
  notices: readonly Source[],
): readonly Source[] {
  const differ = !sameDate(dateOfEvent(kept), dateOfEvent(second));
  const stated = (event: CaseEvent): readonly Source[] =>
    differ ? event.sources.map((source) => stating(source, dateOfEvent(event))) : event.sources;
  const all: Source[] = [];
  for (const source of [...stated(kept), ...stated(second), ...notices])
    if (!all.some((known) => sameValue(known, source))) all.push(source);
  return all;
}

function stating(source: Source, date: CaseDate): Source {
  if (source.dateAsStated !== '') return source;
  return { ...source, dateAsStated: sayDate(date) };
}

function sayDate(date: CaseDate): string {
  return formatCaseDate(date, { style: 'table' });
}

/** Whether two hearings have different dates that both still stand: one of them must be chosen. */
export function needsDateChoice(kept: AttendedEvent, other: AttendedEvent): boolean {
  return !sameDate(currentSetting(kept).date, currentSetting(other).date);
}
