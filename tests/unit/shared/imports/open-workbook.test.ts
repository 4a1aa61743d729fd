import { utils, write, type WorkBook } from '@e965/xlsx';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { OpenedFile } from '../../../../shared/imports/import-file.ts';
import { openWorkbook } from '../../../../shared/imports/open-workbook.ts';
import { zipContents } from '../../../../shared/imports/zip-contents.ts';

const rows = [
  ['Date', 'Event', 'Held'],
  [{ t: 'n', v: 46_000.5, z: 'm/d/yy h:mm' }, 'Bond hearing', true],
  [
    { t: 'n', v: 46_001, z: '[Red]0' },
    { t: 'n', v: 3, f: '1+2' },
    { t: 'e', v: 23, w: '#REF!' },
  ],
  [],
  [null, '  <b>& "quoted"'],
];

function bytesOf(book: WorkBook, bookType: 'xlsx' | 'xlsb' = 'xlsx') {
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer);
}

function bookOf(...sheets: readonly unknown[][][]): WorkBook {
  const book = utils.book_new();
  sheets.forEach((sheet, index) =>
    utils.book_append_sheet(book, utils.aoa_to_sheet(sheet), `Sheet ${String(index + 1)}`),
  );
  return book;
}

async function opened(bytes: Uint8Array<ArrayBuffer>): Promise<OpenedFile | string> {
  const result = await openWorkbook(bytes, 'case.xlsx');
  return result.ok ? result.value : result.failure.code;
}

describe('A workbook', () => {
  test('gives its cells as they stand: serial numbers, what is shown, and which are dates', async () => {
    const file = await opened(bytesOf(bookOf(rows)));
    expect(file).toMatchObject({ type: 'workbook', epoch: 1900, notes: [] });
    if (typeof file === 'string' || file.type !== 'workbook') throw new Error('Not opened');
    const [sheet] = file.sheets;
    expect(sheet?.name).toBe('Sheet 1');
    expect(sheet?.rows[1]).toEqual([
      { type: 'number', value: 46_000.5, shown: '12/9/25 12:00', isDate: true },
      { type: 'text', text: 'Bond hearing' },
      { type: 'boolean', value: true },
    ]);
    expect(sheet?.rows[2]?.[0]).toMatchObject({ value: 46_001, isDate: false });
    // The value that was saved with a formula, never the formula.
    expect(sheet?.rows[2]?.[1]).toMatchObject({ type: 'number', value: 3 });
    expect(sheet?.rows[2]?.[2]).toEqual({ type: 'text', text: '#REF!' });
    expect(sheet?.rows[4]).toEqual([{ type: 'empty' }, { type: 'text', text: '  <b>& "quoted"' }]);
  });

  test('says which sheets are hidden, shows what no format can, and takes no length of time for a date', async () => {
    const book = bookOf(
      [['Old']],
      [
        ['Date', 'Held'],
        [
          { t: 'n', v: -5, z: 'm/d/yyyy' },
          { t: 'n', v: 1.5, z: '[h]:mm' },
        ],
        [
          { t: 'n', v: 46_000, z: 'm/d/yyyy' },
          { t: 'n', v: 0.375, z: '[h]:mm' },
        ],
      ],
    );
    book.Workbook = { Sheets: [{ Hidden: 1 }, { Hidden: 0 }] };
    const file = await opened(bytesOf(book));
    if (typeof file === 'string' || file.type !== 'workbook') throw new Error('Not opened');
    expect(file.sheets.map(({ isHidden }) => isHidden)).toEqual([true, undefined]);
    const cells = file.sheets[1]?.rows.slice(1).flat();
    expect(cells?.[0]).toMatchObject({ shown: '-5' });
    expect(cells?.map((cell) => cell.type === 'number' && cell.isDate)).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  test('gives a cell that reaches down to each of its rows that hold something', async () => {
    const book = bookOf([
      ['Client', 'Date'],
      ['Ana Example', '1/24/26'],
      [null, '2/24/26'],
      [],
      ['Bo Example', '4/1/26'],
    ]);
    const [name = ''] = book.SheetNames;
    const sheet = book.Sheets[name];
    if (sheet !== undefined) sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 3, c: 0 } }];
    const file = await opened(bytesOf(book));
    const [first] = typeof file === 'object' && file.type === 'workbook' ? file.sheets : [];
    expect(first?.rows.map(([cell]) => (cell?.type === 'text' ? cell.text : ''))).toEqual([
      'Client',
      'Ana Example',
      'Ana Example',
      '',
      'Bo Example',
    ]);
  });

  test('of very many columns says that the last ones are left unread', async () => {
    const file = await opened(bytesOf(bookOf([Array.from({ length: 301 }, () => 'x')])));
    expect(file).toMatchObject({
      sheets: [{ rows: [{ length: 300 }] }],
      notes: ['Only the first 300 columns of Sheet 1 are read.'],
    });
  });

  test('says by which epoch it counts, and keeps every sheet', async () => {
    const book = bookOf([['a']], [['b']]);
    book.Workbook = { WBProps: { date1904: true } };
    const file = await opened(bytesOf(book));
    expect(file).toMatchObject({ epoch: 1904, sheets: [{ name: 'Sheet 1' }, { name: 'Sheet 2' }] });
  });

  test('of another kind is refused by name', async () => {
    expect(await opened(bytesOf(bookOf(rows), 'xlsb'))).toBe('import/other-workbook');
    const openDocument = zipSync({ 'content.xml': new Uint8Array([60]) });
    expect(await opened(openDocument.slice())).toBe('import/other-workbook');
  });

  test('that was cut short is damaged at every length', async () => {
    const whole = bytesOf(bookOf(rows));
    for (let length = 0; length < whole.length; length += 97)
      expect(await opened(whole.slice(0, length))).toBe('import/damaged-workbook');
  });

  test('under a password is said to be locked', async () => {
    const bytes = bytesOf(bookOf(rows));
    const at = bytes.findIndex(
      (byte, index) =>
        byte === 0x50 &&
        bytes[index + 1] === 0x4b &&
        bytes[index + 2] === 1 &&
        bytes[index + 3] === 2,
    );
    bytes[at + 8] = (bytes[at + 8] ?? 0) | 1;
    expect(await opened(bytes)).toBe('import/locked');
  });

  test('that would unpack to more than can be read is refused before it unpacks', async () => {
    const bytes = bytesOf(bookOf(rows));
    const at = bytes.findIndex(
      (byte, index) =>
        byte === 0x50 &&
        bytes[index + 1] === 0x4b &&
        bytes[index + 2] === 1 &&
        bytes[index + 3] === 2,
    );
    new DataView(bytes.buffer).setUint32(at + 24, 2_000_000_000, true);
    expect(await opened(bytes)).toBe('import/too-large-inside');
  });

  test('whatever byte of it is another one, it opens or is refused', async () => {
    const whole = bytesOf(bookOf(rows));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const bytes = whole.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          const file = await opened(bytes);
          expect(typeof file === 'string' ? file : file.type).toMatch(/^(?:import\/|workbook$)/);
        },
      ),
      { seed: 20_261_126, numRuns: 400 },
    );
  });
});

test('The directory of a zip that says what is not so is not followed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const contents = zipContents(new Uint8Array(bytes));
      expect(contents === null || contents.names.length <= 10_000).toBe(true);
    }),
    { seed: 20_261_126, numRuns: 2_000 },
  );
});
