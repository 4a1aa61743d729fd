import { expect, test } from '@playwright/test';
import { readRendererStatus, startAsOrdinaryUser } from './ordinary-user.ts';

test('for an ordinary user every renderer process runs inside the system sandbox', async () => {
  const run = await startAsOrdinaryUser();
  try {
    await expect
      .poll(() => readRendererStatus(run), { timeout: 20_000 })
      .toContainEqual(expect.objectContaining({ Seccomp: '2', NoNewPrivs: '1' }));
    for (const status of await readRendererStatus(run)) expect(status['Seccomp']).toBe('2');
    expect(run.stderr()).not.toContain('no-sandbox');
  } finally {
    await run.close();
  }
});
