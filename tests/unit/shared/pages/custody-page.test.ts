import { describe, expect, test } from 'vitest';
import { copyOfMatter } from '../../../../shared/export/copy-of-matter.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { custodyPage } from '../../../../shared/pages/custody-page.ts';
import { leftOutOfCustody } from '../../../../shared/pages/left-out-of-custody.ts';
import {
  buildView,
  day,
  type MatterRows,
  on,
  onlyMatterOf,
  readSample,
  stint,
  undated,
} from '../../../builders/matter-view.ts';
import { readGroups, stamp, wordsOf } from './read-page.ts';

const today = day('2026-11-26');

function pageOf(view: MatterView, kind: 'summary' | 'working' = 'summary', asOf = today) {
  const copy = copyOfMatter(view, asOf);
  return custodyPage(copy.view, {
    ...stamp,
    today,
    asOf,
    kind,
    custody: copy.custody,
    leftOut: leftOutOfCustody(view, copy.view, kind),
    wholeMatter: copy.wholeMatter,
    nameOf: (reference) => reference,
  });
}

const rowsOf = (view: MatterView, heading: string, kind: 'summary' | 'working' = 'summary') =>
  readGroups(pageOf(view, kind)).find((group) => group.heading.startsWith(heading))?.rows;

describe('the page of Petrova', () => {
  const view = onlyMatterOf(readSample('petrova'));

  test('says 116 and 117 days, 87 immigration and 29 criminal', () => {
    expect(rowsOf(view, 'Days in custody')?.map((cells) => cells.slice(0, 5))).toEqual([
      ['CBP', '', '', '0', '1'],
      ['ICE', '', '', '87', '88'],
      ['USMS', '', '', '29', '30'],
      ['CBP, ICE and ORR together', '', '', '87', '88'],
      ['USMS, BOP, state and county together', '', '', '29', '30'],
      ['In all', '', '', '116', '117'],
    ]);
  });

  test('lays the arithmetic open', () => {
    expect(rowsOf(view, 'The arithmetic')?.at(-1)).toEqual([
      'In all: stints 1, 2, 3, 4, 5',
      'Sun 02/16/2025',
      'Thu 06/12/2025',
      '116',
      '117',
      'Jun 12, 2025 minus Feb 16, 2025 = 116; with the first day 117|Days of handover inside a stay ' +
        'are in doubt; they cancel out, so the stay is counted from its first day to its last.',
    ]);
  });

  test('says fifteen days released on paper, at least three facilities, Vermont at filing', () => {
    expect(rowsOf(view, 'Transfers')).toContainEqual([
      'Ordered released but still held',
      'Wed 05/28/2025',
      'Thu 06/12/2025',
      '15',
      '',
      'In USMS custody, ordered released from ICE custody but still held',
    ]);
    expect(rowsOf(view, 'Transfers')?.find(([what]) => what === 'Facilities known')?.[5]).toContain(
      'at least 3: Chittenden',
    );
    const [petition] = rowsOf(view, 'Where the client was') ?? [];
    expect(petition?.[0]).toBe('Habeas petition filed while held in Vermont');
    expect(petition?.[5]).toContain('South Burlington, VT (ICE), as recorded');
  });

  test('is marked as work product and as a sample on every page, and has no days by position', () => {
    const page = pageOf(view);
    expect(page.warning).toBe(
      'Attorney work product, not for filing. Sample from press reports: allegations only, not a court record',
    );
    expect(wordsOf(page)).not.toMatch(/position|Department of Homeland Security/i);
  });

  test('has days by position on the working copy alone', () => {
    const rows = rowsOf(view, 'Positions', 'working');
    expect(rows?.map(([what, , , elapsed]) => [what?.slice(0, 30), elapsed])).toEqual([
      ['Department of Homeland Securit', '75 to 87'],
      ['D. Vt., Chief Judge Christina ', '0'],
    ]);
  });

  test('counts as of an earlier day that was asked', () => {
    const page = pageOf(view, 'summary', day('2025-03-31'));
    expect(readGroups(page)[0]?.rows.at(-1)?.slice(3, 5)).toEqual(['43', '44']);
    expect(page.about.map(({ text }) => text)).toContain('Counted as of Monday, March 31, 2025.');
  });
});

