import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { phraseTable } from '../../../../../shared/csv/phrase-table.ts';
import { openPhrases } from '../../../../../shared/imports/phrases/open-phrases.ts';
import { sayPhraseProblem } from '../../../../../shared/imports/phrases/phrase-problem.ts';
import { readPhrases } from '../../../../../shared/imports/phrases/read-phrases.ts';
import { checkPhrase } from '../../../../../shared/phrases/check-phrase.ts';
import { officeLanguages } from '../../../../../shared/phrases/office-languages.ts';
import { type PhraseKey, phraseKeys, phrases } from '../../../../../shared/phrases/phrases.ts';
import { markedPhrases, paperWords } from '../../../../builders/paper-words.ts';

const creole = paperWords('ht', 'Kreyòl ayisyen', markedPhrases('ht'));
const shipped = phraseTable(officeLanguages([]));
const withCreole = phraseTable(officeLanguages([creole]));

/** The table with its rows changed as a person would in a spreadsheet. */
function edited(text: string, change: (rows: string[][]) => string[][] | undefined): string {
  const { data } = Papa.parse<string[]>(text.trim().replace(/^\ufeff/, ''));
  return Papa.unparse(change(data) ?? data);
}

/** The table with one cell replaced. */
const withCell = (key: string, column: number, value: string, text = shipped) =>
  edited(text, (rows) => {
    const row = rows.find(([one]) => one === key);
    if (row === undefined) throw new Error(`no row ${key}`);
    row[column] = value;
    return rows;
  });

const said = (text: string) => readPhrases(text).problems.map(sayPhraseProblem);

test('The table that was saved says nothing new of what ships', () => {
  expect(readPhrases(shipped)).toEqual({
    languages: [
      { tag: 'en', name: 'English', phrases: {} },
      { tag: 'es', name: 'Spanish', phrases: {} },
    ],
    problems: [],
  });
});

test('A correction and a further language are read', () => {
  const { languages, problems } = readPhrases(
    withCell('sheet.title', 3, '  Sus fechas ', withCreole),
  );
  expect(problems).toEqual([]);
  expect(languages[1]).toEqual({
    tag: 'es',
    name: 'Spanish',
    phrases: { 'sheet.title': 'Sus fechas' },
  });
  expect(languages[2]).toEqual({ tag: 'ht', name: 'Kreyòl ayisyen', phrases: creole.phrases });
});

test('A table comes back as spreadsheets save it: with semicolons, tabs, empty rows and columns', () => {
  const rows = Papa.parse<string[]>(withCreole.trim().replace(/^\ufeff/, '')).data;
  const wide = [...rows.map((row) => [...row, '', '']), ['', '', '', ''], ['']];
  for (const delimiter of [';', '\t', ','])
    expect(readPhrases(Papa.unparse(wide, { delimiter })), delimiter).toMatchObject({
      languages: [{ tag: 'en' }, { tag: 'es' }, { tag: 'ht' }],
      problems: [],
    });
});

test('A language without a column stays as it is; heads may be written otherwise', () => {
  const text = edited(withCreole, (rows) =>
    rows.map(([key = '', , , , ht = ''], index) => [
      index === 0 ? ' KEY ' : key,
      index === 0 ? 'kreyòl （HT）' : ht,
    ]),
  );
  expect(readPhrases(text).languages.map(({ tag, name }) => [tag, name])).toEqual([
    ['ht', 'kreyòl'],
  ]);
});

test('What was saved is what is taken in, whatever an office wrote', () => {
  const letter = fc.constantFrom(...Array.from(`abcé"',;|=+-@ \u0301ñ漢字Ж<>&`));
  const rest = fc.string({ unit: letter, minLength: 1, maxLength: 20 });
  const written = (key: PhraseKey, tag: string) =>
    rest
      .map((text) => `${(phrases[key].en.match(/\{\w+\}/g) ?? []).join(text)}${text}`)
      .map((text) => text.normalize('NFC').trim())
      .filter((text) => text !== '' && checkPhrase(key, tag, text).length === 0);
  const some = (tag: 'en' | 'es') =>
    fc
      .subarray([...phraseKeys], { maxLength: 12 })
      .chain((keys) =>
        fc.tuple(...keys.map((key) => written(key, tag).map((text) => [key, text] as const))),
      )
      .map((pairs) =>
        Object.fromEntries(pairs.filter(([key, text]) => text !== phrases[key][tag])),
      );
  const all = fc
    .tuple(...phraseKeys.map((key) => written(key, 'ht').map((text) => [key, text] as const)))
    .map((pairs) => Object.fromEntries(pairs));
  fc.assert(
    fc.property(some('en'), some('es'), all, (english, spanish, added) => {
      const rows = [
        paperWords('en', 'English', english),
        paperWords('es', 'Spanish', spanish),
        paperWords('ht', 'Kreyòl (Ayiti)', added),
      ];
      expect(readPhrases(phraseTable(officeLanguages(rows)))).toEqual({
        languages: rows.map(({ tag, name, phrases: own }) => ({ tag, name, phrases: own })),
        problems: [],
      });
    }),
    { numRuns: 25 },
  );
});

