import { describe, expect, it } from 'vitest';
import { mailBody, startsLikeMail } from '../../../../../shared/imports/docket/mail-body.ts';

const mail = (head: string, body: string) => `From: a\nTo: b\n${head}\n\n${body}`;

describe('the body of a message', () => {
  it('quoted-printable, with soft ends of lines and UTF-8', () => {
    const raw = mail(
      'Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: quoted-printable',
      'caf=C3=A9 is 100% so=\nft',
    );
    expect(mailBody(raw).text).toBe('café is 100% soft');
  });

  it('letters of an older encoding', () => {
    const raw = mail(
      'Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable',
      'caf=E9',
    );
    expect(mailBody(raw).text).toBe('café');
  });

  it('base64', () => {
    const raw = mail(
      'Content-Type: text/html\nContent-Transfer-Encoding: base64',
      'PHA+w6k8\nL3A+',
    );
    expect(mailBody(raw)).toMatchObject({ text: '<p>é</p>', isHtml: true });
  });

  it('of several parts the HTML one; attachments are left', () => {
    const raw = mail(
      'Content-Type: multipart/mixed; boundary=x',
      '--x\nContent-Type: text/plain\n\nplain\n--x\nContent-Type: text/html\n\n<p>html</p>\n--x\nContent-Type: application/pdf\n\nJVBE\n--x--',
    );
    expect(mailBody(raw).text).toContain('<p>html</p>');
  });

  it('lines of a header that go on are one', () => {
    expect(mailBody(mail('Subject: Activity\n in Case', 'x')).subject).toBe('Activity in Case');
  });

  it('a page is no message', () => {
    expect(startsLikeMail('<html>From: a\nTo: b')).toBe(false);
    expect(startsLikeMail('From: a\nTo: b\n\nx')).toBe(true);
  });
});