describe('what a page leaves out', () => {
  const rows = (more: MatterRows): MatterView =>
    buildView({ matter: { factsCurrentThrough: '2026-11-25' }, ...more });

  test('a restricted stint is neither named nor counted, and that one is left out is said', () => {
    const page = pageOf(
      rows({
        stints: [
          stint('a', on('2026-01-01'), on('2026-02-01')),
          stint('b', on('2026-03-01'), on('2026-04-01'), { restricted: ['juvenile-orr'] }),
        ],
      }),
    );
    expect(readGroups(page)[0]?.rows.at(-1)?.[3]).toBe('31');
    expect(wordsOf(page)).not.toContain('Place b');
    expect(page.about.map(({ text }) => text)).toContain(
      '1 restricted record is left out, and in no number.',
    );
  });

  test('of a matter that is restricted as a whole it says no word', () => {
    const page = pageOf(
      buildView({
        matter: { title: 'Secret', restricted: ['sealed'] },
        stints: [stint('a', on('2026-01-01'), on('2026-02-01'))],
      }),
    );
    expect(wordsOf(page)).not.toMatch(/Secret|Ana Example|Place a/);
  });

  test('positions that are restricted, and restricted sources of others, stay off the working copy too', () => {
    const page = pageOf(
      rows({
        positions: [
          {
            id: 'p',
            assertedBy: 'DHS',
            authority: 'ice',
            basis: 'Hidden basis',
            from: on('2026-01-01'),
            restricted: ['sealed'],
          },
          {
            id: 'q',
            assertedBy: 'Counsel',
            authority: 'ice',
            basis: 'Open basis',
            from: on('2026-01-01'),
            sources: [{ kind: 'document', label: 'Hidden memo', restricted: ['sealed'] }],
          },
        ],
      }),
      'working',
    );
    expect(page.about.map(({ text }) => text)).toContain(
      '1 restricted record is left out, and in no number.',
    );
    expect(wordsOf(page)).toContain('Open basis');
    expect(wordsOf(page)).not.toContain('Hidden');
  });
});

test('A stint that is not counted stands on the page with the reason', () => {
  const view = buildView({ stints: [stint('a', undated, null)] });
  expect(rowsOf(view, 'Stints')).toEqual([
    ['ICE|Place a', 'undated', 'no end recorded', 'not counted', '', 'no book-in date'],
  ]);
  expect(rowsOf(view, 'Days in custody')?.at(-1)?.slice(3, 5)).toEqual(['not known', 'not known']);
});

test('The court that could release stands on the working copy with who entered it, and on no other', () => {
  const view = buildView({
    matter: { releaseForum: { text: 'D. Vt., habeas', by: 'MQ', on: '2026-11-20' } },
  });
  expect(rowsOf(view, 'Which court', 'working')?.[0]).toEqual([
    'D. Vt., habeas',
    'Fri 11/20/2026',
    '',
    '',
    '',
    'entered by MQ',
  ]);
  expect(rowsOf(view, 'Which court')).toBeUndefined();
});

test('Sentence credit stands apart, in the words of its record, and in no number', () => {
  const view = buildView({
    events: [
      {
        id: 'c',
        kind: 'charge',
        title: 'Count one',
        date: on('2026-01-01'),
        details: { sentenceCredit: 'credit for 29 days' },
      },
    ],
    stints: [stint('a', on('2026-01-01'), on('2026-01-11'))],
  });
  expect(rowsOf(view, 'Sentence credit')?.[0]?.[5]).toBe('credit for 29 days');
  expect(rowsOf(view, 'Days in custody')?.at(-1)?.slice(3, 5)).toEqual(['10', '11']);
});
