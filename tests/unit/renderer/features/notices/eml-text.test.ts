import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readEmailText } from '../../../../../renderer/features/notices/eml-text.ts';

const folder = new URL('../../../shared/notices/cases/', import.meta.url);
const read = (name: string) =>
  readEmailText(new Uint8Array(readFileSync(new URL(`${name}.eml`, folder))));

describe('an e-mail as a file', () => {
  test('attachments come with name, kind and bytes; a forwarded message is one of them', async () => {
    const { attachments } = await read('mail-attachments');
    expect(attachments.map((one) => one.name)).toEqual(['notice.txt', 'logo.png', 'letter.docx']);
    expect(new TextDecoder().decode(attachments[0]?.bytes)).toContain('March 31, 2026');
    const forwarded = await read('mail-forwarded-as-attachment');
    expect(forwarded.attachments.map((one) => one.name)).toEqual(['attachment 1.eml']);
    const inner = await readEmailText(
      new Uint8Array(forwarded.attachments[0]?.bytes ?? new Uint8Array()),
    );
    expect(inner.text).toContain('January 21, 2026 at 08:30 AM');
  });

  test('the HTML is read where the plain text beside it says less', async () => {
    expect((await read('mail-placeholder-text')).text).toContain('Brief due 01/05/2026');
    expect((await read('mail-nef-alternative')).text).toContain('District of Massachusetts');
    expect((await read('mail-newsletter-hidden-text')).text).not.toContain('1/1/2030');
  });

  test('letters of Windows without a word that they are such are read', async () => {
    expect((await read('mail-raw-latin1')).text).toContain('(Peña)');
  });

  test('a damaged message is read as far as it goes', async () => {
    expect((await read('mail-broken-boundary')).text).toContain('April 14, 2026');
  });
});