test.each([
  [
    'an unknown key',
    edited(shipped, (rows) => [...rows, ['sheet.titel', '', 'x', 'y']]),
    'No phrase has this key.',
  ],
  [
    'a key of every object',
    edited(shipped, (rows) => [...rows, ['constructor', '', 'x', 'y']]),
    'No phrase has this key.',
  ],
  ['no key', edited(shipped, (rows) => [...rows, ['', '', 'x', 'y']]), 'The row has no key.'],
  ['a key twice', edited(shipped, (rows) => [...rows, rows[1] ?? []]), 'Row 2 has the same key.'],
  [
    'no column of keys',
    edited(shipped, (rows) => rows.map((row) => row.slice(1))),
    'no column “Key”',
  ],
  [
    'no language',
    edited(shipped, (rows) => rows.map((row) => row.slice(0, 2))),
    'no column of a language',
  ],
  [
    'a language twice',
    edited(shipped, (rows) =>
      rows.map((row, at) => [...row, at === 0 ? 'Inglés (EN)' : (row[2] ?? '')]),
    ),
    'are one language',
  ],
  [
    'a head without a tag',
    edited(shipped, (rows) =>
      rows.map((row) => [...row, row[2] === 'English (en)' ? 'Kreyòl' : 'x']),
    ),
    'headed by its name and its tag',
  ],
  [
    'an unknown tag',
    edited(withCreole, (rows) => (rows[0]?.splice(4, 1, 'Own (xx)'), rows)),
    'names no language',
  ],
  [
    'a language from right to left',
    edited(withCreole, (rows) => (rows[0]?.splice(4, 1, 'دری (fa-AF)'), rows)),
    'from right to left',
  ],
  ['a phrase without its blank', withCell('sheet.until', 3, 'Hasta.'), '{day} is missing'],
  ['a phrase too long', withCell('table.date', 3, 'x'.repeat(60)), 'At most 48 letters'],
  ['a control character', withCell('table.date', 3, 'Fe\u0007cha'), 'U+0007'],
  ['a line break', withCell('table.date', 3, 'Fe\ncha'), 'A line break'],
  [
    'an empty phrase',
    withCell('table.date', 3, '  '),
    '1 phrase is empty or without a row: table.date. Fill it in, or take the column out',
  ],
  [
    'a row that is gone',
    edited(shipped, (rows) => rows.filter(([key]) => key !== 'table.date')),
    'table.date',
  ],
  ['no table', 'Dear colleague', 'is no table'],
  ['nothing', '', 'is no table'],
  ['far too much', 'a,b\n'.repeat(600_000), 'larger than any table'],
  ['a stray quotation mark', `${shipped}"sheet.x,a\n`, 'quotation mark'],
])('%s is refused with a sentence, and nothing is taken in', (_, text, why) => {
  const { languages, problems } = readPhrases(text);
  expect(languages).toEqual([]);
  expect(problems.map(sayPhraseProblem).join('\n')).toContain(why);
});

test('All that is wrong is said at once, each with its row, its phrase and what stands there', () => {
  const text = withCell('sheet.until', 3, 'Hasta.', withCell('table.date', 2, ''));
  expect(said(text)).toEqual([
    'English (en): 1 phrase is empty or without a row: table.date. Fill it in, or take the column out to leave this language as it is.',
    'Row 33, sheet.until, Spanish (es), “Hasta.”: {day} is missing: copy it from the English phrase, letter by letter.',
  ]);
});

test('Names of days may be left out where the calendar is known, and else are asked for', () => {
  const head = (name: string) => (rows: string[][]) =>
    rows.map((row, at) => [
      ...row.slice(0, 2),
      at === 0 ? name : (row[0] ?? '').startsWith('day.') ? '' : (row[2] ?? ''),
    ]);
  expect(readPhrases(edited(shipped, head('Português (pt-BR)'))).problems).toEqual([]);
  expect(said(edited(shipped, head('Kreyòl (ht)')))[0]).toMatch(
    /^Kreyòl \(ht\): 37 phrases are empty .* Paradocket knows no calendar of this language/,
  );
});

test('A table in whatever encoding is opened; a workbook, a picture and a program are not', () => {
  const opened = (bytes: number[]) => openPhrases(Uint8Array.from(bytes), 'p.csv');
  expect(openPhrases(new TextEncoder().encode(shipped), 'p.csv')).toEqual({
    ok: true,
    value: shipped.slice(1),
  });
  expect(opened([0x46, 0xe9, 0x3b, 0x61])).toEqual({ ok: true, value: 'Fé;a' });
  expect(opened([0x50, 0x4b, 0x03, 0x04])).toMatchObject({
    failure: { code: 'phrases/workbook', details: { file: 'p.csv' } },
  });
  expect(opened([0x89, 0x50, 0x4e, 0x47])).toMatchObject({ failure: { code: 'phrases/not-text' } });
});
