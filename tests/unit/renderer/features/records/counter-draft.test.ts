import { describe, expect, test } from 'vitest';
import {
  type CounterDraft,
  counterOfDraft,
  draftOfCounter,
  draftOfPreset,
} from '../../../../../renderer/features/records/counter-draft.ts';
import { counterPreset } from '../../../../../shared/counters/presets.ts';
import { dateOfRecord } from '../../../../../shared/docket/date-of-record.ts';
import { buildView, day, onlyMatterOf, readSample } from '../../../../builders/matter-view.ts';

const today = day('2026-11-26');
const view = buildView({
  events: [
    {
      id: 'arrest',
      kind: 'arrest',
      title: 'Arrest',
      date: { kind: 'on', from: '2026-11-20', precision: 'day' },
    },
  ],
});
const dateOf = (record: Parameters<typeof dateOfRecord>[1]) =>
  dateOfRecord(view, record)?.date ?? null;
const empty = draftOfPreset(counterPreset(view, today, 'own'));
const typed = (text: string) => ({ text, original: null });

function errorsOf(part: Partial<CounterDraft>): readonly string[] {
  const read = counterOfDraft(
    { ...empty, title: 'Counter', from: typed('11/1/26'), ...part },
    { today, before: null, dateOf },
  );
  return read.ok ? [] : Object.keys(read.errors);
}

describe('the form of a counter', () => {
  test('gives back every counter of the samples as it was', () => {
    for (const name of ['petrova', 'first-matter']) {
      const sample = onlyMatterOf(readSample(name));
      for (const counter of sample.matter.counters) {
        const read = counterOfDraft(draftOfCounter(counter), {
          today,
          before: counter,
          dateOf: (record) => dateOfRecord(sample, record)?.date ?? null,
        });
        expect(read.ok && read.counter).toEqual(counter);
      }
    }
  });
  test('keeps the record that a preset takes, with its date of now', () => {
    const draft = draftOfPreset(counterPreset(view, today, 'arrest-hours'));
    const read = counterOfDraft(draft, { today, before: null, dateOf });
    expect(read.ok && read.counter).toMatchObject({
      title: 'Since arrest',
      fromRecord: { table: 'events', id: 'arrest' },
      from: { from: '2026-11-20' },
      to: null,
      rulers: [{ amount: 48, unit: 'hours' }],
    });
  });
  test('says beside each field what is wrong, and takes nothing half', () => {
    expect(errorsOf({})).toEqual([]);
    expect(errorsOf({ title: ' ' })).toEqual(['title']);
    expect(errorsOf({ from: typed('') })).toEqual(['from']);
    expect(errorsOf({ from: typed('2/30/26') })).toEqual(['from']);
    expect(errorsOf({ from: typed('11/1/26 9a') })).toEqual(['zone']);
    expect(errorsOf({ from: typed('11/1/26 9a'), zone: 'America/New_York' })).toEqual([]);
    expect(errorsOf({ end: 'own' })).toEqual(['to']);
    expect(errorsOf({ end: 'own', to: typed('10/1/26') })).toEqual(['to']);
    expect(errorsOf({ others: '45' })).toEqual(['others']);
    expect(errorsOf({ start: 'events/gone' })).toEqual(['start']);
    const span = { key: 'a', from: typed(''), to: typed(''), reason: '', sources: [] };
    expect(errorsOf({ excluded: [span] })).toEqual(['excluded.0.from', 'excluded.0.reason']);
    const backwards = { ...span, from: typed('11/9/26'), to: typed('11/8/26'), reason: 'motion' };
    expect(errorsOf({ excluded: [backwards] })).toEqual(['excluded.0.to']);
  });
});
