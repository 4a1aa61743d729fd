import { expect, test } from 'vitest';
import { saySharedMerge } from '../../../../shared/editing/say-shared-merge.ts';
import type { CaseEvent } from '../../../../shared/model/event.ts';
import { buildView, on } from '../../../builders/matter-view.ts';

function eventOf(row: object): CaseEvent {
  const [event] = buildView({ events: [{ id: 'e', title: 'Hearing', ...row }] }).events;
  if (event === undefined) throw new Error('no event');
  return event;
}
const hearing = (day: string, sharedId: string | null = null) =>
  eventOf({ kind: 'hearing', details: { sharedId, settings: [{ id: 's', date: on(day) }] } });

test('Where two dates of a shared hearing are merged it is said that the other clients keep theirs', () => {
  const said = /serves other clients too/;
  expect(saySharedMerge(hearing('2026-12-01', 'family'), hearing('2026-12-08'))).toMatch(said);
  expect(saySharedMerge(hearing('2026-12-01'), hearing('2026-12-08', 'family'))).toMatch(said);
});

test('Nothing is said of one date, of hearings of this client alone, and of what is no hearing', () => {
  expect(saySharedMerge(hearing('2026-12-01', 'family'), hearing('2026-12-01'))).toBeNull();
  expect(saySharedMerge(hearing('2026-12-01'), hearing('2026-12-08'))).toBeNull();
  const filing = eventOf({ kind: 'filing', date: on('2026-12-08') });
  expect(saySharedMerge(hearing('2026-12-01', 'family'), filing)).toBeNull();
});
