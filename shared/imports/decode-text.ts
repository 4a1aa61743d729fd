/** Every world that JavaScript runs in has it. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode: (bytes: Uint8Array) => string };

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** As many bytes are looked at where no mark says the encoding. */
const SAMPLE = 4_096;

/**
 * Decodes a text of a file: by the mark of its byte order; UTF-16 without one by its zeros; else UTF-8
 * where the bytes are that, and windows-1252 where they are not. The mark is no part of the text.
 *
 * @example
 * decodeText(new Uint8Array([0x4a, 0x6f, 0x73, 0xe9])) //=> { text: 'José', encoding: 'windows-1252' }
 */
export function decodeText(bytes: Uint8Array): {
  readonly text: string;
  readonly encoding: TextEncoding;
} {
  const encoding = markedEncoding(bytes) ?? wideEncoding(bytes.subarray(0, SAMPLE));
  if (encoding !== null) return { text: new TextDecoder(encoding).decode(bytes), encoding };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return decodeFolded(bytes) ?? decodeOther(bytes);
  }
}

const [LF, CR, SPACE, TAB] = [0x0a, 0x0d, 0x20, 0x09];

/**
 * Calendars fold their lines by bytes, which may be in the middle of a letter. Null where more than
 * that is wrong with the bytes.
 */
function decodeFolded(bytes: Uint8Array): ReturnType<typeof decodeText> | null {
  const isInner = (at: number) => ((bytes[at] ?? 0) & 0xc0) === 0x80;
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if ((byte === LF || byte === CR) && (bytes[at - 1] ?? 0) > 0x7f) {
      const fold = at + (byte === CR && bytes[at + 1] === LF ? 2 : 1);
      if ((bytes[fold] === SPACE || bytes[fold] === TAB) && isInner(fold + 1)) {
        at = fold;
        continue;
      }
    }
    kept[length] = byte;
    length += 1;
  }
  if (length === bytes.length) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(kept.subarray(0, length));
    return { text, encoding: 'utf-8' };
  } catch {
    return null;
  }
}

/** A file of UTF-8 in which a byte or two are damaged must not turn every accent into two letters. */
function decodeOther(bytes: Uint8Array): ReturnType<typeof decodeText> {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  let lost = 0;
  let wide = 0;
  for (let at = 0; at < lenient.length; at += 1) {
    const code = lenient.charCodeAt(at);
    if (code === 0xfffd) lost += 1;
    else if (code > 0x7f) wide += 1;
  }
  return wide > lost * 4
    ? { text: lenient, encoding: 'utf-8' }
    : { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
}

function markedEncoding([first, second, third]: Uint8Array): TextEncoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function wideEncoding(sample: Uint8Array): TextEncoding | null {
  const zeros = { even: 0, odd: 0 };
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? 'even' : 'odd'] += 1;
  });
  const most = sample.length / 2;
  if (zeros.odd > most * 0.7 && zeros.even < most * 0.1) return 'utf-16le';
  if (zeros.even > most * 0.7 && zeros.odd < most * 0.1) return 'utf-16be';
  return null;
}
