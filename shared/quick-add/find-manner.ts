import type { EventOfKind } from '../model/event.ts';
import type { SettingStatus } from '../model/hearing.ts';
import type { ProceedingKind } from '../model/proceeding.ts';
import type { Authority } from '../model/record.ts';
import { type Board, type Field, isStretchFree } from './board.ts';
import { indexPhrases, type PhraseIndex, phrasesAt } from './phrase-index.ts';

type Details = EventOfKind<'hearing'>['details'];

const table = <T>(lines: readonly (readonly [T, string])[]): PhraseIndex<T> =>
  indexPhrases(
    lines.flatMap(([value, words]) => words.split('|').map((word) => [word, value] as const)),
  );

/** How people attend. */
export const modeWords = table<Details['mode']>([
  [
    'video',
    'video|by video|via video|webex|by webex|via webex|on webex|zoom|by zoom|via zoom|teams|via teams|vtc|by vtc|televideo|tele-video|videoconference|video conference|remote|remotely|virtual|virtually',
  ],
  [
    'telephone',
    'phone|conference call|conf call|by conference call|telecon|by phone|via phone|telephone|by telephone|telephonic|telephonically|tele',
  ],
  ['in-person', 'in person|in-person|inperson'],
  ['hybrid', 'hybrid'],
]);

/** Whether the client must come. */
export const appearanceWords = table<Details['appearance']>([
  [
    'waived',
    'appearance waived|app waived|waived appearance|presence waived|client waived|waive appearance|client presence waived',
  ],
  [
    'not-required',
    'no appearance|appearance not required|client need not appear|presence not required|excused|client excused',
  ],
  [
    'required',
    'appearance required|must appear|presence required|client must appear|must be present',
  ],
]);

/** What became of a setting, short of a new date. */
export const outcomeWords = table<
  Exclude<SettingStatus, 'reset' | 'continued' | 'advanced' | 'set'>
>([
  [
    'vacated',
    'vacated|no longer|not going forward|off calendar|off cal|taken off cal|taken off calendar|removed from calendar|removed from the calendar|off the calendar|cancelled|canceled|cancel|canc|cxl|cxld|cx|cxd|cxed|vac|vacd|vacate|vacating|vacate hearing|cancelada|cancelado',
  ],
  ['held', 'held|took place|went forward|heard|happened|completed'],
  ['not-held', 'not held|did not go forward|did not happen|not heard|no hearing held'],
  ['not-reached', 'not reached'],
]);

/** Words that give a hearing another date. */
export const resetWords = table<'reset' | 'continued' | 'advanced'>([
  [
    'reset',
    'reset|reset to|reset from|rescheduled|resched|resch|resch to|resched to|rescheduled to|reschedule|re-set|reset for|now|now set|now set for|now on|rs|r/s|moved|moved to|moved from|changed|changed to|changed from|pushed|pushed to|pushed back|pushed back to|bumped|bumped to|vacated and reset|vacated and reset to|cx and reset|cx reset|reprogramada|reprogramada para|reprogramada al|cambiada|cambiada para|cambiada al',
  ],
  [
    'continued',
    "continued|continued to|contd|cont'd|cont|contd to|continue|continue to|continued from|postponed|postponed to|adjourned|adjourned to|continued until|aplazada|aplazada para|aplazada al|pospuesta|pospuesta para|pospuesta al|adj|adjd|adjd to|adj to",
  ],
  [
    'advanced',
    'advanced|adv|adv to|advanced to|moved up|moved up to|advance|advance to|advanced from',
  ],
]);

/** Who holds, arrests or claims. */
export const authorityWords = table<Authority>([
  ['ice', 'ice|ero|ice ero|hsi|dhs|ice custody'],
  ['cbp', 'cbp|border patrol|usbp|ofo|bp|cbp custody'],
  ['usms', 'usms|marshals|marshal|us marshals|us marshal|marshals service|usms custody'],
  ['bop', 'bop|bop custody|bureau of prisons'],
  ['orr', 'orr|orr custody'],
  ['state', 'state custody|doc custody|by state|state police|by state police'],
  ['county', 'county custody|by county|sheriff|by sheriff'],
]);

