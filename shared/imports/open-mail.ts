import { parseMail } from '../notices/parse-mail.ts';
import { fail, ok, type Result } from '../result/result.ts';
import type { OpenedFile } from './import-file.ts';

const HEADER_LINE = /^[A-Za-z][A-Za-z0-9-]{0,60}:(?:\s|$)/;
const OF_MAIL =
  /^(?:from|to|date|subject|received|return-path|message-id|mime-version|content-type|sender|delivered-to|x-[a-z-]+):/i;

/** Says whether a text begins with the header lines of a message. */
export function startsLikeMail(text: string): boolean {
  const lines = text.slice(0, 4_000).split(/\r?\n/, 12);
  const first = lines[0] ?? '';
  if (!HEADER_LINE.test(first) && !first.startsWith('From ')) return false;
  return lines.filter((line) => OF_MAIL.test(line)).length >= 2;
}

/**
 * Opens a message as a mail program saved it. What hangs on it is left where it is, but for a message:
 * that one's text is text of the whole.
 *
 * @failure import/not-text the message is nested deeper than any message is
 */
export async function openMail(
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
): Promise<Result<OpenedFile>> {
  try {
    const { subject = '', html = '', text = '' } = await parseMail(bytes, { forwarded: 'read' });
    return ok({ type: 'mail', subject, body: html.trim() === '' ? text : html });
  } catch {
    return fail('import/not-text', { file: fileName });
  }
}
