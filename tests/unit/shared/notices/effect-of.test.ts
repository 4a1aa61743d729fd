import { expect, test } from 'vitest';
import { isAttended } from '../../../../shared/model/event-date.ts';
import { onlyThisRecordOf } from '../../../../shared/notices/effect-of.ts';
import { ana } from './office.ts';

const shared = ana.events.map((event) =>
  isAttended(event) && event.id === 'master'
    ? ({
        ...event,
        details: { ...event.details, sharedId: 's', alsoForClients: ['b', 'c'] },
      } as typeof event)
    : event,
);

test.each([
  ['reset', 'Use Reset to change all.'],
  ['vacated', 'Use "What became of it" to change all.'],
  ['held', 'Use "What became of it" to change all.'],
] as const)(
  'A notice by which a shared hearing is %s says that the other clients keep theirs',
  (what, way) => {
    expect(onlyThisRecordOf({ what, matchedEventId: 'master' }, shared)).toBe(
      `This hearing also serves 2 other clients; only this record changes. ${way}`,
    );
    expect(onlyThisRecordOf({ what, matchedEventId: 'master' }, ana.events)).toBeNull();
  },
);

test('A notice that only adds a source or a new hearing changes no shared date', () => {
  expect(onlyThisRecordOf({ what: 'set', matchedEventId: 'master' }, shared)).toBeNull();
  expect(onlyThisRecordOf({ what: 'reset', matchedEventId: null }, shared)).toBeNull();
});
