import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceCell, choicesCell, namesOf } from '../../../../shared/cells/choice-cells.ts';
import { dateCell, dayCell, timeCell } from '../../../../shared/cells/date-cells.ts';
import { bondCell, lineNumber, recordLinkCell } from '../../../../shared/cells/link-cells.ts';
import { dollarsCell, hoursCell } from '../../../../shared/cells/number-cells.ts';
import { caseDateSchema } from '../../../../shared/time/case-date.ts';
import { anyFileDate } from '../../../builders/any-matter-file.ts';
import { day } from '../../../builders/matter-view.ts';

const today = day('2026-11-26');
const names = { person: () => '', bond: () => '', line: () => '' };
const valueOf = (read: { readonly value: unknown } | null) => read?.value ?? null;

describe('a date in one cell', () => {
  it('has its hour, whose clock that is, and what was typed', () => {
    const date = caseDateSchema.parse({
      kind: 'on',
      from: '2025-02-16',
      precision: 'time',
      time: '13:30',
      zone: 'America/New_York',
      asTyped: '2/16/25 "1:30p"',
    });
    const text = dateCell.write(date, names);
    expect(text).toBe('2025-02-16 1:30 PM America/New_York (typed "2/16/25 ""1:30p""")');
    expect(valueOf(dateCell.read(text, today))).toEqual(date);
  });

  it('comes back as it was, whatever its kind', () => {
    fc.assert(
      fc.property(
        anyFileDate,
        fc.constantFrom('', 'late Feb', '(typed "x")'),
        (stated, asTyped) => {
          const date = caseDateSchema.parse({ ...stated, asTyped });
          const text = dateCell.write(date, names);
          const read = dateCell.read(text, today);
          expect(read?.isUnsure).toBe(false);
          expect(read?.value).toMatchObject(
            asTyped === '' ? { ...date, asTyped: text.replace(/ [A-Z]\w+\/\w+$| UTC$/, '') } : date,
          );
        },
      ),
    );
  });

  it('is as a person types it, and unsure where something is assumed', () => {
    expect(dateCell.read('3/1/25', today)).toMatchObject({
      value: { from: '2025-03-01' },
      isUnsure: false,
    });
    expect(dateCell.read('3/1', today)?.isUnsure).toBe(true);
    expect(dateCell.read('tomorrow', today)?.isUnsure).toBe(true);
    expect(dateCell.read('some day', today)).toBeNull();
  });

  it('is a whole day where a day is meant', () => {
    expect(valueOf(dayCell.read('2025-03-01', today))).toBe('2025-03-01');
    for (const text of ['2025-03', 'about 2025-03-01', '2025-03-01 9:00 AM'])
      expect(dayCell.read(text, today)).toBeNull();
  });
});

describe('other values', () => {
  it('are amounts and hours as people write them', () => {
    for (const text of ['$7,500', '7500', '7,500.00', 'US$7,500', '7500 dollars'])
      expect(valueOf(dollarsCell.read(text, today))).toBe(7500);
    for (const text of ['lots', '-5', '7,50', '$', '7.500', '9'.repeat(400)])
      expect(dollarsCell.read(text, today)).toBeNull();
    expect(valueOf(hoursCell.read('24 hours', today))).toBe(24);
    expect(hoursCell.read('0', today)).toBeNull();
    expect(valueOf(timeCell.read('4:12 PM', today))).toBe('16:12');
  });

  it('are amounts to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (cents) => {
        const text = dollarsCell.write(cents / 100, names);
        expect(valueOf(dollarsCell.read(text, today))).toBe(cents / 100);
      }),
    );
  });

  it('are choices by their names, whatever their letters', () => {
    const plea = choiceCell(namesOf(['none', 'not-guilty', 'guilty']), 'none');
    expect(plea.write('not-guilty', names)).toBe('Not guilty');
    expect(plea.write('none', names)).toBe('');
    for (const text of ['NOT GUILTY', 'not-guilty', ' Not  guilty '])
      expect(valueOf(plea.read(text, today))).toBe('not-guilty');
    expect(plea.read('perhaps', today)).toBeNull();
    const forbids = choicesCell(namesOf(['removal', 'transfer']), ['removal']);
    expect(forbids.write([], names)).toBe('nothing');
    expect(valueOf(forbids.read('nothing', today))).toEqual([]);
    expect(valueOf(forbids.read('removal, Transfer', today))).toEqual(['removal', 'transfer']);
    expect(forbids.read('removal, flight', today)).toBeNull();
  });

  it('are other lines and bonds by their number', () => {
    for (const text of ['line 12', 'Line 12', '12', 'row 12', '#12'])
      expect(lineNumber(text)).toBe(12);
    expect(lineNumber('line twelve')).toBeNull();
    expect(recordLinkCell.read('line 12', today)).toEqual({
      value: null,
      isUnsure: false,
      line: 12,
    });
    expect(valueOf(bondCell.read('bond 2', today))).toBe('bond-2');
  });
});
