import { expect, test } from 'vitest';
import { backupKeyPage } from '../../../../shared/pages/backup-key-page.ts';
import { listPageSchema } from '../../../../shared/pages/list-page.ts';
import { day } from '../../../builders/matter-view.ts';
import { stamp, wordsOf } from './read-page.ts';

test('the page says the key, what it opens and how, also without Paradocket', () => {
  const page = backupKeyPage('AGE-SECRET-KEY-1 ABC DEF', { ...stamp, today: day('2026-05-26') });
  expect(listPageSchema.safeParse(page).success).toBe(true);
  const words = wordsOf(page);
  for (const said of ['AGE-SECRET-KEY-1 ABC DEF', 'Whoever has this page', 'age --decrypt'])
    expect(words).toContain(said);
});
