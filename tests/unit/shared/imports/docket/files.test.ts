import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FileReading, noAnswers } from '../../../../../shared/imports/file-reading.ts';
import { openFile } from '../../../../../shared/imports/open-file.ts';
import { openWorkbook } from '../../../../../shared/imports/open-workbook.ts';
import { readImport } from '../../../../../shared/imports/read-import.ts';
import { sentenceOf } from '../../../../../shared/result/failure-sentence.ts';
import type { Result } from '../../../../../shared/result/result.ts';
import { civilDaySchema } from '../../../../../shared/time/civil-day.ts';
import { expectAccountedFor } from '../accounted-for.ts';
import { summarize } from './summarize.ts';

const TODAY = civilDaySchema.parse('2026-11-26');
const fixtures = new URL('../../../../fixtures/imports/', import.meta.url);
const files = ['docket', 'recap'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, fixtures))
    .filter((name) => !name.endsWith('.expected.json'))
    .map((name) => `${folder}/${name}`),
);

async function read(file: string): Promise<Result<FileReading>> {
  const name = file.split('/').at(-1) ?? '';
  const bytes = new Uint8Array(readFileSync(new URL(file, fixtures)));
  const opened = await openFile(bytes, name, openWorkbook);
  return opened.ok
    ? readImport(opened.value, { fileName: name, today: TODAY, answers: noAnswers })
    : opened;
}

describe('files of dockets', () => {
  it.each(files)('%s is read as its pair says', async (file) => {
    const result = await read(file);
    const said = result.ok ? summarize(result.value) : result.failure;
    await expect(`${JSON.stringify(said, null, 2)}\n`).toMatchFileSnapshot(
      new URL(`${file}.expected.json`, fixtures).pathname,
    );
    if (result.ok) expectAccountedFor(result.value);
  });

  it('every file has its pair', () => {
    expect(
      files.filter((file) => !existsSync(new URL(`${file}.expected.json`, fixtures).pathname)),
    ).toEqual([]);
  });

  it('the login and the client code of a receipt are nowhere in a reading', async () => {
    const text = JSON.stringify(await read('docket/criminal.html'));
    expect(text).not.toContain('secretlogin99');
    expect(text).not.toContain('secretclient42');
  });

  it('addresses of attorneys and of those who got a notice are nowhere in a reading', async () => {
    for (const file of files)
      expect(JSON.stringify(await read(file)), file).not.toContain('@example');
  });

  it('a page that is no docket is refused with a sentence of its own', async () => {
    for (const file of ['docket/login.html', 'docket/menu.html']) {
      const result = await read(file);
      const sentence = result.ok ? null : sentenceOf(result.failure);
      expect(sentence?.title, file).not.toBe('That did not work');
      expect(sentence?.sentence, file).toContain(file.split('/')[1]);
    }
  });

  it('a message that brings no notice of a court is of no known format', () => {
    const mail = { type: 'mail', subject: 'Lunch', body: 'Hearing set for 1/2/2026' } as const;
    const result = readImport(mail, { fileName: 'a.eml', today: TODAY, answers: noAnswers });
    expect(result.ok ? 'read' : result.failure.code).toBe('import/unknown-format');
  });

  it('a message about a case without its docket text is refused as that', () => {
    const mail = { type: 'mail', subject: 'Fwd: Activity in Case 1:26-cr-1', body: 'x' } as const;
    const result = readImport(mail, { fileName: 'a.eml', today: TODAY, answers: noAnswers });
    expect(result.ok ? 'read' : result.failure.code).toBe('import/notice-empty');
  });

  it('a file read twice gives the same keys', async () => {
    const keys = async () => {
      const result = await read('docket/criminal.html');
      return result.ok ? result.value.proposals.map((one) => one.key) : [];
    };
    expect(await keys()).toEqual(await keys());
  });

  it('what was read of one entry stands whole in its source: number, words, day', async () => {
    const result = await read('docket/criminal.html');
    const order = result.ok
      ? result.value.proposals.find((one) => one.where === 'entry 7 (document 5)')
      : undefined;
    expect(order?.record.row.sources[0]).toMatchObject({
      kind: 'docket',
      label: 'criminal.html, entry 7 (document 5)',
      docketNumber: '2:24-cr-00099-ZZZ-All',
      entry: '5',
      dated: '2024-02-09',
      dateAsStated: '2/8/24',
    });
    expect(order?.record.row.note).toBe('Signed 2024-02-08, filed 2024-02-09, entered 2024-02-10.');
  });
});
