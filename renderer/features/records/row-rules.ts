import { barForbids } from '../../../shared/model/custody.ts';
import { isExactDay, type CaseDate } from '../../../shared/time/case-date.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { sayBackwards } from './date-order.ts';
import type { RowValues } from './row-draft.ts';

/** The records whose forms are lists of fields. */
export type RowKind = 'claim' | 'bar' | 'confirmation' | 'position' | 'matter';

/**
 * What is wrong with a record as a whole, by field, each in a sentence: ends before starts, facts
 * and checks of days to come.
 */
export function rowProblems(
  kind: RowKind,
  values: RowValues,
  today: CivilDay,
): Readonly<Record<string, string>> {
  const found = Object.entries(problemsOf(kind, values, today));
  return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== null));
}

function problemsOf(
  kind: RowKind,
  values: RowValues,
  today: CivilDay,
): Readonly<Record<string, string | null>> {
  const date = (name: string) => (values[name] ?? null) as CaseDate | null;
  switch (kind) {
    case 'claim': {
      const lodged = date('lodged');
      return {
        served: sayBackwards('Served', date('served'), 'lodged', lodged),
        lifted: sayBackwards('Lifted', date('lifted'), 'lodged', lodged),
      };
    }
    case 'bar': {
      const from = date('from');
      const served = date('servedOn');
      return {
        'forbids-removal':
          values['forbids-removal'] === undefined ||
          barForbids.some((what) => values[`forbids-${what}`] === true)
            ? null
            : 'Tick what it forbids.',
        expires: sayBackwards('Expires', date('expires'), 'from', from),
        lifted: sayBackwards('Lifted', date('lifted'), 'from', from),
        servedWhom:
          served !== null && values['servedWhom'] === '' ? 'Say on whom it was served.' : null,
        servedOn: served === null && values['servedWhom'] !== '' ? 'Say when it was served.' : null,
      };
    }
    case 'position':
      return { to: sayBackwards('Asserted until', date('to'), 'asserted since', date('from')) };
    case 'confirmation':
      return checkProblems(date('when'), today);
    case 'matter':
      return {
        factsCurrentThrough:
          typeof values['factsCurrentThrough'] === 'string' && values['factsCurrentThrough'] > today
            ? 'That day lies ahead: facts can be current through today at the latest.'
            : null,
      };
  }
}

function checkProblems(
  when: CaseDate | null,
  today: CivilDay,
): Readonly<Record<string, string | null>> {
  if (when === null) return {};
  if (!isExactDay(when)) return { when: 'Say one exact day, with or without a time.' };
  return {
    when: when.from > today ? 'That day lies ahead: a check has been made or it has not.' : null,
    zone:
      when.time !== undefined && when.zone === undefined
        ? 'Choose the time zone of this time.'
        : null,
  };
}
