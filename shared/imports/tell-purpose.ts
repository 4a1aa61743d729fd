import { decodeText } from './decode-text.ts';
import { startsLikeMail } from './open-mail.ts';
import { isMatterFile } from './preview-matter-file.ts';
import { importReaders } from './read-import.ts';

/** What a file is for: to be opened, to be taken in, or to be read as a notice. */
export type FilePurpose = 'matter-file' | 'take-in' | 'notice';

/**
 * Tells by the first part of a file of text what it is for; what no format knows is for the notice
 * reader.
 *
 * @param head as many bytes as are looked at; may end within a letter
 */
export function tellPurpose(head: Uint8Array): FilePurpose {
  const { text, encoding } = decodeText(head);
  if (isMatterFile(text)) return 'matter-file';
  if (startsLikeMail(text)) return 'notice';
  const reader = importReaders.find((one) => one.recognises({ type: 'text', text, encoding }));
  if (reader === undefined) return 'notice';
  // The e-mail of a court is kept and read as a notice; its page, which no notice is, is taken in.
  const isMail = reader.format === 'notice-of-filing' && !text.trimStart().startsWith('<');
  return isMail ? 'notice' : 'take-in';
}
