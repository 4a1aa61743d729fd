import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LEAST_WORK } from '../../../../electron/vault/derive-key.ts';
import { type Keychain, makePart, noKeychain } from '../../../../electron/vault/keychain.ts';
import { makeKeyring, openKeyring } from '../../../../electron/vault/keyring.ts';
import { makeRecoveryCode, readRecoveryCode } from '../../../../electron/vault/recovery-code.ts';
import type { KeyringSecret } from '../../../../electron/vault/wrapped-master.ts';
import { openBytes, sealBytes } from '../../../../shared/sealing/seal-bytes.ts';

const VAULT = 'vault-0123456789abcdef';
const office = { purpose: 'office', scope: '' } as const;
const matter = (scope: string) => ({ purpose: 'record', scope }) as const;

it('opens with its passphrase and with its recovery code, and with nothing else', async () => {
  const { keyring, recoveryCode } = await makeKeyring(VAULT, 'correct horse', LEAST_WORK);
  const text = keyring.withKeys([office, matter('m1')]).text();
  for (const secret of [
    { passphrase: ' correct horse ' },
    { recoveryCode: recoveryCode.toLowerCase() },
  ]) {
    const opened = await openKeyring([text], secret);
    if (!opened.ok) expect.fail(opened.failure.code);
    expect(opened.value.idFor('record', 'm1')).toBe(2);
    expect(opened.value.keyOf(2)).toHaveLength(32);
  }
  expect(await openKeyring([text], { passphrase: 'correct horsf' })).toMatchObject({
    failure: { code: 'vault/wrong-passphrase' },
  });
  const { text: other } = makeRecoveryCode();
  expect(await openKeyring([text], { recoveryCode: other })).toMatchObject({
    failure: { code: 'vault/wrong-recovery-code' },
  });
});

it('takes a new passphrase without a new key, and gives up the old one', async () => {
  const { keyring, recoveryCode } = await makeKeyring(VAULT, 'old', LEAST_WORK);
  const before = keyring.withKeys([office]);
  const after = await before.withPassphrase('new', LEAST_WORK, null);
  const opened = await openKeyring([after.text()], { passphrase: 'new' });
  if (!opened.ok) expect.fail(opened.failure.code);
  expect(opened.value.keyOf(1)).toEqual(before.keyOf(1));
  expect((await openKeyring([after.text()], { passphrase: 'old' })).ok).toBe(false);
  expect((await openKeyring([after.text()], { recoveryCode })).ok).toBe(true);
});

it('finds whatever was changed in its file, and a list of keys of another revision', async () => {
  const { keyring } = await makeKeyring(VAULT, 'a', LEAST_WORK);
  const first = keyring.withKeys([office]);
  const second = first.withKeys([matter('m1')]);
  const [one, two] = [first, second].map(
    (each) => JSON.parse(each.text()) as Record<string, unknown>,
  );
  const mixed = { ...two, keys: one?.['keys'] };
  expect(await openKeyring([JSON.stringify(mixed)], { passphrase: 'a' })).toMatchObject({
    failure: { code: 'vault/keyring-damaged' },
  });
  const weak = JSON.parse(first.text()) as { passphrase: { work: { memoryKib: number } } };
  weak.passphrase.work.memoryKib = 8;
  expect(await openKeyring([JSON.stringify(weak)], { passphrase: 'a' })).toMatchObject({
    failure: { code: 'vault/keyring-damaged' },
  });
  expect(
    await openKeyring(['{"format":"paradocket-keyring","version":2}'], { passphrase: 'a' }),
  ).toMatchObject({
    failure: { code: 'vault/newer' },
  });
});

it('opens the newest copy that is whole, and an older one only where no newer one is', async () => {
  const { keyring } = await makeKeyring(VAULT, 'old', LEAST_WORK);
  const older = keyring.withKeys([office]);
  const newer = await older.withPassphrase('new', LEAST_WORK, null);
  const damaged = JSON.stringify({ ...(JSON.parse(newer.text()) as object), keys: 'AAAA' });
  const open = (texts: readonly string[], passphrase: string) => openKeyring(texts, { passphrase });
  expect(await open([damaged, newer.text()], 'new')).toMatchObject({
    ok: true,
    value: { revision: newer.revision },
  });
  expect((await open([older.text(), newer.text()], 'old')).ok).toBe(false);
  expect(await open([damaged, older.text()], 'new')).toMatchObject({
    failure: { code: 'vault/keyring-damaged' },
  });
  expect(await open(['{', older.text()], 'old')).toMatchObject({
    ok: true,
    value: { revision: older.revision },
  });
  expect(await open(['{', ''], 'old')).toMatchObject({
    failure: { code: 'vault/keyring-damaged' },
  });
});

