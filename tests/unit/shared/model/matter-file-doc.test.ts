import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { parseMatterFile, writeMatterFile } from '../../../../shared/model/matter-file.ts';
import { matterTables, tableSchemas } from '../../../../shared/model/tables.ts';
import { caseDateSchema } from '../../../../shared/time/case-date.ts';
import { readSample } from '../../../builders/matter-view.ts';

const page = readFileSync(new URL('../../../../docs/matter-file.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/^```json\n(.*?)^```$/gms)].map((match) => match[1] ?? '');
const prose = page.replaceAll(/^```.*?^```$/gms, '');
/** Every word between backticks, quotes around codes taken off. */
const words = new Set(
  [...prose.matchAll(/`([^`]+)`/g)].flatMap((match) =>
    (match[1] ?? '').split(/[^A-Za-z0-9-]+/).filter((word) => word !== ''),
  ),
);

/** Paragraphs and single rows of tables: one list of codes stands in one of them. */
const passages = [
  ...prose.split(/\n\n+/),
  ...prose.split('\n').filter((line) => line.startsWith('|')),
];

type Found = {
  readonly keys: Set<string>;
  readonly codes: Set<string>;
  /** Each list of codes, as text. */
  readonly lists: Set<string>;
};

/** Collects the keys of objects and the codes of enums and literals, however deep. */
function collect(schema: z.core.$ZodType, found: Found): Found {
  const { def } = (schema as z.ZodType)._zod as { def: z.core.$ZodTypes['_zod']['def'] };
  switch (def.type) {
    case 'object':
      for (const [key, inner] of Object.entries(def.shape)) {
        found.keys.add(key);
        collect(inner, found);
      }
      break;
    case 'array':
      collect(def.element, found);
      break;
    case 'union':
      for (const option of def.options) collect(option, found);
      break;
    case 'default':
    case 'prefault':
    case 'nullable':
    case 'optional':
      collect(def.innerType, found);
      break;
    case 'enum':
      for (const code of Object.values(def.entries)) found.codes.add(String(code));
      found.lists.add(Object.values(def.entries).join(' '));
      break;
    case 'literal':
      for (const code of def.values) found.codes.add(String(code));
      break;
    case 'string':
    case 'number':
    case 'boolean':
      break;
    default:
      throw new Error(`The walk knows no ${def.type}`);
  }
  return found;
}

const found = (['persons', 'clients', 'matters', ...matterTables] as const).reduce(
  (sum, table) => collect(tableSchemas[table], sum),
  { keys: new Set<string>(), codes: new Set<string>(), lists: new Set<string>() },
);
const codes = [...found.codes].filter((code) => code !== '');

describe('docs/matter-file.md is complete', () => {
  test('the walk reaches deep: a key and a code from the bottom of the model', () => {
    expect([...found.keys]).toEqual(
      expect.arrayContaining([
        'toTime',
        'dateAsStated',
        'aboutOffer',
        'excluded',
        'whom',
        'copyTitle',
      ]),
    );
    expect(codes).toEqual(expect.arrayContaining(['transfer-out-of-district', 'not-reached']));
  });

  test.each([...found.keys])('it describes the field %s', (key) => {
    expect([...words]).toContain(key);
  });

  test.each(codes)('it lists the code %s', (code) => {
    expect([...words]).toContain(code);
  });

  test.each([...found.lists])('it lists these codes in one place: %s', (list) => {
    const together = passages.filter((passage) =>
      list.split(' ').every((code) => new RegExp(`[\`"]${code}[\`"]`).test(passage)),
    );
    expect(together).not.toEqual([]);
  });

  test.each(['not-json', 'other-format', 'newer', 'invalid', 'duplicate-id', 'broken-reference'])(
    'it says when a file is refused as %s',
    (reason) => {
      expect(prose).toContain(`\`matter-file/${reason}\``);
    },
  );

  test('it names no code of an event that the model does not know', () => {
    const kinds = [...prose.matchAll(/^### `([a-z-]+)`(?: and `([a-z-]+)`)?$/gm)]
      .flatMap(([, one, other]) => [one ?? '', other ?? ''])
      .filter((kind) => kind !== '' && !matterTables.some((table) => table === kind));
    expect(kinds.filter((kind) => !found.codes.has(kind))).toEqual([]);
    expect(kinds).toHaveLength(15);
  });
});

describe('the examples of docs/matter-file.md hold', () => {
  const files = blocks.filter((block) => block.startsWith('{'));
  const dates = blocks.filter((block) => block.startsWith('['));

  test('it has a smallest file, a complete one and a list of dates, and nothing else', () => {
    expect([files.length, dates.length, blocks.length]).toEqual([2, 1, 3]);
  });

  test.each(files)('a file is read whole and loses nothing: %s', (text) => {
    const file = parseMatterFile(text);
    if (!file.ok) throw new Error(JSON.stringify(file.failure));
    const again = JSON.parse(writeMatterFile(file.value)) as object;
    expect(again).toMatchObject(JSON.parse(text) as object);
  });

  test('the dates are dates, and show every kind', () => {
    const list = (JSON.parse(dates[0] ?? '') as unknown[]).map((one) => caseDateSchema.parse(one));
    expect(new Set(list.map((date) => date.kind)).size).toBe(7);
  });

  test('the first-start sample shows every kind of event that the page lists', () => {
    const [view] = readSample('first-matter').matters;
    expect(new Set(view?.events.map((event) => event.kind)).size).toBe(15);
  });
});
