import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type ImportFormat, noAnswers } from '../../../../shared/imports/file-reading.ts';
import { openFile } from '../../../../shared/imports/open-file.ts';
import { openWorkbook } from '../../../../shared/imports/open-workbook.ts';
import { readImport } from '../../../../shared/imports/read-import.ts';
import { day } from '../../../builders/matter-view.ts';
import { expectAccountedFor } from './accounted-for.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const seed = 20_261_126;
/** Of each format, over bytes and over changed samples. */
const numRuns = 2_000;

const encode = (text: string): Bytes => new TextEncoder().encode(text);
const fixture = (name: string): Bytes =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/imports/${name}`, import.meta.url)));

const list = [
  ['Client', 'Hearing date', 'Time', 'Event', 'Status'],
  ['Reyes, Ana', '1/24/26', '9:00 AM', 'Master calendar hearing', 'Held'],
  ['Lund, Per', 'Jan. 20, 2026', '', 'Arraignment', 'TBD'],
];
const detention = `Stay Book In Date Time,Book In Date Time,Detention Facility,Detention Facility Code,Book Out Date Time,Detention Release Reason,Unique Identifier
2025-03-01,2025-03-01,PINE,PINEXX,2025-03-02 10:00:00,Transferred,p1
2025-03-01,2025-03-02,ELM,ELMXX,NA,NA,p1
`;
const notice = `<h3>U.S. District Court</h3><p>District of Vermont</p><b>Notice of Electronic Filing</b><br>
The following transaction was entered on 6/9/2025 at 11:53 AM EDT and filed on 6/8/2025<br>
<table><tr><td>Case Name:</td><td>Doe v. Sheriff</td></tr><tr><td>Case Number:</td><td>2:25-cv-00031-ZZZ</td></tr>
<tr><td>Document Number:</td><td>14</td></tr></table>
<p>Docket Text:<br><b>ORDER: Bail Hearing set for 6/18/2025 at 1:30 PM before Judge Zelda Z Zeno.</b></p>`;

function workbook(): Bytes {
  const book = utils.book_new();
  const serial = { t: 'n', v: 46_046.5, z: 'm/d/yy h:mm' };
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([...list, ['Roe', serial, '', 'Bond hearing', true]]),
  );
  return new Uint8Array(write(book, { type: 'array', compression: true }) as ArrayBuffer);
}

const samples: readonly (readonly [ImportFormat, readonly Bytes[]])[] = [
  ['csv', [encode(list.map((row) => row.map((one) => `"${one}"`).join(',')).join('\r\n'))]],
  ['xlsx', [workbook()]],
  ['ics', [fixture('ics/office-week.ics')]],
  [
    'docket-html',
    ['habeas-entered', 'history', 'appellate'].map((name) => fixture(`docket/${name}.html`)),
  ],
  ['notice-of-filing', [fixture('docket/notice.eml.txt'), encode(notice)]],
  ['docket-json', ['dump', 'page', 'juriscraper'].map((name) => fixture(`recap/${name}.json`))],
  ['detention-table', [encode(detention)]],
];

async function read(bytes: Bytes) {
  const opened = await openFile(bytes, 'a file', openWorkbook);
  return opened.ok
    ? readImport(opened.value, {
        fileName: 'a file',
        today: day('2026-11-26'),
        answers: noAnswers,
      })
    : opened;
}

async function expectReadOrRefused(bytes: Bytes): Promise<void> {
  const reading = await read(bytes);
  if (reading.ok) expectAccountedFor(reading.value);
  else expect(reading.failure.code).toMatch(/^import\//);
}

const anyBytes = fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes));
const place = fc.double({ min: 0, max: 1, noNaN: true });
const pieces = '",;\t|\n\0<>&\ufeff{}[]:=(é'
  .split('')
  .concat([
    ...['\r\n', '\r\n ', '</td><td>', '<table>', '</tr>', '<!--', '&#1114112;', '=3D', '--part'],
    ...['2/30/2025', '13/13/13', '5/22/20107', '12:99 PM', '1e999', '-1', 'null', 'true', 'NA'],
    ...[' set for ', ' vacated ', ' reset to ', ' as to ', 'Date', 'Book In', 'Docket Text'],
    ...['BEGIN:VEVENT\n', 'END:VEVENT\n', 'RRULE:FREQ=DAILY\n', 'TZID=X:', 'Hearing'],
  ]);
const edits = fc.array(
  fc.record({
    at: place,
    cut: fc.nat(40),
    put: fc.oneof(
      fc.constantFrom(...pieces).map(encode),
      fc.uint8Array({ maxLength: 8 }),
      fc.record({ from: place, length: fc.nat(200) }),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);
type Edits = typeof edits extends fc.Arbitrary<infer T> ? T : never;

/** Pieces are cut out of the bytes, put in, and taken over from other places. */
function edited(bytes: Bytes, all: Edits): Bytes {
  return all.reduce<Bytes>((now, { at, cut, put }) => {
    const start = Math.floor(at * now.length);
    const from = 'from' in put ? Math.floor(put.from * now.length) : 0;
    const added = 'from' in put ? now.subarray(from, from + put.length) : put;
    return Uint8Array.from([...now.subarray(0, start), ...added, ...now.subarray(start + cut)]);
  }, bytes);
}

/** What a workbook holds is packed: its parts are changed, and packed again. */
function editedBook(bytes: Bytes, all: Edits, part: number): Bytes {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => name.startsWith('xl/'));
  const name = names[Math.min(Math.floor(part * names.length), names.length - 1)] ?? '';
  parts[name] = edited(new Uint8Array(parts[name] ?? []), all);
  return new Uint8Array(zipSync(parts, { level: 0 }));
}

describe.each(samples)('Whatever the bytes are of a file like %s', (format, good) => {
  const sample = fc.constantFrom(...good);

  test('each sample is read as what it is', async () => {
    for (const bytes of good) {
      const reading = await read(bytes);
      expect(reading.ok && reading.value.format).toBe(format);
      expect(reading.ok && reading.value.proposals.length > 0).toBe(true);
    }
  });

  test('what goes on with any bytes is read, nothing of it lost, or refused', async () => {
    const broken = fc
      .tuple(sample, place, anyBytes)
      .map(([bytes, at, rest]) =>
        Uint8Array.from([...bytes.subarray(0, Math.floor(at * bytes.length)), ...rest]),
      );
    await fc.assert(fc.asyncProperty(broken, expectReadOrRefused), { seed, numRuns });
  });

  test('a good one with pieces cut, put in and doubled is read, nothing of it lost, or refused', async () => {
    const changed = fc
      .tuple(sample, edits, place)
      .map(([bytes, all, part]) =>
        format === 'xlsx' ? editedBook(bytes, all, part) : edited(bytes, all),
      );
    await fc.assert(fc.asyncProperty(changed, expectReadOrRefused), { seed, numRuns });
  });
});
