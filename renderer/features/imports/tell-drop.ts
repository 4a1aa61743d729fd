import { tellContent } from '../../../shared/imports/tell-content.ts';

/** What a dropped file is for: to be opened, to be taken in, or to be read as a notice. */
export type DropPurpose = 'matter-file' | 'take-in' | 'notice';

/** As much of a file is looked at. */
const HEAD = 256 * 1024;

/** Tells by its first part what a dropped file is for; what nobody knows is for the notice reader. */
export async function tellDrop(file: File): Promise<DropPurpose> {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  if (head.length === 0) return 'notice';
  const content = tellContent(head);
  if (content === 'zip' || content === 'old-office') return 'take-in';
  if (content !== 'text') return 'notice';
  // What reads files is heavy, and is at hand only where a file is dropped.
  const [{ decodeText }, { importReaders }, { isMatterFile }] = await Promise.all([
    import('../../../shared/imports/decode-text.ts'),
    import('../../../shared/imports/read-import.ts'),
    import('../../../shared/imports/preview-matter-file.ts'),
  ]);
  const { text, encoding } = decodeText(head);
  if (isMatterFile(text)) return 'matter-file';
  const reader = importReaders.find((one) => one.recognises({ type: 'text', text, encoding }));
  if (reader === undefined) return 'notice';
  // The e-mail of a court is kept and read as a notice; its page, which no notice is, is taken in.
  const isMail = reader.format === 'notice-of-filing' && !text.trimStart().startsWith('<');
  return isMail ? 'notice' : 'take-in';
}
