import { createHash, randomBytes } from 'node:crypto';

/** Letters that are not mistaken for each other: no I, L, O and U. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SECRET_BYTES = 20;
const SECRET_LETTERS = (SECRET_BYTES * 8) / 5;
const CHECK_LETTERS = 4;
const GROUP = 4;

/** What opens a vault whose passphrase is lost, as it is printed and as it is kept. */
export type RecoveryCode = { readonly secret: Uint8Array; readonly text: string };

/** 160 random bits in nine groups of four letters, the last of which finds slips of the pen. */
export function makeRecoveryCode(secret: Uint8Array = randomBytes(SECRET_BYTES)): RecoveryCode {
  const letters = lettersOf(secret) + checkOf(secret);
  return { secret, text: (letters.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-') };
}

/**
 * Reads a code as somebody types it from paper: in small letters, with blanks, with O for 0 and I for 1.
 *
 * @returns null where it is none, or something in it was mistyped
 */
export function readRecoveryCode(typed: string): Uint8Array | null {
  const letters = typed
    .toUpperCase()
    .replace(/[\s\u2010-\u2015\u2212-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
    .replaceAll('U', 'V');
  if (letters.length !== SECRET_LETTERS + CHECK_LETTERS) return null;
  const secret = bytesOf(letters.slice(0, SECRET_LETTERS));
  if (secret === null) return null;
  return checkOf(secret) === letters.slice(SECRET_LETTERS) ? secret : null;
}

function checkOf(secret: Uint8Array): string {
  return lettersOf(createHash('sha256').update(secret).digest().subarray(0, 5)).slice(
    0,
    CHECK_LETTERS,
  );
}

/** Five bits a letter. */
function lettersOf(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => LETTERS[Number.parseInt(five, 2)]).join('');
}

function bytesOf(letters: string): Uint8Array | null {
  const values = Array.from(letters, (letter) => LETTERS.indexOf(letter));
  if (values.includes(-1)) return null;
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (eight) => Number.parseInt(eight, 2));
}
