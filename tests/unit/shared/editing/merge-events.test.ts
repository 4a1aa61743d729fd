import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeEvents, type MergeChoice } from '../../../../shared/editing/merge-events.ts';
import { sameValue } from '../../../../shared/editing/default-details.ts';
import { sameDate } from '../../../../shared/editing/unite-settings.ts';
import { type CaseEvent, eventKinds, eventSchema } from '../../../../shared/model/event.ts';
import {
  type AttendedEvent,
  currentSetting,
  dateOfEvent,
  isAttended,
} from '../../../../shared/model/event-date.ts';
import { anyEvent, anyEventOf } from '../../../builders/any-event.ts';
import { on } from '../../../builders/matter-view.ts';

let count = 0;
const newId = () => `new-${String((count += 1))}`;
const asKept: MergeChoice = { sides: {}, otherDateWas: 'reset' };

function merged(kept: CaseEvent, other: CaseEvent, choice = asKept) {
  const result = mergeEvents(kept, other, choice, { newId });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

function event(id: string, rest: object): CaseEvent {
  return eventSchema.parse({ id, matterId: 'matter-1', title: 'Arrest', kind: 'arrest', ...rest });
}

const ours = event('ours', {
  date: on('2025-02-16'),
  details: { agency: 'CBP' },
  sources: [{ kind: 'docket', label: 'Complaint' }],
});
const theirs = event('theirs', {
  date: on('2025-02-17'),
  details: { agency: 'HSI', place: 'Boston' },
  sources: [{ kind: 'client', label: 'Client’s word' }],
});

function hearing(id: string, settings: readonly object[]): AttendedEvent {
  const made = event(id, { kind: 'hearing', title: 'Bail hearing', details: { settings } });
  if (!isAttended(made)) throw new Error('not a hearing');
  return made;
}

describe('merging two records of one event', () => {
  test('both sources stay, each with the date that its own record stated', () => {
    const { kept } = merged(ours, theirs);
    expect(kept.sources.map(({ label, dateAsStated }) => [label, dateAsStated])).toEqual([
      ['Complaint', 'Sun 02/16/2025'],
      ['Client’s word', 'Mon 02/17/2025'],
    ]);
  });

  test('a field that one of the two leaves empty is taken from the other', () => {
    expect(merged(ours, theirs).kept.details).toMatchObject({ place: 'Boston' });
  });

  test('what is not chosen is a difference and stands in the note', () => {
    const { kept, differences } = merged(ours, theirs);
    expect(differences.map(({ field }) => field)).toEqual(['date', 'details.agency']);
    expect(kept.note).toBe(
      'Merged with another record, “Arrest”, which said:\n- date: Mon 02/17/2025\n- agency: HSI',
    );
    const chosen = merged(ours, theirs, { ...asKept, sides: { 'details.agency': 'other' } }).kept;
    expect(chosen.details).toMatchObject({ agency: 'HSI' });
    expect(chosen.note).toContain('- agency: CBP');
  });

  test('whoever verified the date that is not chosen has not verified the one that is', () => {
    const verified = { ...ours, verifiedBy: 'MQ' } as CaseEvent;
    expect(merged(verified, theirs).kept.verifiedBy).toBe('MQ');
    const other = merged(verified, theirs, { ...asKept, sides: { date: 'other' } }).kept;
    expect(other.verifiedBy).toBeNull();
    expect(dateOfEvent(other)).toMatchObject({ from: '2025-02-17' });
  });

  test('what either of the two restricts stays restricted', () => {
    const { kept } = merged(ours, event('x', { date: on('2025-02-16'), restricted: ['asylum'] }));
    expect(kept.restricted).toEqual(['asylum']);
  });

  test('the date of a hearing that is not chosen is struck and linked to the one that is', () => {
    const { kept } = merged(
      hearing('a', [{ id: 's1', date: on('2025-03-03') }]),
      hearing('b', [{ id: 's1', date: on('2025-03-10') }]),
      { sides: { date: 'other' }, otherDateWas: 'continued' },
    );
    if (!isAttended(kept)) throw new Error('not a hearing');
    expect(currentSetting(kept)).toMatchObject({ date: { from: '2025-03-10' }, status: 'set' });
    expect(kept.details.settings[0]).toMatchObject({
      id: 's1',
      status: 'continued',
      replacedBy: currentSetting(kept).id,
    });
  });

  test('two settings of one date become one, and both notices stay', () => {
    const { kept } = merged(
      hearing('a', [
        { id: 's1', date: on('2025-03-03'), notice: { kind: 'notice', label: 'Notice A' } },
      ]),
      hearing('b', [
        { id: 's2', date: on('2025-03-03'), notice: { kind: 'notice', label: 'Notice B' } },
      ]),
    );
    if (!isAttended(kept)) throw new Error('not a hearing');
    expect(kept.details.settings).toHaveLength(1);
    expect(currentSetting(kept).notice?.label).toBe('Notice A');
    expect(kept.sources.map(({ label }) => label)).toEqual(['Notice B']);
  });

  test('an order does not take its own place', () => {
    const old = event('old', { kind: 'order', date: on('2025-01-01') });
    const next = event('next', {
      kind: 'order',
      date: on('2025-01-01'),
      details: { force: 'superseded', supersededBy: 'old' },
    });
    const { kept } = merged(next, old);
    expect(kept.details).toMatchObject({ force: null, supersededBy: null });
    expect(kept.note).toContain('superseded by “Arrest”');
  });

  test('nothing is lost: every source, setting and difference of either is found in the kept one', () => {
    const pair = fc.oneof(
      fc.tuple(anyEvent('ours'), anyEvent('theirs')),
      fc
        .constantFrom(...eventKinds)
        .chain((kind) => fc.tuple(anyEventOf(kind, 'ours'), anyEventOf(kind, 'theirs'))),
    );
    const side = fc.constantFrom('kept' as const, 'other' as const);
    fc.assert(
      fc.property(pair, side, side, ([first, second], dateSide, side2) => {
        const sides = { date: dateSide, title: side2, 'details.place': side2, standing: side2 };
        const choice: MergeChoice = { sides, otherDateWas: 'reset' };
        const { kept, archived, differences } = merged(first, second, choice);
        expect(eventSchema.safeParse(kept).success).toBe(true);
        expect(archived).toEqual({ ...second, archived: true });
        for (const source of [...first.sources, ...second.sources])
          expect(
            kept.sources.some((one) =>
              sameValue({ ...one, dateAsStated: source.dateAsStated }, source),
            ),
          ).toBe(true);
        for (const difference of differences) {
          const isOurs = ((sides as Record<string, string>)[difference.field] ?? 'kept') === 'kept';
          expect(kept.note).toContain(isOurs ? difference.other : difference.kept);
        }
        for (const one of [first, second]) {
          expect(kept.note).toContain(one.note);
          for (const held of one.restricted) expect(kept.restricted).toContain(held);
          if (one.doNotDisclose) expect(kept.doNotDisclose).toBe(true);
          if (!isAttended(one) || !isAttended(kept)) continue;
          const { settings } = kept.details;
          for (const setting of one.details.settings) {
            expect(settings.some((known) => sameDate(known.date, setting.date))).toBe(true);
            if (setting.reason !== '')
              expect(
                settings.some((known) => known.reason === setting.reason) ||
                  kept.note.includes(setting.reason),
              ).toBe(true);
          }
        }
        if (isAttended(first) && isAttended(second) && isAttended(kept))
          expect(
            sameDate(
              currentSetting(kept).date,
              currentSetting(dateSide === 'kept' ? first : second).date,
            ),
          ).toBe(true);
      }),
    );
  });
});
