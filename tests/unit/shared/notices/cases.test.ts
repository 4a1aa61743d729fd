import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readEmailText } from '../../../../renderer/features/notices/eml-text.ts';
import { readNotice } from '../../../../shared/notices/read-notice.ts';
import { day } from '../../../builders/matter-view.ts';
import { courts, office } from './office.ts';
import { summarize } from './summarize.ts';

const folder = new URL('./cases/', import.meta.url);
const files = readdirSync(folder).filter((name) => /\.(?:txt|eml)$/.test(name));
const names = files.map((name) => name.slice(0, -4));
const readCase = (name: string) => readFileSync(new URL(name, folder), 'utf8');

describe('each invented notice is read as its case says', () => {
  test.each(files)('%s', async (file) => {
    const text = file.endsWith('.eml')
      ? (await readEmailText(new Uint8Array(readFileSync(new URL(file, folder))))).text
      : readCase(file);
    const reading = readNotice(text, {
      today: day('2025-11-25'),
      views: office,
      openMatterId: null,
      courts,
    });
    expect(summarize(reading)).toEqual(JSON.parse(readCase(file.replace(/\w+$/, 'json'))));
  });
});

test('the guide says how many there are', () => {
  const guide = readFileSync(new URL('../../../../docs/guide/notices.md', import.meta.url), 'utf8');
  expect(guide).toContain(`tried with ${names.length} invented notices`);
  expect(guide).toContain(`and ${names.length - 30} more`);
});

test('every shape has a plain, an awkward and a hostile case', () => {
  const shapes = ['eoir', 'nef', 'docket', 'order', 'checkin', 'uscis', 'state', 'bia', 'custody'];
  for (const shape of [...shapes, 'generic'])
    for (const kind of ['plain', 'awkward', 'hostile']) expect(names).toContain(`${shape}-${kind}`);
});