it('says so where a file asks for work or has a salt that no honest one has, and opens the other copy', async () => {
  const { keyring } = await makeKeyring(VAULT, 'a', LEAST_WORK);
  const text = keyring.withKeys([office]).text();
  type File = { passphrase: { salt: string; work: { memoryKib: number; passes: number } } };
  const harms: readonly ((file: File) => void)[] = [
    ({ passphrase }) => (passphrase.salt = ''),
    ({ passphrase }) => (passphrase.salt = 'AAAA'),
    ({ passphrase }) => (passphrase.salt = 'A'.repeat(60_000)),
    ({ passphrase }) => (passphrase.work.memoryKib = 4_194_304),
    ({ passphrase }) => (passphrase.work.memoryKib = 2 ** 53),
    ({ passphrase }) => (passphrase.work.passes = 65),
  ];
  for (const harm of harms) {
    const file = JSON.parse(text) as File;
    harm(file);
    const harmed = JSON.stringify(file);
    expect(await openKeyring([harmed], { passphrase: 'a' })).toMatchObject({
      failure: { code: 'vault/keyring-damaged' },
    });
    expect((await openKeyring([harmed, text], { passphrase: 'a' })).ok).toBe(true);
  }
});

it('takes new keys for what it seals from now on, and keeps the old ones', async () => {
  const { keyring } = await makeKeyring(VAULT, 'a', LEAST_WORK);
  const before = keyring.withKeys([office, matter('m1'), matter('m2')]).purged([matter('m2')]);
  const after = await before.withNewKeys('a', null, makeRecoveryCode());
  expect(after.idFor('record', 'm1')).not.toBe(before.idFor('record', 'm1'));
  expect(after.keyOf(2)).toEqual(before.keyOf(2));
  expect(after.idFor('record', 'm2')).toBeNull();
  expect(after.firstKeyFor('office', '')).toEqual(before.keyOf(1));
  // The master key of before is the last that was kept: it opens vaults put aside, and no frame.
  expect(after.keyOf(6)).toBeNull();
});

it('gives whoever has a copy of before, with its passphrase or code, nothing of what new keys seal', async () => {
  const { keyring, recoveryCode } = await makeKeyring(VAULT, 'a', LEAST_WORK);
  const before = keyring.withKeys([office]);
  const code = makeRecoveryCode();
  const renewed = await before.withNewKeys('a', null, code);
  type File = { passphrase: unknown; recovery: unknown };
  const [copy, now] = [before, renewed].map((each) => JSON.parse(each.text()) as File);
  // What he has opens the master key of then; put around the keys of now it opens none of them.
  for (const secret of [{ passphrase: 'a' }, { recoveryCode }]) {
    const mixed = { ...now, passphrase: copy?.passphrase, recovery: copy?.recovery };
    expect(await openKeyring([JSON.stringify(mixed)], secret)).toMatchObject({
      failure: { code: 'vault/keyring-damaged' },
    });
  }
  const texts = [renewed.text()];
  expect(await openKeyring(texts, { recoveryCode })).toMatchObject({
    failure: { code: 'vault/wrong-recovery-code' },
  });
  for (const secret of [{ passphrase: 'a' }, { recoveryCode: code.text }]) {
    const opened = await openKeyring(texts, secret);
    if (!opened.ok) expect.fail(opened.failure.code);
    expect(opened.value.keyOf(1)).toEqual(before.keyOf(1));
    expect(opened.value.revision).toBe(before.revision + 1);
    expect(opened.value.scopesOf('office')).toEqual(['']);
  }
});

it('asks the keychain for what new keys are under, where it was asked before', async () => {
  const { keyring } = await makeKeyring(VAULT, 'a', LEAST_WORK);
  const ana = keychainOf('ana');
  const joined = await keyring.withPassphrase('a', LEAST_WORK, await makePart(ana));
  const renewed = await joined.withNewKeys('a', await makePart(ana), makeRecoveryCode());
  expect(renewed.isWithKeychain).toBe(true);
  expect((await openKeyring([renewed.text()], { passphrase: 'a' }, ana)).ok).toBe(true);
});

it('gives another recovery code, and the one before opens nothing any more', async () => {
  const { keyring, recoveryCode } = await makeKeyring(VAULT, 'a', LEAST_WORK);
  const code = makeRecoveryCode();
  const text = keyring.withRecoveryCode(code).text();
  expect((await openKeyring([text], { recoveryCode })).ok).toBe(false);
  expect((await openKeyring([text], { recoveryCode: code.text })).ok).toBe(true);
  expect((await openKeyring([text], { passphrase: 'a' })).ok).toBe(true);
});

