import { Decrypter, Encrypter } from 'age-encryption';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type AgeOpener,
  decryptAge,
  encryptAge,
  readAge,
  writeAge,
} from '../../../electron/age-file.ts';
import { type AgeKey, newAgeKey } from '../../../electron/age-key.ts';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';

const MEGABYTE = 1024 * 1024;
const words = new TextEncoder().encode('Master hearing, 13 January 2026');
/** Rounds that a test can afford. */
const lock = { passphrase: 'plain blue sparrow', workFactor: 10 };
let key: AgeKey;
let locked: Uint8Array;
beforeAll(async () => {
  key = await newAgeKey();
  locked = await encryptAge(words, { recipients: [key.recipient] });
});

const codeOf = async (bytes: Uint8Array, opener: AgeOpener, largest = MEGABYTE) => {
  const read = await decryptAge(bytes, opener, largest);
  return read.ok ? 'opened' : read.failure.code;
};
const textOf = async (bytes: Uint8Array, opener: AgeOpener) => {
  const read = await decryptAge(bytes, opener, MEGABYTE);
  return read.ok ? new TextDecoder().decode(read.value) : read.failure.code;
};
/** An age header with something else in it. */
const headed = (header: string) => Buffer.concat([Buffer.from(header), Buffer.alloc(200)]);

describe('what is locked opens again', () => {
  test('with its passphrase, also as another keyboard composes its letters', async () => {
    const accented = await encryptAge(words, { ...lock, passphrase: 'caf\u00e9 sparrow' });
    expect(await textOf(accented, { passphrase: 'cafe\u0301 sparrow' })).toBe(
      'Master hearing, 13 January 2026',
    );
  });

  test('with any of the keys it was locked to', async () => {
    const other = await newAgeKey();
    const both = await encryptAge(words, { recipients: [key.recipient, other.recipient] });
    expect(await codeOf(both, key)).toBe('opened');
    expect(await codeOf(both, other)).toBe('opened');
  });

  test('at every length around a chunk of 64 KiB, byte for byte', async () => {
    const chunk = 64 * 1024;
    for (const length of [0, 1, chunk - 1, chunk, chunk + 1, 3 * chunk]) {
      const plain = Buffer.alloc(length, 'docket');
      const read = await decryptAge(
        await encryptAge(plain, { recipients: [key.recipient] }),
        key,
        MEGABYTE,
      );
      expect(read.ok && plain.equals(read.value), `${length} bytes`).toBe(true);
    }
  });

  test('however its bytes are handed over', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 300 })), async (cuts) => {
        const pieces: Uint8Array[] = [];
        async function* handedOver() {
          let at = 0;
          for (const cut of cuts) {
            yield locked.subarray(at, at + cut);
            at += cut;
          }
          yield await Promise.resolve(locked.subarray(at));
        }
        const read = await readAge(handedOver(), key, (piece) => {
          pieces.push(piece);
          return Promise.resolve();
        });
        expect(read.ok).toBe(true);
        expect(Buffer.concat(pieces).equals(words)).toBe(true);
      }),
    );
  });
});

describe('other age tools open it, and it opens what they lock', () => {
  test('the library’s own reading of a passphrase agrees with ours, both ways', async () => {
    const theirs = new Encrypter();
    theirs.setPassphrase(lock.passphrase);
    theirs.setScryptWorkFactor(10);
    expect(await codeOf(await theirs.encrypt(words), lock)).toBe('opened');
    const reader = new Decrypter();
    reader.addPassphrase(lock.passphrase);
    expect(await reader.decrypt(await encryptAge(words, lock), 'text')).toContain('Master');
  });

  test('a passphrase costs 2^18 rounds where nothing else is said', async () => {
    const file = await encryptAge(words, { passphrase: lock.passphrase });
    expect(Buffer.from(file).toString('latin1')).toMatch(
      /^age-encryption\.org\/v1\n-> scrypt \S{22} 18\n/,
    );
    expect(await codeOf(file, lock)).toBe('opened');
  });
});

