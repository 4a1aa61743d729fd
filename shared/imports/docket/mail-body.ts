/** The readable part of a message: text or HTML, its transfer encoding undone; `subject` decoded as far as plain. */
export type MailBody = {
  readonly text: string;
  readonly isHtml: boolean;
  readonly subject: string;
};

const HEADER_LINE = /^[A-Za-z][A-Za-z0-9-]{0,60}:(?:\s|$)/;
const MOST_PARTS = 200;
const DEEPEST = 8;

/** Says whether a text begins with the header lines of a message. */
export function startsLikeMail(text: string): boolean {
  const lines = text.slice(0, 4_000).split(/\r?\n/, 12);
  const first = lines[0] ?? '';
  if (!HEADER_LINE.test(first) && !first.startsWith('From ')) return false;
  return (
    lines.filter((line) =>
      /^(?:from|to|date|subject|received|return-path|message-id|mime-version|content-type|sender|delivered-to|x-[a-z-]+):/i.test(
        line,
      ),
    ).length >= 2
  );
}

/**
 * Takes the body of a message as a mail program saved it. Of several parts the HTML one is taken, else the
 * plain one; attachments are left where they are.
 */
export function mailBody(raw: string): MailBody {
  const { headers, body } = splitHeaders(raw);
  const found = bodyOf(headers, body, 0, { parts: 0 });
  return {
    text: found?.text ?? '',
    isHtml: found?.isHtml ?? false,
    subject: headers.get('subject') ?? '',
  };
}

type Headers = ReadonlyMap<string, string>;

function splitHeaders(raw: string): { readonly headers: Headers; readonly body: string } {
  const end = /\r?\n\r?\n/.exec(raw);
  const head = end === null ? raw : raw.slice(0, end.index);
  const headers = new Map<string, string>();
  for (const line of head
    .slice(0, 200_000)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0)
      headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end === null ? '' : raw.slice(end.index + end[0].length) };
}

function bodyOf(
  headers: Headers,
  body: string,
  depth: number,
  count: { parts: number },
): { readonly text: string; readonly isHtml: boolean } | null {
  count.parts += 1;
  if (depth > DEEPEST || count.parts > MOST_PARTS) return null;
  const type = (headers.get('content-type') ?? 'text/plain').toLowerCase();
  const boundary = /boundary="?([^";]{1,200})"?/i.exec(headers.get('content-type') ?? '')?.[1];
  if (type.startsWith('multipart/') && boundary !== undefined) {
    const parts = body.split(`--${boundary}`).slice(1, MOST_PARTS);
    const found = parts.flatMap((part) => {
      const split = splitHeaders(part.replace(/^\r?\n/, ''));
      return bodyOf(split.headers, split.body, depth + 1, count) ?? [];
    });
    return found.find((one) => one.isHtml) ?? found[0] ?? null;
  }
  if (type.startsWith('message/rfc822')) {
    const inner = splitHeaders(body);
    return bodyOf(inner.headers, inner.body, depth + 1, count);
  }
  if (!type.startsWith('text/') || /attachment/i.test(headers.get('content-disposition') ?? ''))
    return null;
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  return { text: decode(body, encoding, type), isHtml: type.startsWith('text/html') };
}

function decode(body: string, encoding: string, type: string): string {
  if (encoding === 'quoted-printable') {
    const bytes = body
      .replace(/[ \t]+(?=\r?\n)/g, '')
      .replace(/=\r?\n/g, '')
      .replace(/%/g, '=25')
      .replace(/=([0-9A-Fa-f]{2})/g, '%$1');
    return fromPercent(bytes, type);
  }
  if (encoding === 'base64') return fromPercent(percentOfBase64(body), type);
  return body;
}

/** `%C3%A9` as UTF-8, or letter for letter where it is none. */
function fromPercent(text: string, type: string): string {
  const isLatin = /charset="?(?:iso-8859|windows-125|us-ascii)/.test(type);
  return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) => {
    if (!isLatin)
      try {
        return decodeURIComponent(run);
      } catch {
        // Bytes of another encoding: each is a letter of its own.
      }
    return run.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  });
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function percentOfBase64(body: string): string {
  const parts: string[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of body) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) {
      if (letter === '=') break;
      continue;
    }
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (held >> bits) & 0xff;
    parts.push(
      byte >= 0x20 && byte < 0x7f && byte !== 0x25
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).padStart(2, '0')}`,
    );
  }
  return parts.join('');
}
