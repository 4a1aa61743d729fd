import { describe, expect, test } from 'vitest';
import type { RulePack } from '../../../../shared/deadlines/rule-pack.ts';
import { comparePacks, movedByPacks } from '../../../../shared/docketing/compare-packs.ts';
import { writePackFile } from '../../../../shared/docketing/pack-file.ts';
import { canFollow, packsInUse, packsWith } from '../../../../shared/docketing/packs-in-use.ts';
import { newRow } from '../../../../shared/model/new-row.ts';
import { buildView, day, on } from '../../../builders/matter-view.ts';
import { office, own, packs, withDeadline } from './case.ts';

const criminal = packs.find(({ id }) => id === 'criminal');
if (criminal === undefined) throw new Error('No criminal pack');

/** The criminal pack one version on: an indictment is due ten days earlier. */
const newer: RulePack = {
  ...criminal,
  version: criminal.version + 1,
  rules: criminal.rules.map((rule) =>
    rule.id === 'CR-06'
      ? { ...rule, dates: rule.dates.map((date) => ({ ...date, amount: 20 })) }
      : rule,
  ),
};

const loaded = (pack: RulePack, part: object = {}) =>
  newRow('rulePacks', {
    id: `${pack.id}-${String(pack.version)}`,
    packId: pack.id,
    packVersion: pack.version,
    text: writePackFile(pack),
    loadedOn: day('2026-11-26'),
    ...part,
  });

const base = buildView({
  proceedings: [{ id: 'crim', kind: 'federal-criminal', court: { id: 'mad', name: 'D. Mass.' } }],
  events: [
    { id: 'arrest', kind: 'arrest', title: 'Arrest', proceedingId: 'crim', date: on('2026-05-04') },
  ],
});
const { view } = withDeadline(base, own('arrest'), 'CR-06');

describe('a pack that is loaded', () => {
  test('takes the place of the one that ships, the newest of several', () => {
    const newest = { ...newer, version: newer.version + 1 };
    const inUse = packsInUse(packs, [loaded(newest), loaded(newer)]);
    expect(inUse.map(({ pack }) => pack.id)).toEqual(packs.map(({ id }) => id));
    expect(inUse.find(({ pack }) => pack.id === 'criminal')?.pack).toEqual(newest);
    expect(packsInUse(packs, [loaded(newer, { archived: true })]).map(({ pack }) => pack)).toEqual(
      packs,
    );
  });

  test('does not count where it is older, cannot be read, or has a rule of another pack', () => {
    const old = { ...criminal, rules: newer.rules };
    const twin = { ...newer, id: 'mine', version: 1 };
    for (const row of [loaded(old), loaded(newer, { text: '{}' }), loaded(twin)])
      expect(packsInUse(packs, [row]).map(({ pack }) => pack)).toEqual(packs);
    expect(canFollow(old, packs)).toMatchObject({ failure: { code: 'pack/not-newer' } });
    expect(canFollow(twin, packs)).toMatchObject({ failure: { code: 'pack/rule-elsewhere' } });
    expect(canFollow(newer, packs).ok).toBe(true);
  });

  test('is compared rule by rule, text by text', () => {
    const { added, changed, gone } = comparePacks(criminal, {
      ...newer,
      rules: newer.rules.filter(({ id }) => id !== 'CR-19'),
    });
    expect(added).toEqual([]);
    expect(changed.map(({ id }) => id)).toEqual(['CR-06']);
    expect(gone.map(({ id }) => id)).toEqual(['CR-19']);
    expect(comparePacks(null, criminal).added).toEqual(criminal.rules);
  });

  test('lists every deadline that it counts to another date, and what stays', () => {
    const moved = movedByPacks([base, view], packs, packsWith(packs, newer), office);
    expect(moved).toHaveLength(1);
    expect(moved[0]?.view).toBe(view);
    expect(moved[0]?.event.details.computed).toBe('2026-06-03');
    expect(moved[0]?.after.details.computed).toBe('2026-05-26');
    expect(moved[0]?.stays).toBeNull();
    const byHand = {
      ...view,
      events: view.events.map((event) =>
        event.kind === 'deadline'
          ? { ...event, details: { ...event.details, editedByHand: true } }
          : event,
      ),
    };
    const [kept] = movedByPacks([byHand], packs, packsWith(packs, newer), office);
    expect(kept?.stays).toBe('by-hand');
    expect(movedByPacks([view], packs, packs, office)).toEqual([]);
  });
});
