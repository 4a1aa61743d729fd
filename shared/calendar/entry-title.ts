import { capital } from '../model/capital.ts';
import { hearingTypesOf } from '../model/hearing-types.ts';
import { proceedingKindSchema } from '../model/proceeding.ts';
import type { OfficeSettings } from '../model/office-settings.ts';

/** What titles may tell: the client's initials and the kind of hearing, or nothing of the client. */
export type CalendarTitles = OfficeSettings['calendarTitles'];

/** What stands in a calendar. */
export type EntryKind =
  'hearing' | 'appointment' | 'control-date' | 'deadline' | 'task' | 'check-in';

const neutral: Readonly<Record<EntryKind, string>> = {
  hearing: 'Hearing',
  appointment: 'Appointment',
  'control-date': 'Control date',
  deadline: 'Deadline',
  task: 'Task',
  'check-in': 'Check-in',
};

/** Types that a title may name: the shipped ones alone, for whatever else was typed may be a name. */
const knownTypes = new Set(
  proceedingKindSchema.options.flatMap((kind) =>
    hearingTypesOf(kind, []).map((type) => type.toLowerCase()),
  ),
);
const standsAlone =
  /(trial|arraignment|sentencing|argument|mediation|appearance|review|adjudication|disposition|redetermination)$/i;
const knownAppointments = ['check-in', 'biometrics', 'interview', 'visit'] as const;

/**
 * The title of an entry by the office's pattern. It is made of shipped words alone: titles, dockets,
 * charges and places that somebody typed never leave in a calendar.
 *
 * @param type the hearing's or the appointment's, as typed; named only where it is a shipped one
 *
 * @example
 * entryTitle('hearing', { titles: 'initials', clientName: 'Kseniia Petrova', type: 'master calendar' })
 * //=> 'KP: master calendar hearing'
 * entryTitle('hearing', { titles: 'neutral', clientName: 'Kseniia Petrova', type: 'bond' })
 * //=> 'Hearing'
 */
export function entryTitle(
  kind: EntryKind,
  {
    titles,
    clientName,
    type,
  }: { readonly titles: CalendarTitles; readonly clientName: string; readonly type: string },
): string {
  if (titles === 'neutral') return neutral[kind];
  const initials = initialsOf(clientName);
  const words = wordsOf(kind, type.trim());
  return initials === '' ? capital(words) : `${initials}: ${words}`;
}

/**
 * The initials of a name, at most four. A script whose one letter is a whole name or syllable gives
 * none, and neither does a name of one letter: they would be the name.
 *
 * @example
 * initialsOf('Kseniia Petrova') //=> 'KP'
 * initialsOf('王 小明') //=> ''
 */
export function initialsOf(name: string): string {
  return (name.match(/[\p{L}\p{M}]+/gu) ?? [])
    .filter((word) => word.length > firstOf(word).length && !/\p{Lo}/u.test(firstOf(word)))
    .slice(0, 4)
    .map((word) => firstOf(word).toLocaleUpperCase('en-US'))
    .join('');
}

function wordsOf(kind: EntryKind, type: string): string {
  const lower = type.toLowerCase();
  if (kind === 'hearing') {
    if (!knownTypes.has(lower)) return 'hearing';
    const shown = lower === 'rule 5' ? 'Rule 5' : lower;
    return standsAlone.test(shown) ? shown : `${shown} hearing`;
  }
  if (kind === 'appointment')
    return knownAppointments.find((word) => lower.includes(word)) ?? 'appointment';
  return neutral[kind].toLowerCase();
}

function firstOf(word: string): string {
  return /^./su.exec(word)?.[0] ?? '';
}
