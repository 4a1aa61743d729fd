import { describe, expect, test } from 'vitest';
import { newAgeKey, readAgeKey } from '../../../electron/age-key.ts';

describe('the text of a key is read as a person typed it', () => {
  test('in small letters, over several lines', async () => {
    const key = await newAgeKey();
    const typed = `  ${key.identity.slice(0, 30).toLowerCase()}\n ${key.identity.slice(30)} \n`;
    expect(await readAgeKey(typed)).toEqual({ ok: true, value: key });
  });

  test('one wrong letter is found', async () => {
    const { identity } = await newAgeKey();
    const at = 40;
    const other = identity[at] === 'Q' ? 'P' : 'Q';
    const typed = identity.slice(0, at) + other + identity.slice(at + 1);
    expect(await readAgeKey(typed)).toEqual({
      ok: false,
      failure: { code: 'age/no-key', details: {} },
    });
  });

  test('what is no key at all is said to be none', async () => {
    for (const typed of [
      '',
      'sparrow',
      (await newAgeKey()).recipient,
      'AGE-SECRET-KEY-1',
      'AGE-SECRET-KEY-PQ-1ABC',
    ])
      expect((await readAgeKey(typed)).ok, typed).toBe(false);
  });
});
