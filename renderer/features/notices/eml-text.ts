import PostalMime from 'postal-mime';
import { htmlToText } from '../../../shared/notices/html-to-text.ts';

/** The text of an e-mail with the headers that say whose it is, and the names of what hangs on it. */
export type EmailText = { readonly text: string; readonly attachments: readonly string[] };

/**
 * Reads an e-mail as a file (.eml). Its HTML becomes text; pictures, links and attachments are not
 * opened, and their names are said.
 */
export async function readEmailText(bytes: Uint8Array<ArrayBuffer>): Promise<EmailText> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20, maxHeadersSize: 1024 * 1024 });
  const body = mail.text?.trim() ? mail.text : htmlToText(mail.html ?? '');
  const headers = [
    mail.from === undefined ? '' : `From: ${mail.from.address || mail.from.name}`,
    mail.headers.find((one) => one.key === 'date')?.value.replace(/^/, 'Date: ') ?? '',
    mail.subject === undefined ? '' : `Subject: ${mail.subject}`,
  ].filter((line) => line !== '');
  return {
    text: [...headers, '', body].join('\n').trim(),
    attachments: mail.attachments.map((one) => one.filename ?? one.mimeType),
  };
}
