import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertKind } from '../../../../shared/editing/convert-kind.ts';
import { defaultDetails, sameValue } from '../../../../shared/editing/default-details.ts';
import { sayValue } from '../../../../shared/editing/say-value.ts';
import { type CaseEvent, eventKinds, eventSchema } from '../../../../shared/model/event.ts';
import { currentSetting, dateOfEvent, isAttended } from '../../../../shared/model/event-date.ts';
import { anyEvent } from '../../../builders/any-event.ts';
import { buildEvent } from '../../../builders/records.ts';

let count = 0;
const newId = () => `new-${String((count += 1))}`;

function converted(event: CaseEvent, kind: CaseEvent['kind']) {
  const result = convertKind(event, kind, { newId });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

const filing = buildEvent({
  kind: 'filing',
  title: 'Order of release',
  details: { document: 'Order', served: 'By mail', enteredOn: '2025-03-05' },
});

describe('converting the kind of an event', () => {
  test('a field that the new kind does not have is written into the note', () => {
    const { event, lost } = converted(filing, 'order');
    expect(event.kind).toBe('order');
    expect(event.id).toBe(filing.id);
    expect(lost.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      'document: Order',
      'entered on: Wed 03/05/2025',
      'served: By mail',
    ]);
    expect(event.note).toBe(
      'Kept from this record as a filing:\n- document: Order\n- entered on: Wed 03/05/2025\n- served: By mail',
    );
  });

  test('a field that both kinds have is carried over and not written into the note', () => {
    const arrest = eventSchema.parse({
      ...buildEvent({ title: 'Arrest' }),
      kind: 'arrest',
      details: { agency: 'HSI', place: 'Main Street' },
    });
    const { event, lost } = converted(arrest, 'encounter');
    expect(event.details).toEqual({ agency: 'HSI', place: 'Main Street' });
    expect(lost).toEqual([]);
    expect(event.note).toBe('');
  });

  test('the same kind leaves the record as it is', () => {
    expect(converted(filing, 'filing').event).toBe(filing);
  });

  test('a dated event that becomes a hearing has its date as the one setting, still set', () => {
    const { event } = converted(filing, 'hearing');
    expect(isAttended(event) && event.details.settings).toMatchObject([
      { date: { from: '2025-03-03' }, status: 'set', replacedBy: null, form: 'exact' },
    ]);
  });

  test('an undated event becomes a hearing whose date is to be determined', () => {
    const undated = { ...filing, date: { kind: 'undated', asTyped: '' } } as CaseEvent;
    const { event } = converted(undated, 'appointment');
    expect(isAttended(event) && currentSetting(event).form).toBe('to-be-determined');
  });

  test('a reset hearing that becomes a filing keeps both dates in words and its notices as sources', () => {
    const hearing = eventSchema.parse({
      id: 'h',
      matterId: 'matter-1',
      kind: 'hearing',
      title: 'Bail hearing',
      details: {
        settings: [
          {
            id: 'one',
            date: { kind: 'on', from: '2025-03-03', precision: 'day' },
            status: 'reset',
            replacedBy: 'two',
            reason: 'Judge ill',
            notice: { kind: 'notice', label: 'Notice of reset' },
          },
          { id: 'two', date: { kind: 'on', from: '2025-03-10', precision: 'day' } },
        ],
      },
    });
    const { event } = converted(hearing, 'filing');
    expect(dateOfEvent(event)).toMatchObject({ from: '2025-03-10' });
    expect(event.sources.map((source) => source.label)).toEqual(['Notice of reset']);
    expect(event.note).toContain(
      '- setting: date: Mon 03/03/2025, status: reset, replaced by: Mon 03/10/2025, reason: Judge ill',
    );
    expect(event.note).toContain('- setting: date: Mon 03/10/2025, status: set');
  });

  test('a note that has no room refuses the conversion', () => {
    const full = { ...filing, note: 'x'.repeat(19_990) };
    expect(convertKind(full, 'order', { newId })).toMatchObject({
      ok: false,
      failure: { code: 'editing/note-full' },
    });
  });

  test('nothing is lost: every source, setting and filled field is carried over or in the note', () => {
    fc.assert(
      fc.property(anyEvent('event-1'), fc.constantFrom(...eventKinds), (event, kind) => {
        const { event: after, lost } = converted(event, kind);
        expect(eventSchema.safeParse(after).success).toBe(true);
        expect(after.kind).toBe(kind);
        for (const source of event.sources) expect(after.sources).toContainEqual(source);
        expect(after.note.startsWith(event.note)).toBe(true);
        expect(after).toMatchObject({
          id: event.id,
          title: event.title,
          standing: event.standing,
          restricted: event.restricted,
          doNotDisclose: event.doNotDisclose,
          responsibleAttorney: event.responsibleAttorney,
        });
        expect(dateOfEvent(after)).toEqual(dateOfEvent(event));
        const plain = defaultDetails(event);
        const held = Object.values(after.details);
        for (const [field, value] of Object.entries(event.details)) {
          if (field === 'settings' || sameValue(value, plain[field])) continue;
          const isHeld = held.some((one) => sameValue(one, value));
          expect(isHeld || after.note.includes(sayValue(value))).toBe(true);
        }
        for (const { text } of lost) expect(after.note).toContain(text);
        if (isAttended(event) && !isAttended(after))
          for (const setting of event.details.settings) {
            expect(
              after.note.includes(sayValue(setting.date)) ||
                sameValue(dateOfEvent(after), setting.date),
            ).toBe(true);
            if (setting.notice !== null) expect(after.sources).toContainEqual(setting.notice);
          }
        if (isAttended(event) && isAttended(after))
          expect(after.details.settings).toEqual(event.details.settings);
      }),
    );
  });
});
