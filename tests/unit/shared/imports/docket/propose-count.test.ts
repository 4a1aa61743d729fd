import { describe, expect, it } from 'vitest';
import type { DocketCount } from '../../../../../shared/imports/docket/docket-report.ts';
import { proposeCount } from '../../../../../shared/imports/docket/propose-count.ts';
import { readEntry } from '../../../../../shared/imports/docket/read-entry.ts';
import { civilDaySchema } from '../../../../../shared/time/civil-day.ts';

const day = (text: string) => civilDaySchema.parse(text);
const entry = (order: number, filed: string, text: string) =>
  readEntry(
    {
      order,
      filedOn: day(filed),
      enteredOn: null,
      dateAsStated: filed,
      number: String(order),
      text,
      isCut: false,
    },
    [],
    day('2026-11-26'),
  );
const entries = [
  entry(1, '2025-01-03', 'COMPLAINT as to Rex Nobody (1).'),
  entry(2, '2025-01-20', 'INDICTMENT as to Rex Nobody (1) count(s) 1-3.'),
  entry(3, '2025-03-05', 'SUPERSEDING INDICTMENT as to Rex Nobody (1) count(s) 1s, 2s.'),
];
function charge(text: string, rest: Partial<DocketCount> = {}) {
  const count = { party: 'Rex Nobody', group: 'pending', text, disposition: '', ...rest } as const;
  const one = proposeCount(count, entries, {
    at: 0,
    subject: null,
    context: { fileName: 'a.html', docketNumber: '1:25-cr-1', zone: null },
  });
  const { row } = one.record;
  if (!('kind' in row) || row.kind !== 'charge') throw new Error('no charge');
  return { ...one, row };
}

describe('a count of a docket', () => {
  it('is a charge of its own with its statute, its number and what became of it, never ticked', () => {
    const { row, ticked } = charge('8:1326(a) and (b)(1) Reentry of Removed Alien (1)', {
      group: 'terminated',
      disposition: 'Dismissed.',
    });
    expect(row).toMatchObject({
      title: 'Count 1: 8:1326(a) and (b)(1) Reentry of Removed Alien',
      date: { from: '2025-01-20' },
      details: {
        count: '1',
        statute: '8:1326(a) and (b)(1)',
        instrument: 'indictment',
        disposition: 'Dismissed.',
      },
    });
    expect(row.sources[0]).toMatchObject({ docketNumber: '1:25-cr-1', entry: '2' });
    expect(ticked).toBe(false);
  });

  it.each([
    ['18:111(a)(1); 18:758 - Assault on a Federal Officer', '18:111(a)(1); 18:758'],
    ['18:371.F CONSPIRACY TO DEFRAUD (1)', '18:371.F'],
    ['18:758-High Speed Flight', '18:758'],
    ['8:1324(a)(1)(A)(ii) - Transportation', '8:1324(a)(1)(A)(ii)'],
    ['REENTRY OF DEPORTED ALIENS (1)', ''],
  ])('the statute of %s is %s', (text, statute) => {
    expect(charge(text).row.details.statute).toBe(statute);
  });

  it('of a superseding indictment has that one’s day, of a complaint the complaint’s', () => {
    expect(charge('18:1544 (2s)').row.date).toMatchObject({ from: '2025-03-05' });
    const complaint = charge('18:1544', { group: 'complaint' }).row;
    expect(complaint.date).toMatchObject({ from: '2025-01-03' });
    expect(complaint.details.instrument).toBe('complaint');
  });

  it('whose instrument the docket does not show has no day, and says so', () => {
    const { row, doubts, entries: named } = charge('18:1544 (1ss)');
    expect(row.date.kind).toBe('undated');
    expect(doubts.map((one) => one.code)).toEqual(['docket/no-date']);
    expect(named).toEqual([]);
  });

  it('says its level where its words do', () => {
    expect(charge('8:1325 Improper Entry (Misdemeanor) (1)').row.details.level).toBe('misdemeanor');
    expect(charge('8:1325 Improper Entry (1)').row.details.level).toBe('unknown');
  });
});
