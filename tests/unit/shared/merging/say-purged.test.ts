import { expect, test } from 'vitest';
import { sayPurged } from '../../../../shared/merging/say-purged.ts';

test('A purge is said with its day, its hour by this laptop and who answers for it', () => {
  const purge = { at: Date.UTC(2026, 10, 26, 23, 33), by: 'person-1' };
  expect(sayPurged(purge, (id) => `(${id})`, 'America/New_York')).toBe(
    'A matter of this file was purged here on Thu 11/26/2026, 6:33 PM by (person-1). It is left out.',
  );
});
