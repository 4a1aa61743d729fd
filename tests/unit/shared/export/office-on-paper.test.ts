import { expect, test } from 'vitest';
import { countingOf, noOffice } from '../../../../shared/export/office-on-paper.ts';
import { shippedPacks } from '../../../../shared/deadlines/packs/all-packs.ts';
import { writePackFile } from '../../../../shared/docketing/pack-file.ts';
import { loadedPackSchema } from '../../../../shared/model/loaded-pack.ts';
import { day } from '../../../builders/matter-view.ts';

test('Without an office the shipped packs count, as of the day of the paper', () => {
  const { packs, office } = countingOf(noOffice, day('2026-05-01'));
  expect(packs.map(({ id }) => id)).toEqual(shippedPacks().map(({ id }) => id));
  expect(office.today).toBe('2026-05-01');
});

test('A pack that the office loaded takes the place of the shipped one', () => {
  const [shipped] = shippedPacks();
  if (shipped === undefined) throw new Error('no pack');
  const newer = { ...shipped, version: shipped.version + 1 };
  const row = loadedPackSchema.parse({
    id: 'row',
    packId: shipped.id,
    packVersion: newer.version,
    text: writePackFile(newer),
    loadedOn: '2026-05-01',
  });
  const { packs } = countingOf({ ...noOffice, rulePacks: [row] }, day('2026-05-01'));
  expect(packs.find(({ id }) => id === shipped.id)?.version).toBe(newer.version);
});