/** Who filed something. */
export const filerWords = table<EventOfKind<'filing'>['details']['filedBy']>([
  ['us', 'by us|we filed|by our office|our'],
  [
    'government',
    'by dhs|by gov|by government|by the government|by ice|by opla|by ausa|by usao|by da|by the state|dhs|govt|by govt|opla|ausa|government|gov',
  ],
  ['court', 'by court|by the court|by ij|sua sponte'],
]);

/** Steps of a notice to appear or of a claim; each takes the date behind it. */
export const stepWords = table<'issued' | 'served' | 'filed' | 'lodged' | 'lifted'>([
  ['issued', 'issued|dated|signed'],
  ['served', 'served|executed|served on|personally served|mailed|service'],
  ['filed', 'filed|filed with court|filed with eoir|filed in court|filed with the court|docketed'],
  ['lodged', 'lodged|placed|lodged with|received|entered'],
  [
    'lifted',
    'lifted|removed|withdrawn|cancelled|canceled|recalled|dropped|vacated|quashed|expired|cleared|rescinded',
  ],
]);

/** Words of a bond that stand apart from it: "bond 5k posted". */
export const bondStepWords = table<EventOfKind<'bond'>['details']['step']>([
  ['set', 'set|set at|granted|fijada|concedida'],
  ['posted', 'posted|paid|pagada'],
  ['denied', 'denied|negada'],
  ['asked', 'asked|requested'],
  ['appealed', 'appealed'],
  ['stayed', 'stayed'],
  ['breached', 'breached'],
  ['cancelled', 'cancelled|canceled|revoked|exonerated'],
]);

/** Words that name a docket by what it is: "criminal", "habeas case". */
export const docketWords = table<readonly ProceedingKind[]>([
  [
    ['federal-criminal', 'state-criminal', 'county-criminal', 'municipal-criminal'],
    'criminal|crim|criminal case|crim case|criminal docket',
  ],
  [['federal-criminal'], 'federal case|federal criminal|federal criminal case|fed case'],
  [['state-criminal'], 'state case|state criminal|state criminal case'],
  [
    ['removal-240'],
    'removal|removal case|removal proceedings|immigration case|immigration|imm case',
  ],
  [['habeas'], 'habeas|habeas case|habeas docket'],
  [['immigration-bond'], 'bond case|bond proceedings'],
  [['bia-appeal'], 'bia|bia case|at bia'],
  [['petition-for-review'], 'pfr|pfr case'],
  [['supervised-release'], 'supervised release|sr case'],
  [['family'], 'family|family case'],
  [['juvenile'], 'juvenile|juvenile case'],
  [['probation'], 'probation case'],
]);

/** What a phrase of one of these tables means, and where it stands. */
export type Found<T> = { readonly value: T; readonly from: number; readonly to: number };

/** Takes every free phrase of a table for a field, longest first at each word. */
export function findAll<T>(board: Board, field: Field, index: PhraseIndex<T>): readonly Found<T>[] {
  const found: Found<T>[] = [];
  for (let at = 0; at < board.words.length; at += 1)
    for (const { length, values } of phrasesAt(index, board.words, at)) {
      const [value] = values;
      if (value === undefined || !isStretchFree(board, at, length)) continue;
      if (!board.take(field, at, at + length)) continue;
      found.push({ value, from: at, to: at + length });
      at += length - 1;
      break;
    }
  return found;
}

/** Takes the first free phrase of a table for a field. */
export function findFirst<T>(board: Board, field: Field, index: PhraseIndex<T>): Found<T> | null {
  const found = findAll(board, field, index);
  const [first = null, ...others] = found;
  for (const other of others) board.release(field, other.from);
  return first;
}
