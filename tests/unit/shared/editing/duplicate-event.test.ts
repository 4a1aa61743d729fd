import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duplicateEvent } from '../../../../shared/editing/duplicate-event.ts';
import { eventSchema } from '../../../../shared/model/event.ts';
import { currentSetting, dateOfEvent, isAttended } from '../../../../shared/model/event-date.ts';
import { anyEvent } from '../../../builders/any-event.ts';

describe('duplicating an event', () => {
  test('the copy has an id of its own, nobody verified it, and its date is the current one', () => {
    fc.assert(
      fc.property(anyEvent('event-1'), (event) => {
        let count = 0;
        const newId = () => `new-${String((count += 1))}`;
        const copy = duplicateEvent(event, { newId, enteredBy: 'JP' });
        expect(eventSchema.safeParse(copy).success).toBe(true);
        expect(copy).toMatchObject({
          id: 'new-1',
          rev: 1,
          title: `${event.title} (copy)`,
          enteredBy: 'JP',
          enteredAt: null,
          verifiedBy: null,
          restricted: event.restricted,
          doNotDisclose: event.doNotDisclose,
          sources: event.sources,
        });
        expect(dateOfEvent(copy)).toEqual(dateOfEvent(event));
        if (!isAttended(copy)) return;
        expect(copy.details.settings).toHaveLength(1);
        expect(currentSetting(copy)).toMatchObject({ id: 'new-2', replacedBy: null, check: null });
      }),
    );
  });
});
