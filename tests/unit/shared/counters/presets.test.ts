import { describe, expect, test } from 'vitest';
import { counterPresets } from '../../../../shared/counters/presets.ts';
import { readRulers } from '../../../../shared/counters/read-rulers.ts';
import { buildView, day, onlyMatterOf, readSample } from '../../../builders/matter-view.ts';

const today = day('2025-06-26');

describe('presets of counters', () => {
  test('take the records of the matter that they are about', () => {
    const presets = counterPresets(onlyMatterOf(readSample('petrova')), today);
    expect(
      presets.map(({ id, fromRecord, toRecord }) => [id, fromRecord?.id, toRecord?.id]),
    ).toEqual([
      ['arrest-hours', 'petrova-criminal-arrest', undefined],
      ['detention', expect.stringMatching(/^petrova-/), undefined],
      ['post-order', undefined, undefined],
      ['to-indictment', 'petrova-criminal-arrest', 'petrova-indictment'],
      ['own', undefined, undefined],
    ]);
  });
  test('name nothing where the file has nothing, and pass over archived records', () => {
    const events = [
      { id: 'a', kind: 'arrest', title: 'Arrest', date: { kind: 'undated' }, archived: true },
    ];
    for (const { fromRecord, toRecord } of counterPresets(buildView({ events }), today))
      expect([fromRecord, toRecord]).toEqual([null, null]);
  });
});

describe('typed marks', () => {
  test('are hours, days and months, with commas between', () => {
    expect(readRulers(' 72h, 45 days;4 mo. ,, 1.5 hours')).toEqual({
      ok: true,
      rulers: [
        { amount: 72, unit: 'hours' },
        { amount: 45, unit: 'days' },
        { amount: 4, unit: 'months' },
        { amount: 1.5, unit: 'hours' },
      ],
    });
    expect(readRulers('')).toEqual({ ok: true, rulers: [] });
  });
  test('that are none are named', () => {
    for (const piece of ['45', '0 d', '1.5 months', 'soon', '-3 d', '3 weeks'])
      expect(readRulers(`30 d, ${piece}`)).toEqual({ ok: false, piece });
  });
});
