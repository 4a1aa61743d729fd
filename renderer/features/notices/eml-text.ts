import type { Attachment, Email } from 'postal-mime';
import { htmlToText } from '../../../shared/notices/html-to-text.ts';
import { parseMail } from '../../../shared/notices/parse-mail.ts';

/** A part of an e-mail that hangs on it: a PDF, a text, a message. */
export type EmailPart = {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** The text of an e-mail with the headers that say whose it is, and what hangs on it. */
export type EmailText = { readonly text: string; readonly attachments: readonly EmailPart[] };

/**
 * Reads an e-mail as a file (.eml). Its HTML becomes text where it has no plain text or that says
 * less; links are not followed. Attachments are handed over as they are, a forwarded message too.
 */
export async function readEmailText(bytes: Uint8Array<ArrayBuffer>): Promise<EmailText> {
  const mail = await parseMail(bytes, { forwarded: 'kept' });
  const headers = [
    mail.from === undefined ? '' : `From: ${mail.from.address || mail.from.name}`,
    mail.headers.find((one) => one.key === 'date')?.value.replace(/^/, 'Date: ') ?? '',
    mail.subject === undefined ? '' : `Subject: ${mail.subject}`,
  ].filter((line) => line !== '');
  return {
    text: [...headers, '', bodyOf(mail)].join('\n').trim(),
    attachments: mail.attachments.map(partOf),
  };
}

/** "Your e-mail program does not display HTML" says less than the HTML does. */
function bodyOf(mail: Email): string {
  const plain = mail.text ?? '';
  const html = mail.html === undefined ? '' : htmlToText(mail.html);
  const digits = (text: string) => text.replace(/\D/g, '').length;
  const saysLess = plain.trim() === '' || digits(plain) < 0.7 * digits(html);
  return saysLess && html !== '' ? html : plain;
}

const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'message/rfc822': 'eml',
  'text/plain': 'txt',
  'text/html': 'html',
};

function partOf({ filename, mimeType, content }: Attachment, index: number): EmailPart {
  const named = filename?.trim() ?? '';
  const ending = ENDINGS[mimeType] ?? '';
  const hasEnding = /\.\w{2,5}$/.test(named);
  const bare = named === '' ? `attachment ${index + 1}` : named;
  return {
    name: hasEnding || ending === '' ? bare : `${bare}.${ending}`,
    mediaType: mimeType,
    bytes:
      typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
  };
}
