import { decodeText } from '../../../shared/imports/decode-text.ts';
import { startsLikeMail } from '../../../shared/imports/open-mail.ts';
import { isMatterFile } from '../../../shared/imports/preview-matter-file.ts';
import { importReaders } from '../../../shared/imports/read-import.ts';
import { tellContent } from '../../../shared/imports/tell-content.ts';

/** What a dropped file is for: to be opened, to be taken in, or to be read as a notice. */
export type DropPurpose = 'matter-file' | 'take-in' | 'notice';

/** As much of a file is looked at. */
const HEAD = 256 * 1024;

// Imported whole: a chunk of its own would take the schemas along and make them ahead of
// `schemas-without-code.ts`, which the page policy reports.
/** Tells by its first part what a dropped file is for; what nobody knows is for the notice reader. */
export async function tellDrop(file: File): Promise<DropPurpose> {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  if (head.length === 0) return 'notice';
  const content = tellContent(head);
  if (content === 'zip' || content === 'old-office') return 'take-in';
  if (content !== 'text') return 'notice';
  const { text, encoding } = decodeText(head);
  if (isMatterFile(text)) return 'matter-file';
  if (startsLikeMail(text)) return 'notice';
  const reader = importReaders.find((one) => one.recognises({ type: 'text', text, encoding }));
  if (reader === undefined) return 'notice';
  // The e-mail of a court is kept and read as a notice; its page, which no notice is, is taken in.
  const isMail = reader.format === 'notice-of-filing' && !text.trimStart().startsWith('<');
  return isMail ? 'notice' : 'take-in';
}
