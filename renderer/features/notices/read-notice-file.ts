import { LARGEST_DOCUMENT } from '../../../shared/ipc.ts';
import { htmlToText } from '../../../shared/notices/html-to-text.ts';
import { fail, ok, type Result } from '../../../shared/result/result.ts';
import { type EmailPart, readEmailText } from './eml-text.ts';
import { MOST_PAGES } from './open-pdf.ts';
import { readPdfText } from './pdf-text.ts';

/** A file that somebody dropped or chose, with what could be read of it. */
export type NoticeFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Null for a picture and for a PDF without text: a person reads those. */
  readonly text: string | null;
  /** What was not read, in sentences. */
  readonly leftOut: readonly string[];
  /** What hangs on an e-mail and can be read as a notice of its own. */
  readonly attachments: readonly EmailPart[];
};

/** As many letters make a PDF one with text; a scan has a stamp at most. */
const LEAST_LETTERS = 40;

const READABLE = /\.(?:pdf|txt|text|eml|html?)$/i;

const pictures: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  bmp: 'image/bmp',
};

/**
 * Reads what a notice came in: text, e-mail, PDF or picture.
 *
 * @failure document/too-large megabytes name
 * @failure document/empty name
 * @failure document/locked name: a PDF with a password
 * @failure document/unknown name: neither text, e-mail, PDF nor picture
 * @failure document/unreadable name: damaged
 */
export async function readNoticeFile(file: File): Promise<Result<NoticeFile>> {
  const { name } = file;
  if (file.size > LARGEST_DOCUMENT)
    return fail('document/too-large', { name, megabytes: LARGEST_DOCUMENT / 1024 / 1024 });
  if (file.size === 0) return fail('document/empty', { name });
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await readBytes(name.split('.').at(-1)?.toLowerCase() ?? '', bytes);
    return read === null ? fail('document/unknown', { name }) : ok({ name, bytes, ...read });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return fail(isLocked ? 'document/locked' : 'document/unreadable', { name });
  }
}

type Read = Omit<NoticeFile, 'name' | 'bytes'>;
const nothingElse = { leftOut: [], attachments: [] };

async function readBytes(ending: string, bytes: Uint8Array<ArrayBuffer>): Promise<Read | null> {
  const picture = pictures[ending];
  if (picture !== undefined) return { mediaType: picture, text: null, ...nothingElse };
  if (ending === 'pdf' || startsWith(bytes, '%PDF-')) return readPdf(bytes);
  if (ending === 'eml') {
    const { text, attachments } = await readEmailText(bytes);
    const readable = attachments.filter(isReadable);
    const leftOut = attachments
      .filter((one) => !isReadable(one))
      .map(
        (one) => `The attachment ${one.name} was not read; open it elsewhere to look for dates.`,
      );
    return { mediaType: 'message/rfc822', text, leftOut, attachments: readable };
  }
  if (ending === 'txt' || ending === 'text')
    return { mediaType: 'text/plain', text: textOf(bytes), ...nothingElse };
  if (ending === 'htm' || ending === 'html')
    return { mediaType: 'text/html', text: htmlToText(textOf(bytes)), ...nothingElse };
  return null;
}

async function readPdf(bytes: Uint8Array<ArrayBuffer>): Promise<Read> {
  const { text, pages } = await readPdfText(bytes);
  const letters = text.replace(/\s/g, '').length;
  return {
    mediaType: 'application/pdf',
    text: letters < LEAST_LETTERS ? null : text,
    leftOut:
      pages > MOST_PAGES
        ? [
            `Only the first ${MOST_PAGES} of ${pages} pages were read; dates on the others are not here.`,
          ]
        : [],
    attachments: [],
  };
}

const isReadable = ({ name, bytes }: EmailPart) =>
  READABLE.test(name) && bytes.length > 0 && bytes.length <= LARGEST_DOCUMENT;

/** UTF-8 where it is; else as Windows writes it. */
function textOf(bytes: Uint8Array<ArrayBuffer>): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function startsWith(bytes: Uint8Array, letters: string): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, letters.length)) === letters;
}
