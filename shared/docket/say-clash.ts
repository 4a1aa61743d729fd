import type { Clash, Doubt } from '../clashes/clash.ts';
import { formatWallTime } from '../time/format-civil-day.ts';
import { zoneAbbreviation } from '../time/zone-abbreviation.ts';
import type { DocketLine } from './docket-line.ts';

/**
 * Says a clash in one sentence, with "may" where the record leaves open whether there is one. A
 * restricted matter is named as nothing but that.
 *
 * @param other the one that the sentence is about; null for leave
 * @param nameOf names a person by the reference that records carry
 *
 * @example
 * 'MQ is to be at Bail hearing, Ana Example, 9:00 AM ET in Boston: the times overlap.'
 */
export function sayClash(
  { clash, other }: { readonly clash: Clash; readonly other: DocketLine | null },
  nameOf: (reference: string) => string,
): string {
  const { doubts, person } = clash;
  const isUnsure = doubts.includes('person');
  const who = nameOf(person);
  if (other === null) return `${who} ${isUnsure ? 'may be' : 'is'} on leave that day.`;
  const why = clash.kind === 'overlap' ? sayOverlap(doubts) : sayTravel(doubts);
  if (person === '') return `There is also ${whatOf(other)}: ${why}.`;
  const role = doubts.includes('backup') ? ' (backup of one of the two)' : '';
  return `${who}${role} ${isUnsure ? 'may have' : 'is'} to be at ${whatOf(other)}: ${why}.`;
}

function sayOverlap(doubts: readonly Doubt[]): string {
  if (doubts.includes('days')) return 'the times may overlap, as one lasts several days';
  if (doubts.includes('zone')) return 'the times may overlap, as a time zone is not recorded';
  return 'the times overlap';
}

function sayTravel(doubts: readonly Doubt[]): string {
  return doubts.includes('city')
    ? 'the same half day, it may be in another place, and where one of them is held is not recorded'
    : 'the same half day in another place';
}

function whatOf(line: DocketLine): string {
  const at = [timeOf(line), line.isRestricted || line.city === '' ? '' : `in ${line.city}`]
    .filter((part) => part !== '')
    .join(' ');
  const what = line.isRestricted ? 'a restricted matter' : `${line.what}, ${line.clientName}`;
  return at === '' ? what : `${what}, ${at}`;
}

function timeOf({ date, instant }: DocketLine): string {
  if (date.kind === 'undated' || date.time === undefined) return '';
  const zone =
    date.zone === undefined || instant === null ? '' : ` ${zoneAbbreviation(date.zone, instant)}`;
  return `${formatWallTime(date.time)}${zone}`;
}
