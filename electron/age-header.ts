import { fail, ok, type Result } from '../shared/result/result.ts';

/** The longest header that is read: a header for one passphrase or key has some 200 bytes. */
export const LARGEST_AGE_HEADER = 64 * 1024;
/** A passphrase is asked 2^20 rounds of scrypt at most: a gigabyte of memory, some ten seconds. */
export const HARDEST_WORK_FACTOR = 20;

const versionLine = 'age-encryption.org/v1';
const anyVersion = /^age-encryption\.org\/v[1-9][0-9]{0,5}$/;
const macLine = /\n--- [A-Za-z0-9+/]+\n/;
const passphraseStanza = /\n-> scrypt [A-Za-z0-9+/]+ ([1-9][0-9]{0,5})\n/;

/** Says whether the header of an age file has come whole, so that it can be looked at. */
export function hasWholeHeader(start: Uint8Array): boolean {
  return macLine.test(textOf(start)) || start.length >= LARGEST_AGE_HEADER;
}

/**
 * Looks at the first bytes of a file before any of it is worked on: whether it is an age file that
 * this app reads, and what opens it.
 *
 * @failure age/not-age, age/newer, age/damaged no whole header
 * @failure age/too-costly it asks for more work than an honest file does: `factor`, `most`
 */
export function lookAtAgeHeader(start: Uint8Array): Result<'passphrase' | 'key'> {
  const text = textOf(start);
  const first = text.slice(0, text.indexOf('\n'));
  if (first !== versionLine) return fail(anyVersion.test(first) ? 'age/newer' : 'age/not-age');
  const end = macLine.exec(text);
  if (end === null) return fail('age/damaged');
  const factor = passphraseStanza.exec(text.slice(0, end.index + 1))?.[1];
  if (factor === undefined) return ok('key');
  return Number(factor) > HARDEST_WORK_FACTOR
    ? fail('age/too-costly', { factor: Number(factor), most: HARDEST_WORK_FACTOR })
    : ok('passphrase');
}

function textOf(start: Uint8Array): string {
  return Buffer.from(start.subarray(0, LARGEST_AGE_HEADER)).toString('latin1');
}