it('overwrites its keys when it is locked', async () => {
  const { keyring } = await makeKeyring(VAULT, 'a', LEAST_WORK);
  const open = keyring.withKeys([office]);
  const key = open.keyOf(1);
  if (key === null || key === 'purged') expect.fail('there is a key');
  open.lock();
  expect(key.every((byte) => byte === 0)).toBe(true);
  expect(open.keyOf(1)).toBeNull();
});

it('finds one letter of a recovery code that was mistyped, and reads what looks alike', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), fc.nat(35), (secret, at) => {
      const { text } = makeRecoveryCode(secret);
      expect(text).toMatch(/^(?:[0-9A-Z]{4}-){8}[0-9A-Z]{4}$/);
      expect(readRecoveryCode(text.replaceAll('0', 'o').replaceAll('-', ' '))).toEqual(secret);
      const letters = Array.from(text.replaceAll('-', ''));
      letters[at] = letters[at] === 'A' ? 'B' : 'A';
      expect(readRecoveryCode(letters.join(''))).toBeNull();
    }),
  );
});

it('seals bytes so that no change of them opens', () => {
  const key = new Uint8Array(32).fill(7);
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1 }),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (plain, at, by) => {
        const sealed = sealBytes(key, plain, Buffer.from('here'));
        expect(openBytes(key, sealed, Buffer.from('here'))).toEqual(plain);
        expect(openBytes(key, sealed, Buffer.from('there'))).toBeNull();
        const bytes = Uint8Array.from(sealed.bytes);
        const place = at % bytes.length;
        bytes[place] = (bytes[place] ?? 0) ^ by;
        expect(openBytes(key, { ...sealed, bytes }, Buffer.from('here'))).toBeNull();
      },
    ),
  );
});

/** A keychain of one person on one system: what another locked it does not open. */
function keychainOf(person: string): Keychain {
  return {
    isThere: () => Promise.resolve(true),
    lock: (secret) => {
      const hidden = Uint8Array.from(secret, (byte) => byte ^ 0x5a);
      return Promise.resolve(Buffer.concat([Buffer.from(person), hidden]).toString('base64'));
    },
    unlock: (locked) => {
      const bytes = Buffer.from(locked, 'base64');
      const isOwn = bytes.subarray(0, person.length).toString() === person;
      const shown = Uint8Array.from(bytes.subarray(person.length), (byte) => byte ^ 0x5a);
      return Promise.resolve(isOwn ? shown : null);
    },
  };
}

it('opens by its passphrase only together with the keychain that it was set on, and by its code without', async () => {
  const { keyring, recoveryCode } = await makeKeyring(VAULT, 'a', LEAST_WORK);
  const [ana, bo] = [keychainOf('ana'), keychainOf('bo!')];
  expect(keyring.isWithKeychain).toBe(false);
  const part = await makePart(ana);
  const joined = await keyring.withKeys([office]).withPassphrase('a', LEAST_WORK, part);
  const open = (text: string, secret: KeyringSecret, chain?: Keychain) =>
    openKeyring([text], secret, chain);
  const text = joined.text();
  expect(await open(text, { passphrase: 'a' }, ana)).toMatchObject({
    ok: true,
    value: { isWithKeychain: true },
  });
  for (const chain of [bo, undefined])
    expect(await open(text, { passphrase: 'a' }, chain)).toMatchObject({
      failure: { code: 'vault/keychain-refuses' },
    });
  expect(await open(text, { passphrase: 'b' }, ana)).toMatchObject({
    failure: { code: 'vault/wrong-passphrase' },
  });
  expect((await open(text, { recoveryCode })).ok).toBe(true);
  // Whoever takes its part out of the file has not taken it out of the key.
  const file = JSON.parse(text) as { passphrase: Record<string, unknown> };
  const { keychain: _part, ...without } = file.passphrase;
  expect(
    await open(JSON.stringify({ ...file, passphrase: without }), { passphrase: 'a' }, ana),
  ).toMatchObject({ failure: { code: 'vault/wrong-passphrase' } });
  const alone = await joined.withPassphrase('a', LEAST_WORK, null);
  expect((await open(alone.text(), { passphrase: 'a' })).ok).toBe(true);
});

it('has no part of a keychain that is not there, or that somebody does not let it use', async () => {
  expect(await makePart(noKeychain)).toBeNull();
  const refusing = { ...keychainOf('ana'), lock: () => Promise.reject(new Error('denied')) };
  expect(await makePart(refusing)).toBeNull();
});
