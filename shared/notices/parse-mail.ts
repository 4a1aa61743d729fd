import PostalMime, { type Email } from 'postal-mime';

/** Every world that JavaScript runs in has them. */
declare const TextEncoder: new () => { encode: (text: string) => Uint8Array<ArrayBuffer> };
declare const TextDecoder: new (label: string) => { decode: (bytes: Uint8Array) => string };

/**
 * Takes a message apart into its text, its HTML and what hangs on it. One in letters of Windows without a
 * word that they are is read as such.
 *
 * @param forwarded whether a message in the message is kept as a file, or its text is text of the whole
 * @throws where it is nested deeper than any message is
 */
export async function parseMail(
  bytes: Uint8Array<ArrayBuffer>,
  { forwarded }: { readonly forwarded: 'kept' | 'read' },
): Promise<Email> {
  const parsed = (some: Uint8Array<ArrayBuffer>) =>
    PostalMime.parse(some, {
      maxNestingDepth: 20,
      maxHeadersSize: 1024 * 1024,
      forceRfc822Attachments: forwarded === 'kept',
    });
  const asItIs = await parsed(bytes);
  if (!isGarbled(asItIs)) return asItIs;
  const again = await parsed(
    new TextEncoder().encode(new TextDecoder('windows-1252').decode(bytes)),
  );
  return isGarbled(again) ? asItIs : again;
}

const isGarbled = ({ text, html }: Email) => `${text ?? ''}${html ?? ''}`.includes('\ufffd');
