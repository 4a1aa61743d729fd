import fc from 'fast-check';
import { expect, test } from 'vitest';
import { officeSettingsSchema } from '../../../../shared/model/office-settings.ts';
import { parseChain } from '../../../../shared/reminders/parse-chain.ts';

test.each([
  ['21,14,7-1', [21, 14, 7, 6, 5, 4, 3, 2, 1]],
  ['1-3, 2', [3, 2, 1]],
  ['0', [0]],
  ['', []],
])('%j is read as days before, longest first, each once', (text, days) => {
  expect(parseChain(text)).toEqual({ ok: true, value: days });
});

test.each(['7-', '-1', 'a', '7,,1', '7;1', '1000', '3.5'])('%j is refused whole', (text) => {
  expect(parseChain(text)).toMatchObject({ ok: false, failure: { code: 'reminder/chain' } });
});

test('Further ahead than a year is refused', () => {
  expect(parseChain('366,7')).toMatchObject({
    ok: false,
    failure: { code: 'reminder/chain-too-far', details: { days: 366, most: 365 } },
  });
});

test('Every chain that the settings can hold is read, or refused for its length alone', () => {
  const part = fc.oneof(
    fc.nat(999).map(String),
    fc.tuple(fc.nat(999), fc.nat(999)).map(([one, other]) => `${String(one)}-${String(other)}`),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const text = parts.join(',');
      expect(officeSettingsSchema.shape.reminderChain.safeParse(text).success).toBe(true);
      const read = parseChain(text);
      if (!read.ok) expect(read.failure.code).toBe('reminder/chain-too-far');
      else expect(read.value).toEqual([...new Set(read.value)].sort((one, other) => other - one));
    }),
  );
});
