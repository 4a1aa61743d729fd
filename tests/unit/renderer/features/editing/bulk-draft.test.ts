import { describe, expect, test } from 'vitest';
import {
  type BulkDraft,
  bulkDraftToBegin,
  changeOfDraft,
  firstBulkDraft,
  readBulkDraft,
} from '../../../../../renderer/features/editing/bulk-draft.ts';

const about = {
  personOf: (initials: string) => (initials === 'MQ' ? 'person-1' : initials),
  enteredBy: 'JP',
  newId: () => 'new',
};
const read = (draft: Partial<BulkDraft>) => changeOfDraft({ ...firstBulkDraft, ...draft }, about);

describe('the form of a bulk change', () => {
  test('initials of somebody who is known become that person', () => {
    expect(read({ type: 'responsible', person: ' MQ ' }).change).toEqual({
      type: 'responsible',
      person: 'person-1',
    });
    expect(read({ type: 'responsible', person: 'two words' }).errors).toHaveProperty('person');
  });

  test.each(['', '0', '1.5', '1e1', '2 weeks', '7d', '99999'])(
    'a shift by "%s" days is asked for again',
    (days) => {
      expect(read({ type: 'shift', days }).errors).toHaveProperty('days');
    },
  );

  test('hearings stay out of a shift unless they are switched on, and then a reason is asked', () => {
    expect(read({ type: 'shift', days: ' 7 ' }).change).toEqual({
      type: 'shift',
      days: 7,
      hearings: null,
    });
    const on = { type: 'shift', days: '-7', withHearings: true } as const;
    expect(read(on).errors).toHaveProperty('reason');
    expect(read({ ...on, reason: 'Judge away' }).change).toMatchObject({
      hearings: { as: 'continued', reason: 'Judge away', enteredBy: 'JP' },
    });
  });

  test('restoring is archiving the other way round', () => {
    expect(read({ type: 'restore' }).change).toEqual({ type: 'archive', archived: false });
  });
});

describe('the form of a bulk change after a closed window', () => {
  const kept: BulkDraft = {
    ...firstBulkDraft,
    type: 'shift',
    days: '-',
    withHearings: true,
    reason: 'Judge aw',
  };

  test('begins with what was half typed', () => {
    expect(readBulkDraft(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(bulkDraftToBegin(kept, ['p1'])).toEqual(kept);
  });

  test('begins as always where nothing was kept, and names no proceeding that is gone', () => {
    expect(bulkDraftToBegin(null, ['p1', 'p2'])).toEqual({ ...firstBulkDraft, proceedingId: 'p1' });
    const chosen = { ...kept, proceedingId: 'p2' };
    expect(bulkDraftToBegin(chosen, ['p1', 'p2']).proceedingId).toBe('p2');
    expect(bulkDraftToBegin(chosen, ['p1']).proceedingId).toBe('p1');
    expect(bulkDraftToBegin(chosen, []).proceedingId).toBeNull();
  });
});
