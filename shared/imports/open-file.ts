import { fail, ok, type Result } from '../result/result.ts';
import { decodeText } from './decode-text.ts';
import type { OpenedFile } from './import-file.ts';
import { openMail, startsLikeMail } from './open-mail.ts';
import { tellContent } from './tell-content.ts';

/** Every world that JavaScript runs in has it. */
declare const TextEncoder: new () => { encode: (text: string) => Uint8Array<ArrayBuffer> };

/** A larger file is refused before it is read. */
export const LARGEST_IMPORT = 100 * 1024 * 1024;

/**
 * Opens a workbook from the bytes of its zip; injected, because only some worlds have the library at
 * hand.
 *
 * @failure import/...: no workbook, damaged, locked, or larger once it is opened than can be read
 */
export type OpenWorkbook = (
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
) => Promise<Result<OpenedFile>>;

/**
 * Opens what a file holds: a workbook where its bytes are a zip, a message where its text begins like one,
 * else text in whatever encoding. What a file is called means nothing.
 *
 * @failure import/empty, import/too-large, import/notice, import/old-workbook, import/locked,
 * import/packed, import/not-text, import/web-archive, and those of `openWorkbook`
 */
export async function openFile(
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
  openWorkbook: OpenWorkbook,
): Promise<Result<OpenedFile>> {
  if (bytes.length === 0) return fail('import/empty', { file: fileName });
  if (bytes.length > LARGEST_IMPORT)
    return fail('import/too-large', { file: fileName, megabytes: LARGEST_IMPORT / 1024 / 1024 });
  const content = tellContent(bytes);
  switch (content) {
    case 'zip':
      return openWorkbook(bytes, fileName);
    case 'old-office':
      // A workbook under a password lies in a container of the old kind.
      if (holds(bytes, ENCRYPTED)) return fail('import/locked', { file: fileName });
      return fail('import/old-workbook', { file: fileName });
    case 'packed':
      return fail('import/packed', { file: fileName });
    case 'pdf':
    case 'picture':
      return fail('import/notice', { file: fileName });
    case 'property-list':
      return fail('import/web-archive', { file: fileName });
    case 'rich-text':
    case 'binary':
      return fail('import/not-text', { file: fileName });
    case 'text': {
      const { text, encoding } = decodeText(bytes);
      if (text.trim() === '') return fail('import/empty', { file: fileName });
      if (text.slice(0, 2_000).includes('<key>WebMainResource</key>'))
        return fail('import/web-archive', { file: fileName });
      if (startsLikeMail(text))
        // Headers of a message are bytes; one that an editor saved with two a letter has none.
        return openMail(
          encoding.startsWith('utf-16') ? new TextEncoder().encode(text) : bytes,
          fileName,
        );
      return ok({ type: 'text', text, encoding });
    }
  }
}

/** The name of the one stream that such a container holds, in UTF-16. */
const ENCRYPTED = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (wanted.every((one, step) => bytes[at + step] === one)) return true;
  return false;
}
