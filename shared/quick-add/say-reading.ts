import { authorityNames } from '../custody/authority-names.ts';
import { nameFacility } from '../custody/facility-names.ts';
import { currentSetting } from '../model/event-date.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import type { CaseDate } from '../time/case-date.ts';
import { nameCourt } from './name-court.ts';
import { nameDocket } from './name-docket.ts';
import type { Understanding } from './reading.ts';

/**
 * Says in one sentence what will be saved, for the person to check before Enter.
 *
 * @example
 * sayReading(understanding)
 * //=> 'Bail hearing, Thu, May 28, 2026, 10:00 AM ET, Judge Reiss, D. Vt. (Burlington). Petrova: Habeas'
 */
export function sayReading(understanding: Understanding): string {
  const { title, view, proceeding, meaning } = understanding;
  const parts = [title, ...when(understanding), ...where(understanding), ...rest(understanding)];
  const whose =
    view === null
      ? 'Whose matter is not known yet'
      : [view.client.name, proceeding === null ? '' : nameDocket(proceeding)]
          .filter((part) => part !== '')
          .join(': ');
  const what = parts.filter((part) => part !== '').join(', ');
  return [what === '' ? meaning.title : what, whose, ...also(understanding)]
    .map((sentence) => sentence.replace(/\.$/u, ''))
    .join('. ');
}

function when(understanding: Understanding): string[] {
  const { reset, outcomeOf, outcome, date, isDayAsked, steps, meaning } = understanding;
  if (reset !== null) {
    const old = reset.event === null ? reset.oldDate : currentSetting(reset.event).date;
    const from = old === null ? '' : ` from ${say(old)}`;
    if (date === null)
      return [
        `${reset.as}${from}`,
        isDayAsked ? 'to a day still to choose' : 'the new date is missing',
      ];
    const to = date.kind === 'undated' ? 'a date to be determined' : say(date);
    return [`${reset.as}${from} to ${to}`];
  }
  if (outcomeOf !== null)
    return [`of ${say(currentSetting(outcomeOf).date)}: ${outcomeText(outcome)}`];
  if (meaning.record === 'nta' || meaning.record === 'claim')
    return steps.map((one) => `${one.step} ${say(one.date)}`);
  return [
    date === null
      ? isDayAsked
        ? 'day still to choose'
        : 'no date'
      : date.kind === 'undated'
        ? 'date to be determined'
        : say(date),
    outcomeText(outcome),
  ];
}

function outcomeText(outcome: Understanding['outcome']): string {
  return outcome === null ? '' : outcome.replace('-', ' ');
}

function where({ judge, court, facility, authority, reset, outcomeOf }: Understanding): string[] {
  if ((reset !== null && reset.event !== null) || outcomeOf !== null) return [];
  return [
    judge === '' ? '' : /\b(?:judge|hon|ij|justice)\b/iu.test(judge) ? judge : `Judge ${judge}`,
    court === null ? '' : nameCourt(court),
    authority === null ? '' : authorityNames[authority],
    facility === null ? '' : nameFacility(facility),
  ];
}

function rest({
  mode,
  appearance,
  interpreter,
  amountUsd,
  filedBy,
  sources,
}: Understanding): string[] {
  const filer = {
    us: 'filed by us',
    government: 'filed by the government',
    court: 'filed by the court',
  };
  return [
    amountUsd === null ? '' : `$${amountUsd.toLocaleString('en-US')}`,
    mode === null || mode === 'unknown' ? '' : mode === 'in-person' ? 'in person' : `by ${mode}`,
    appearance === null || appearance === 'unknown'
      ? ''
      : `appearance ${appearance.replace('-', ' ')}`,
    interpreter === '' ? '' : `${interpreter} interpreter`,
    filedBy === null || filedBy === 'other' || filedBy === 'unknown' ? '' : filer[filedBy],
    ...sources.map(({ label, entry, page }) =>
      ['per', label, entry, page === '' ? '' : `p. ${page}`]
        .filter((part) => part !== '')
        .join(' '),
    ),
  ];
}

/** What else the act changes in the record. */
function also({ ends, date }: Understanding): string[] {
  if (date === null || date.kind === 'undated') return [];
  return ends.map(
    ({ authority, facility, bookIn }) =>
      `Also ends ${authorityNames[authority]} custody, ${nameFacility(facility)}, since ${say(bookIn)}`,
  );
}

function say(date: CaseDate): string {
  return formatCaseDate(date, { style: 'sentence' });
}
