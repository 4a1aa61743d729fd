import { formatWallTime } from '../time/format-civil-day.ts';
import { zoneAbbreviation } from '../time/zone-abbreviation.ts';
import type { Clash } from './clashes.ts';
import type { DocketLine } from './docket-line.ts';

/**
 * Says a clash in one sentence. A restricted matter is named as nothing but that.
 *
 * @param nameOf names a person by the reference that records carry
 *
 * @example
 * 'MQ is to be at Bail hearing, Ana Example, 9:00 AM ET in Boston: the times overlap.'
 */
export function sayClash(
  { kind, line, other, person, asBackup }: Clash,
  nameOf: (reference: string) => string,
): string {
  const who = nameOf(person);
  if (other === null) return `${who} is on leave that day.`;
  const role = asBackup ? ' (backup of one of the two)' : '';
  const why =
    kind === 'overlap'
      ? 'the times overlap'
      : line.city === '' || other.city === ''
        ? 'the same half day, and where one of them is held is not recorded'
        : 'the same half day in another place';
  if (person === '') return `There is also ${whatOf(other)}: ${why}.`;
  return `${who}${role} is to be at ${whatOf(other)}: ${why}.`;
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
