import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decodeText } from '../../shared/imports/decode-text.ts';
import { noAnswers } from '../../shared/imports/file-reading.ts';
import { readDelimited } from '../../shared/imports/sheets/read-delimited.ts';
import { csvReader } from '../../shared/imports/sheets/sheet-readers.ts';
import { civilDaySchema } from '../../shared/time/civil-day.ts';
import { expectAccountedFor } from '../unit/shared/imports/accounted-for.ts';

const root = process.env['PARADOCKET_CORPUS'] ?? '';
const folder = `${root}/csv`;
const names = root === '' ? [] : readdirSync(folder);
const textOf = (name: string) => decodeText(new Uint8Array(readFileSync(`${folder}/${name}`))).text;
const expected = names.filter((name) => name.endsWith('.expected.json'));

describe.skipIf(root === '')('delimited samples', () => {
  it.each(expected)('%s: cells as the sample says', (name) => {
    const wanted = z.array(z.record(z.string(), z.string())).parse(JSON.parse(textOf(name)));
    const [heading = [], ...rows] =
      readDelimited(textOf(name.replace('.expected.json', '.csv')))?.rows ?? [];
    const filled = rows.filter((row) => row.some((cell) => cell !== ''));
    const cells: readonly Record<string, string>[] = filled.map((row) =>
      Object.fromEntries(row.map((cell, at) => [heading[at] ?? '', cell])),
    );
    expect(cells).toEqual(
      wanted.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, cell]) => [key, cell.replaceAll('\r\n', '\n')]),
        ),
      ),
    );
  });

  it.each(names.filter((name) => /\.(?:csv|tsv)$/.test(name)))(
    '%s: every row is accounted for',
    (name) => {
      const reading = csvReader.read(
        { type: 'text', text: textOf(name), encoding: 'utf-8' },
        { fileName: name, today: civilDaySchema.parse('2026-11-26'), answers: noAnswers },
      );
      if (!reading.ok) throw new Error(reading.failure.code);
      expectAccountedFor(reading.value);
    },
  );
});
