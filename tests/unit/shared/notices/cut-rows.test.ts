import { describe, expect, test } from 'vitest';
import { cutRows } from '../../../../shared/notices/cut-rows.ts';
import { findDates } from '../../../../shared/notices/find-dates.ts';
import { day } from '../../../builders/matter-view.ts';

function rowsOf(text: string): readonly string[] {
  const days = findDates(text, day('2025-11-25')).dates.map((date) => date.span);
  return cutRows(text, { start: 0, end: text.length }, days).map(({ start, end }) =>
    text.slice(start, end).trim(),
  );
}

describe('a list is cut into its rows', () => {
  test('where each line has a date of its own and says what it is about', () => {
    expect(rowsOf('Plea deadline 2/27/26\nStatus conference of 12/17/2025 is CANCELLED')).toEqual([
      'Plea deadline 2/27/26',
      'Status conference of 12/17/2025 is CANCELLED',
    ]);
  });

  test('where one of the lines has a period in place of a date', () => {
    expect(
      rowsOf('Motions due: 20 days before trial\nPretrial conference on 2/20/2026'),
    ).toHaveLength(2);
  });

  test('where both lines begin with their dates, as the rows of a table do', () => {
    expect(rowsOf('Jan 13, 2026   01:30 P.M.   BOND\nJan 27, 2026   08:30 A.M.   MASTER')).toEqual([
      'Jan 13, 2026   01:30 P.M.   BOND',
      'Jan 27, 2026   08:30 A.M.   MASTER',
    ]);
  });

  test('with a heading in the middle, which goes with the rows below it', () => {
    expect(
      rowsOf('Held November 21, 2025\nThe following dates were set:\nJury Trial: March 16, 2026'),
    ).toEqual([
      'Held November 21, 2025',
      'The following dates were set:\nJury Trial: March 16, 2026',
    ]);
  });

  test('whatever mark of a list stands ahead of them', () => {
    expect(
      rowsOf('1) BOND on 12/02/2025\n2) MASTER on 12/09/2025\n- Trial: 3/16/2026'),
    ).toHaveLength(3);
  });
});

describe('prose stays whole', () => {
  test.each([
    'The hearing of 12/5/2025 at Boston\nImmigration Court is RESET to 12/9/2025',
    'Status conference 12/5/2025 at 10:00\nRESET to 12/9/2025 at 10:00',
    'The hearing set for 12/5/2025 is hereby\nContinued to a status conference on 12/9/2025',
    'Sentencing is set for 3/26/2026 and the\nMotions are due on 3/12/2026',
    'Any answer is due December 5, 2025, and the\nReply December 12, 2025',
    'Date: March 17, 2026\nTime: 1:00 P.M.',
    'set for the week of\nDecember 5, 2025 or of\nDecember 12, 2025',
    'one line of 12/5/2025 and 12/9/2025',
    '',
  ])('%s', (text) => {
    expect(rowsOf(text)).toHaveLength(1);
  });
});
