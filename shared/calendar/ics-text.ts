/** A line may have as many octets, without its end. */
const LONGEST_LINE = 75;

/**
 * Writes a text as the value of a property: what has a meaning in the format is escaped, what
 * cannot stand in it becomes a space.
 *
 * @source RFC 5545 section 3.3.11, read 2026-11-25
 *
 * @example
 * escapeIcsText('a; b, c') //=> 'a\\; b\\, c'
 */
export function escapeIcsText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // eslint-disable-next-line no-control-regex -- controls are what the format forbids
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, ' ')
      .replace(/[\\;,]/g, (sign) => `\\${sign}`)
      .replace(/\n/g, '\\n')
  );
}

/**
 * Folds one content line so that no line has more than 75 octets; letters are never cut in two.
 *
 * @source RFC 5545 section 3.1, read 2026-11-25
 *
 * @returns the line with `\r\n ` at its folds, without an end of its own
 */
export function foldIcsLine(line: string): string {
  // Most lines are short and plain, and an office has hundreds of thousands.
  if (line.length <= LONGEST_LINE && /^[ -~]*$/.test(line)) return line;
  const folded: string[] = [];
  let current = '';
  let octets = 0;
  for (const letter of line) {
    const width = octetsOf(letter);
    // The space that continues a line counts too.
    const room = folded.length === 0 ? LONGEST_LINE : LONGEST_LINE - 1;
    if (octets + width > room) {
      folded.push(current);
      current = '';
      octets = 0;
    }
    current += letter;
    octets += width;
  }
  return [...folded, current].join('\r\n ');
}

/** Lines as the format ends them, each folded; empty for no lines. */
export function joinIcsLines(lines: readonly string[]): string {
  return lines.map((line) => `${foldIcsLine(line)}\r\n`).join('');
}

/** How many octets a letter takes in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