describe('what does not open says why', () => {
  test('a wrong passphrase, a wrong key, and the other means', async () => {
    const sealed = await encryptAge(words, lock);
    expect(await codeOf(sealed, { passphrase: 'plain blue sparrows' })).toBe(
      'age/wrong-passphrase',
    );
    expect(await codeOf(locked, await newAgeKey())).toBe('age/wrong-key');
    expect(await codeOf(sealed, key)).toBe('age/needs-passphrase');
    expect(await codeOf(locked, lock)).toBe('age/needs-key');
  });

  test('no age file, a newer one, an empty one, one without its end', async () => {
    expect(await codeOf(Buffer.from('{"format":"paradocket-matter"}'), key)).toBe('age/not-age');
    expect(await codeOf(new Uint8Array(), key)).toBe('age/not-age');
    expect(await codeOf(headed('age-encryption.org/v2\n-> X'), key)).toBe('age/newer');
    expect(await codeOf(headed('age-encryption.org/v1\n-> X'), key)).toBe('age/damaged');
  });

  test('more work than any honest file asks for is refused before it is begun', async () => {
    const salt = 'AAAAAAAAAAAAAAAAAAAAAA';
    const asking = (factor: string) =>
      headed(`age-encryption.org/v1\n-> scrypt ${salt} ${factor}\n${'A'.repeat(43)}\n--- AAAA\n`);
    expect(await codeOf(asking('30'), lock)).toBe('age/too-costly');
    expect(await codeOf(asking('999999'), lock)).toBe('age/too-costly');
    expect(await codeOf(asking('1e9'), lock)).not.toBe('opened');
    expect(await codeOf(asking('99999999'), lock)).not.toBe('opened');
  });

  test('a header without an end is given up', async () => {
    const endless = Buffer.alloc(MEGABYTE, 'a');
    endless.write('age-encryption.org/v1\n');
    expect(await codeOf(endless, key)).toBe('age/damaged');
  });

  test('more than the asked size is not handed out', async () => {
    expect(await codeOf(locked, key, words.length)).toBe('opened');
    expect(await codeOf(locked, key, words.length - 1)).toBe('age/too-large');
  });

  test('every code has a sentence', () => {
    for (const reason of 'not-age newer damaged wrong-passphrase wrong-key needs-passphrase needs-key no-key too-costly too-large'.split(
      ' ',
    ))
      expect(sentenceOf({ code: `age/${reason}`, details: {} }).title).not.toBe(
        'That did not work',
      );
  });
});

describe('nothing changed is taken', () => {
  test('no flipped bit, no cut, nothing added', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(locked.length * 8 - 1), async (bit) => {
        const flipped = Uint8Array.from(locked);
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(await codeOf(flipped, key)).not.toBe('opened');
        expect(await codeOf(locked.subarray(0, bit >> 3), key)).not.toBe('opened');
        expect(await codeOf(Buffer.concat([locked, flipped.subarray(bit >> 3)]), key)).not.toBe(
          'opened',
        );
      }),
      { numRuns: 200 },
    );
  });

  test('a cut at the edge of a chunk hands on the chunk before and says that the end is missing', async () => {
    const plain = Buffer.alloc(3 * 64 * 1024, 'docket');
    const file = await encryptAge(plain, { recipients: [key.recipient] });
    let taken = 0;
    async function* cut() {
      yield await Promise.resolve(file.subarray(0, file.length - (64 * 1024 + 16)));
    }
    const read = await readAge(cut(), key, (piece) => {
      taken += piece.length;
      return Promise.resolve();
    });
    expect(read).toEqual({ ok: false, failure: { code: 'age/damaged', details: {} } });
    expect(taken).toBeLessThan(plain.length);
  });
});

describe('errors that are not the file’s', () => {
  test('of the disk it is read from go to whoever asked', async () => {
    async function* torn() {
      yield await Promise.resolve(locked.subarray(0, locked.length - 5));
      throw Object.assign(new Error('unplugged'), { code: 'EIO' });
    }
    await expect(readAge(torn(), key, () => Promise.resolve())).rejects.toThrow('unplugged');
  });

  test('of whoever takes the content are not called damage', async () => {
    async function* plain() {
      yield await Promise.resolve(words);
    }
    const full = () => Promise.reject(new Error('full'));
    await expect(writeAge(plain(), { recipients: [key.recipient] }, full)).rejects.toThrow('full');
  });
});
