import { describe, expect, it } from 'vitest';
import Papa from 'papaparse';
import { matterToCsv } from '../../../../shared/csv/matter-to-csv.ts';
import { around, buildView, on, stint, undated } from '../../../builders/matter-view.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';

const whole = { persons: [], onlyIds: null };
const note = (id: string, more: object = {}) => ({
  id,
  kind: 'note',
  title: `Note ${id}`,
  date: on('2025-01-02'),
  ...more,
});
const cellsOf = (view: MatterView, scope: Parameters<typeof matterToCsv>[1] = whole) =>
  Papa.parse<Record<string, string>>(
    matterToCsv(view, scope)
      .text.replace(/^\ufeff/, '')
      .trim(),
    {
      header: true,
    },
  ).data;

describe('the table of a matter', () => {
  it('begins with a byte order mark, and its lines end in CRLF', () => {
    const { text } = matterToCsv(buildView({ events: [note('a')] }), whole);
    expect(text).toBe(
      '\ufeff"Date","Time","Time zone","Kind","Title","Subtype","Status","Standing","Note","Source"\r\n' +
        '"2025-01-02","","","Note","Note a","","","Undisputed","",""\r\n',
    );
  });

  it('has its headings where the matter is empty', () => {
    const { text, rows } = matterToCsv(buildView({}), whole);
    expect(rows).toBe(0);
    expect(text).toBe(
      '\ufeff"Date","Time","Time zone","Kind","Title","Subtype","Status","Standing","Note","Source"\r\n',
    );
  });

  it('gives every setting of a hearing a line of its own, the struck one with what became of it', () => {
    const view = buildView({
      events: [
        {
          id: 'h',
          kind: 'hearing',
          title: 'Master calendar hearing',
          details: {
            settings: [
              {
                id: 's1',
                date: on('2025-03-04', '13:30', 'America/Chicago'),
                status: 'reset',
                replacedBy: 's2',
                reason: 'Judge not available',
              },
              { id: 's2', date: on('2025-04-05'), form: 'control' },
            ],
          },
        },
      ],
    });
    expect(
      cellsOf(view).map((row) => [
        row['Date'],
        row['Time'],
        row['Time zone'],
        row['Status'],
        row['Reason'],
      ]),
    ).toEqual([
      ['2025-03-04', '1:30 PM', 'America/Chicago', 'Reset', 'Judge not available'],
      ['2025-04-05', '', '', 'Set (control date)', ''],
    ]);
  });

  it('writes a book-out as the end, and what was typed beside what it means', () => {
    const view = buildView({
      stints: [stint('a', { ...around('2025-02'), asTyped: 'late Feb 25' }, on('2025-05-14'))],
    });
    expect(cellsOf(view)[0]).toMatchObject({
      Date: 'about 2025-02',
      'Date as typed': 'late Feb 25',
      'End date': '2025-05-14',
      Kind: 'ICE custody',
      'Held by': 'ICE',
    });
  });

  it('leaves out what is restricted, what is not to be disclosed and what is archived, and counts it', () => {
    const view = buildView({
      events: [
        note('open', {
          sources: [
            { kind: 'client', label: 'Call', restricted: ['asylum'] },
            { kind: 'docket', label: 'Order', docketNumber: '1:25-cr-1' },
          ],
        }),
        note('restricted', { restricted: ['asylum'] }),
        note('hidden', { doNotDisclose: true }),
        note('archived', { archived: true }),
        note('of-docket', { proceedingId: 'sealed' }),
      ],
      proceedings: [{ id: 'sealed', kind: 'federal-criminal', restricted: ['sealed'] }],
    });
    const { leftOut, rows, text } = matterToCsv(view, whole);
    expect(rows).toBe(1);
    expect(leftOut).toEqual({ restricted: 2, notDisclosed: 1, sources: 1 });
    expect(text).not.toMatch(/Call|Note restricted|Note hidden|Note archived|Note of-docket/);
    expect(text).toContain('"Order, No. 1:25-cr-1"');
  });

  it('holds what an attorney released into a table, and not what was released into another copy', () => {
    const release = (id: string, copy: string) => ({
      id: `r-${id}`,
      record: { table: 'events', id },
      copy,
      by: 'JP',
      at: 1,
      why: 'The client asked for it',
    });
    const view = buildView({
      matter: { restrictionReleases: [release('a', 'table'), release('b', 'working')] },
      events: [note('a', { restricted: ['asylum'] }), note('b', { restricted: ['asylum'] })],
    });
    expect(cellsOf(view).map((row) => row['Title'])).toEqual(['Note a']);
  });

  it('holds the lines alone that a filter left', () => {
    const view = buildView({ events: [note('a'), note('b'), note('c', { date: undated })] });
    const rows = cellsOf(view, { persons: [], onlyIds: new Set(['b', 'c']) });
    expect(rows.map((row) => [row['Title'], row['Date']])).toEqual([
      ['Note b', '2025-01-02'],
      ['Note c', 'undated'],
    ]);
  });

  it('names people by their initials', () => {
    const view = buildView({ events: [note('a', { enteredBy: 'p1', verifiedBy: 'MQ' })] });
    const persons = [{ id: 'p1', name: 'Jo Invented', initials: 'JI' }];
    expect(cellsOf(view, { persons, onlyIds: null })[0]).toMatchObject({
      'Entered by': 'JI',
      'Verified by': 'MQ',
    });
  });

  it('lets no cell begin like a formula, whatever was typed', () => {
    const view = buildView({
      events: [
        note('a', {
          title: '=1+1',
          note: '@SUM(A1)',
          date: { ...on('2025-01-02'), asTyped: '+30d' },
        }),
      ],
    });
    expect(cellsOf(view)[0]).toMatchObject({
      Title: "'=1+1",
      Note: "'@SUM(A1)",
      'Date as typed': "'+30d",
    });
  });
});
