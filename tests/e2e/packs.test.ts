import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { buildView, type MatterRows, on } from '../builders/matter-view.ts';
import { own, withDeadline } from '../unit/shared/docketing/case.ts';
import { expectNoAxeViolations } from './accessibility.ts';
import { doCommand } from './by-keyboard.ts';
import { test } from './launch.ts';
import { takeInMatters } from './office-files.ts';
import { pickPath } from './pick-path.ts';
import { keepScreen } from './screens.ts';

const rows: MatterRows = {
  persons: [{ id: 'person-mq', name: 'Mara Quill', initials: 'MQ', role: 'attorney' }],
  client: { id: 'ana', name: 'Ana Example' },
  matter: { id: 'ana-m', title: 'Criminal case', responsibleAttorney: 'person-mq' },
  proceedings: [{ id: 'p', kind: 'federal-criminal', court: { id: 'mad', name: 'D. Mass.' } }],
  events: [
    { id: 'arrest', kind: 'arrest', title: 'Arrest', proceedingId: 'p', date: on('2026-11-04') },
  ],
};

/** The matter with its indictment deadline counted by the pack that ships. */
const ana: MatterRows = {
  ...rows,
  events: [...(rows.events ?? []), withDeadline(buildView(rows), own('arrest'), 'CR-06').deadline],
};

test('A newer pack is loaded from a file after its rules and the dates that it moves were seen; one undo takes both back', async ({
  launchApp,
}) => {
  const launched = await launchApp({ today: '2026-11-25' });
  const { page, app } = launched;
  await page.getByLabel('Your initials').fill('MQ');
  await page.keyboard.press('Enter');
  await takeInMatters(launched, [ana]);
  const path = join(await mkdtemp(join(tmpdir(), 'paradocket-packs-')), 'rules.json');
  await pickPath(app, path);

  await doCommand(page, 'Packs of rules');
  const packs = page.getByRole('dialog', { name: 'Packs of rules' });
  const criminal = packs.getByRole('row', { name: /Criminal \(federal\)/ });
  await expect(criminal).toContainText('Came with Paradocket');
  await expectNoAxeViolations(page);
  await packs.getByRole('button', { name: 'Save as file… Criminal (federal)' }).press('Enter');
  await expect.poll(() => existsSync(path)).toBe(true);
  const file = JSON.parse(readFileSync(path, 'utf8')) as {
    pack: { version: number; rules: { id: string; dates: { amount: number }[] }[] };
  };

  await test.step('the same pack is refused with a sentence, and nothing changes', async () => {
    await packs.getByRole('button', { name: 'Load a pack from a file…' }).press('Enter');
    await expect(page.getByText(/counts already/)).toBeVisible();
  });

  file.pack.version += 1;
  for (const rule of file.pack.rules)
    if (rule.id === 'CR-06') for (const date of rule.dates) date.amount = 20;
  writeFileSync(path, JSON.stringify(file));
  await packs.getByRole('button', { name: 'Load a pack from a file…' }).press('Enter');
  const preview = page.getByRole('dialog', { name: 'Load Criminal (federal)' });
  await expect(preview.getByText(/^CR-06, version/)).toBeVisible();
  await expect(page.getByText(/counts already/)).toHaveCount(0);
  const moved = preview.getByRole('row', { name: /CR-06/ });
  await expect(moved).toContainText('Ana Example');
  await expect(moved).toContainText('December 4, 2026');
  await expect(moved).toContainText('November 24, 2026');
  await expect(moved.getByRole('checkbox')).not.toBeChecked();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'pack-preview');
  await moved.getByRole('checkbox').press(' ');
  await preview.getByRole('button', { name: 'Load, 1 follow' }).press('Enter');
  await expect(preview).toBeHidden();
  await expect(criminal).toContainText('Loaded');
  await keepScreen(page, 'packs');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Criminal case, Ana Example' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Custody at a glance' })).toBeVisible();
  await page.keyboard.press('Control+2');
  const deadline = page.getByRole('row', { name: /indictment/i });
  await expect(deadline).toContainText('11/24/2026');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Loading of a pack undone.')).toBeVisible();
  await expect(deadline).toContainText('12/04/2026');
  await doCommand(page, 'Packs of rules');
  await expect(criminal).toContainText('Came with Paradocket');

  await test.step('what takes the place of a pack that is taken out is the one loaded before it', async () => {
    for (const version of [file.pack.version, file.pack.version + 1]) {
      writeFileSync(path, JSON.stringify({ ...file, pack: { ...file.pack, version } }));
      await packs.getByRole('button', { name: 'Load a pack from a file…' }).press('Enter');
      await preview.getByRole('button', { name: 'Load', exact: true }).press('Enter');
      await expect(criminal).toContainText(`version ${String(version)}`);
    }
    await packs.getByRole('button', { name: 'Take out… Criminal (federal)' }).press('Enter');
    await expect(page.getByRole('dialog', { name: /^Take / })).toContainText(
      `Version ${String(file.pack.version + 1)} → version ${String(file.pack.version)}`,
    );
  });
});
