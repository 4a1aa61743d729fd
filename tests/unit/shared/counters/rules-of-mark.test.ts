import { expect, test } from 'vitest';
import { counterPresets } from '../../../../shared/counters/presets.ts';
import { rulesOfMark } from '../../../../shared/counters/rules-of-mark.ts';
import { shippedPacks } from '../../../../shared/deadlines/packs/all-packs.ts';
import { buildView, day, on, onlyMatterOf, readSample } from '../../../builders/matter-view.ts';

const view = buildView({
  events: [
    { id: 'arrest', kind: 'arrest', title: 'Arrest', date: on('2025-05-01') },
    {
      id: 'indictment',
      kind: 'charge',
      title: 'Indictment',
      date: on('2025-05-20'),
      details: { instrument: 'indictment' },
    },
    {
      id: 'order',
      kind: 'order',
      title: 'Removal',
      date: on('2025-06-01'),
      details: { orderType: 'removal' },
    },
  ],
  stints: [{ id: 'stint', authority: 'ice', bookIn: on('2025-05-01') }],
});

const ofPreset = (id: string) => {
  const preset = counterPresets(view, day('2025-07-01')).find((one) => one.id === id);
  return (preset?.rulers ?? []).map((ruler) =>
    rulesOfMark(view, { fromRecord: preset?.fromRecord ?? null }, ruler),
  );
};

test('Each mark of a preset leads to the rules that have its period', () => {
  expect(ofPreset('arrest-hours')).toEqual([['CR-02', 'ID-01']]);
  expect(ofPreset('to-indictment')).toEqual([['CR-06']]);
  expect(ofPreset('post-order')).toEqual([['ID-07', 'ID-08b'], ['ID-08']]);
  expect(ofPreset('detention')).toEqual([[], [], []]);
});

test('The counters of the model case lead to the rules of their limits', () => {
  const petrova = onlyMatterOf(readSample('petrova'));
  expect(
    petrova.matter.counters.map((counter) =>
      counter.rulers.map((ruler) => rulesOfMark(petrova, counter, ruler)),
    ),
  ).toEqual([[['CR-06']], [['CR-03']]]);
});

test('A mark of another length, or from a date of its own, leads to none', () => {
  const fromRecord = { table: 'events', id: 'arrest' } as const;
  expect(rulesOfMark(view, { fromRecord }, { amount: 72, unit: 'hours' })).toEqual([]);
  expect(rulesOfMark(view, { fromRecord }, { amount: 48, unit: 'days' })).toEqual([]);
  expect(rulesOfMark(view, { fromRecord: null }, { amount: 48, unit: 'hours' })).toEqual([]);
});

test('Every rule that a mark leads to is in a pack that the app ships', () => {
  const known = shippedPacks().flatMap((pack) => pack.rules.map(({ id }) => id));
  const named = ['arrest-hours', 'to-indictment', 'post-order'].flatMap((id) =>
    ofPreset(id).flat(),
  );
  expect(known).toEqual(expect.arrayContaining(named));
});
