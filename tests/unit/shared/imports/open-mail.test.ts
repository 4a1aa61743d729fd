import { describe, expect, it } from 'vitest';
import type { OpenedFile } from '../../../../shared/imports/import-file.ts';
import { openFile } from '../../../../shared/imports/open-file.ts';
import { startsLikeMail } from '../../../../shared/imports/open-mail.ts';
import { openWorkbook } from '../../../../shared/imports/open-workbook.ts';

const message = (head: string, body: string) => `From: a\nTo: b\n${head}\n\n${body}`;
async function open(bytes: Uint8Array<ArrayBuffer>): Promise<OpenedFile | string> {
  const opened = await openFile(bytes, 'a.eml', openWorkbook);
  return opened.ok ? opened.value : opened.failure.code;
}
const bodyOf = async (bytes: Uint8Array<ArrayBuffer>) => {
  const opened = await open(bytes);
  return typeof opened === 'string' || opened.type !== 'mail' ? opened : opened.body.trim();
};
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the body of a message', () => {
  it('quoted-printable, with soft ends of lines and UTF-8', async () => {
    const raw = message(
      'Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: quoted-printable',
      'caf=C3=A9 is 100% so=\nft',
    );
    expect(await bodyOf(utf8(raw))).toBe('café is 100% soft');
  });

  it('letters of an older encoding, written apart or as bytes', async () => {
    const head = 'Content-Type: text/plain; charset=iso-8859-1';
    expect(
      await bodyOf(utf8(message(`${head}\nContent-Transfer-Encoding: quoted-printable`, 'caf=E9'))),
    ).toBe('café');
    const bytes = Uint8Array.from(message(head, 'caf\u00e9'), (letter) => letter.charCodeAt(0));
    expect(await bodyOf(bytes)).toBe('café');
  });

  it('base64', async () => {
    const raw = message(
      'Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64',
      'PHA+w6k8\nL3A+',
    );
    expect(await bodyOf(utf8(raw))).toBe('<p>é</p>');
  });

  it('of several parts the HTML one; attachments are left', async () => {
    const raw = message(
      'Content-Type: multipart/mixed; boundary=x',
      '--x\nContent-Type: text/plain\n\nplain\n--x\nContent-Type: text/html\n\n<p>html</p>\n--x\nContent-Type: application/pdf\n\nJVBE\n--x--',
    );
    expect(await bodyOf(utf8(raw))).toContain('<p>html</p>');
    expect(await bodyOf(utf8(raw))).not.toContain('JVBE');
  });

  it('a message in a message is text of the whole', async () => {
    const raw = message(
      'Content-Type: multipart/mixed; boundary=x',
      '--x\nContent-Type: message/rfc822\n\nFrom: c\nSubject: Inner\n\nset for June 18\n--x--',
    );
    expect(await bodyOf(utf8(raw))).toContain('set for June 18');
  });

  it('a message that was saved with two bytes a letter', async () => {
    const text = `\ufeff${message('Subject: x', 'café')}`;
    const bytes = new Uint8Array(Uint16Array.from(text, (one) => one.charCodeAt(0)).buffer);
    expect(await bodyOf(bytes)).toBe('café');
  });

  it('lines of a header that go on are one', async () => {
    expect(await open(utf8(message('Subject: Activity\n in Case', 'x')))).toMatchObject({
      type: 'mail',
      subject: 'Activity in Case',
    });
  });

  it('one nested deeper than any message is refused', async () => {
    const deep = Array.from(
      { length: 60 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`,
    ).join('');
    expect(await open(utf8(`From: a\nTo: b\n${deep}`))).toBe('import/not-text');
  });
});

describe('what begins like a message', () => {
  it('header lines do, a page or a row of a table does not', () => {
    expect(startsLikeMail('From: a\nTo: b\n\nx')).toBe(true);
    expect(startsLikeMail('From a@b Thu Nov 26\nFrom: a\nTo: b\n\nx')).toBe(true);
    expect(startsLikeMail('<html>From: a\nTo: b')).toBe(false);
    expect(startsLikeMail('Date: ,Event\n2026-01-01,Hearing')).toBe(false);
  });
});
