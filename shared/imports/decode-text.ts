declare const TextDecoder: new (label: string) => { decode: (bytes: Uint8Array) => string };

/** Stands in until the reader of sheets brings its own. */
export function decodeText(bytes: Uint8Array): {
  readonly text: string;
  readonly encoding: string;
} {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
