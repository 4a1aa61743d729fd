import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toPreviewLine } from '../../../../shared/imports/preview-line.ts';
import { isMatterFile, matterFileLine } from '../../../../shared/imports/preview-matter-file.ts';
import { fail, ok } from '../../../../shared/result/result.ts';
import { fromTo, on, sampleUrl, undated } from '../../../builders/matter-view.ts';
import { proposedEvent, proposedHearing, proposedStint, readingOf } from './proposals.ts';

test('A hearing tells its day, time, zone and what became of the setting that holds', () => {
  const settings = [
    { id: 'a', date: on('2025-06-04'), status: 'continued', replacedBy: 'b' },
    { id: 'b', date: on('2025-06-18', '13:30', 'America/New_York'), status: 'held' },
  ];
  const line = toPreviewLine('x.csv', ok(readingOf([proposedHearing(1, 'Bond', settings)])));
  expect(line).toMatchObject({ file: 'x.csv', format: 'csv', entries: 1, refused: null });
  expect(line.proposals).toEqual([
    {
      kind: 'hearing',
      on: '2025-06-18',
      at: '13:30',
      zone: 'America/New_York',
      status: 'held',
      standing: 'undisputed',
      title: 'Bond',
      source: { where: 'row 1', entries: [1], quote: 'words of row 1' },
      settings: [
        { on: '2025-06-04', at: null, status: 'continued' },
        { on: '2025-06-18', at: '13:30', status: 'held' },
      ],
      subject: null,
      ticked: true,
      doubts: [],
    },
  ]);
});

test('A stint tells from, to and where; a span both ends; what has no day is null', () => {
  const line = toPreviewLine(
    'x.csv',
    ok(
      readingOf([
        proposedStint(1, {
          facility: { name: 'Strafford' },
          bookIn: on('2025-02-26'),
          bookOut: on('2025-03-04', '08:00'),
          endedBy: 'transfer',
        }),
        proposedEvent(2, { date: fromTo('2025-03-03', '2025-03-09') }),
        proposedEvent(3, { date: undated }),
      ]),
    ),
  );
  expect(line.proposals).toMatchObject([
    {
      kind: 'stint',
      from: '2025-02-26',
      to: '2025-03-04',
      facility: 'Strafford',
      authority: 'ice',
      endedBy: 'transfer',
    },
    { kind: 'note', on: '2025-03-03..2025-03-09', at: null },
    { kind: 'note', on: null },
  ]);
});

test('A file that is refused says why and what to do, under a stable code', () => {
  expect(toPreviewLine('x.pdf', fail('import/notice', { file: 'x.pdf' }))).toMatchObject({
    format: null,
    proposals: [],
    refused: {
      code: 'import/notice',
      message:
        'x.pdf is a document such as a notice or an order, not a table, calendar or docket. “Read a notice” in the app reads this.',
    },
  });
});

test('A matter file is told by its head and proposes nothing; a broken one is refused', () => {
  const text = readFileSync(sampleUrl('two-matters'), 'utf8');
  expect(isMatterFile(text)).toBe(true);
  expect(isMatterFile(`\uFEFF${text}`)).toBe(true);
  expect(isMatterFile('{"docket_entries": []}')).toBe(false);
  expect(isMatterFile('Date,"format": "paradocket-matter"')).toBe(false);
  expect(matterFileLine('x.json', text)).toMatchObject({
    format: 'matter-file',
    proposals: [],
    refused: null,
  });
  expect(matterFileLine('x.json', text.slice(0, -200)).refused?.code).toBe('matter-file/not-json');
});
