import { findHearingNames } from '../../notices/hearing-words.ts';

/** What an entry of a calendar is in the record. */
export type EntryKind = {
  readonly kind: 'hearing' | 'appointment' | 'deadline' | 'task' | 'note';
  /** The type of a hearing or an appointment; empty where no word names it. */
  readonly type: string;
};

const DEADLINE =
  /\b(?:due(?! process)|deadlines?|cut-?\s?off|last day (?:to|for)|no later than|must be (?:filed|served|submitted|received)|time (?:to|for) (?:appeal|respond)|statute of limitations|fecha l[íi]mite|vence)\b/i;
/** Something to be done by the office, which an entry begins with. */
const TASK =
  /^\W{0,3}(?:to-?\s?do|tickler|reminder|remind|follow[- ]?up|prep(?:are)?\b(?! (?:session|meeting|call))|draft|call(?! with\b|-|\sin\b)|e-?mail|send|mail|request|file|check(?!-?\s?ins?\b)|review(?! hearing| of custody)|research|schedule|confirm|pay|gather|collect|translate|finali[sz]e|serve|update|task)\b/i;
const APPOINTMENT =
  /\b(?:meeting|meet with|conference call|phone (?:call|conference)|telephone conference|teleconference|call with|zoom(?: call)?|consult(?:ation)?|intake|visit|deposition|depo|appointment|appt|interview|screening|evaluation|exam|check-?\s?in|orientation|walk-?through|cita)\b/i;
const HEARING =
  /\b(?:hearings?|hrg|court(?! (?:reporter|fee|filing|records?))|arraign(?:ment)?|trial|tribunal|oral arg(?:ument)?|MCH|sentencing|docket call|calendar call|conference|audiencia)\b/i;
/** Short for master and individual hearings; in capitals alone they are no words. */
const SHORT = /\b(?:IH|ICH|MH)\b/;

/**
 * Tells what an entry is by its title, as whoever keeps the calendar would: what is due is a deadline,
 * what begins with something to do is a task; of words for a hearing and for a meeting the first one
 * counts. What no word tells is a note.
 *
 * @example
 * kindOfEntry('Master calendar hearing, Reyes') //=> { kind: 'hearing', type: 'master calendar' }
 * kindOfEntry('Reply brief due') //=> { kind: 'deadline', type: '' }
 */
export function kindOfEntry(title: string): EntryKind {
  const words = title.slice(0, 500);
  if (DEADLINE.test(words) || /\bSOL\b/.test(words)) return { kind: 'deadline', type: '' };
  if (TASK.test(words)) return { kind: 'task', type: '' };
  const names = findHearingNames(words);
  const named = names.find(({ name }) => name.type !== '') ?? names[0];
  const namedAt = named?.start ?? Infinity;
  const meetingAt = APPOINTMENT.exec(words)?.index ?? Infinity;
  const courtAt = HEARING.exec(words)?.index ?? SHORT.exec(words)?.index ?? Infinity;
  const kindOfName = named?.name.attended ?? 'hearing';
  if (
    named !== undefined &&
    (kindOfName === 'appointment' || namedAt <= meetingAt || courtAt < meetingAt)
  )
    return { kind: kindOfName, type: named.name.type };
  if (meetingAt < courtAt) return { kind: 'appointment', type: '' };
  if (courtAt !== Infinity) return { kind: 'hearing', type: named?.name.type ?? '' };
  return { kind: 'note', type: '' };
}
