import { withoutControls } from '../../model/without-controls.ts';
import { isBrokenSoftly } from './quoted-printable.ts';

/** A longer value is cut; no description of a hearing is as long. */
const LONGEST_LINE = 200_000;

/** The lines of a calendar file, put together again where they were folded. */
export type ContentLines = {
  readonly lines: readonly string[];
  /** How many letters that cannot be seen were taken out. */
  readonly controls: number;
};

/**
 * Takes a calendar file apart into its content lines: ends of all three kinds, folded lines joined, a
 * mark at the start and control characters taken out. Empty lines are left away.
 *
 * @source RFC 5545 section 3.1, read 2026-11-26
 *
 * @example
 * contentLines('SUMMARY:Bond\r\n  hearing\r\n').lines //=> ['SUMMARY:Bond hearing']
 */
export function contentLines(text: string): ContentLines {
  const { text: clean, taken } = withoutControls(text.replace(/^\uFEFF/, ''));
  const lines: string[] = [];
  let parts: string[] = [];
  let length = 0;
  const flush = () => {
    if (parts.length > 0) lines.push(parts.join(''));
    parts = [];
    length = 0;
  };
  for (const line of clean.split(/\r\n|\n|\r/)) {
    const isSoft = parts.at(-1)?.endsWith('=') === true && isBrokenSoftly(parts.join(''));
    if (isSoft) parts.push(parts.pop()?.slice(0, -1) ?? '');
    const isFolded = (line.startsWith(' ') || line.startsWith('\t')) && parts.length > 0;
    if (!isFolded && !isSoft) flush();
    const part = isFolded && !isSoft ? line.slice(1) : line;
    if (part.trim() === '' && !isFolded && !isSoft) continue;
    if (length < LONGEST_LINE) parts.push(part.slice(0, LONGEST_LINE - length));
    length += part.length;
  }
  flush();
  return { lines, controls: taken };
}
