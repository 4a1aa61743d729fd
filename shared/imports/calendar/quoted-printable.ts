import { decodeText } from '../decode-text.ts';

const MARK = /^[^:]{1,500}[;=]\s*QUOTED-PRINTABLE\s*[;:]/i;

/** Whether the line goes on in the next one although that is not folded, as calendars of version 1.0 write it. */
export function isBrokenSoftly(line: string): boolean {
  return line.endsWith('=') && MARK.test(line);
}

/**
 * The value of a line that writes its letters by their bytes (`Jos=C3=A9`); null where it does not. What is
 * no byte stays as it is written.
 *
 * @source vCalendar 1.0 section 2.1.3 and RFC 2045 section 6.7, read 2026-11-26
 *
 * @example
 * readQuotedPrintable('SUMMARY;ENCODING=QUOTED-PRINTABLE:Jos=C3=A9', 'Jos=C3=A9') //=> 'José'
 */
export function readQuotedPrintable(line: string, value: string): string | null {
  if (!MARK.test(line)) return null;
  const bytes: number[] = [];
  for (const [part] of value.matchAll(/=[0-9A-F]{2}|=$|[^]/giu)) {
    if (part === '=') continue;
    if (part.startsWith('=')) bytes.push(Number.parseInt(part.slice(1), 16));
    else bytes.push(...utf8Of(part));
  }
  return decodeText(new Uint8Array(bytes)).text;
}

function utf8Of(letter: string): readonly number[] {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return [code];
  return [...encodeURIComponent(letter).matchAll(/[0-9A-F]{2}/g)].map(([hex]) =>
    Number.parseInt(hex, 16),
  );
}
