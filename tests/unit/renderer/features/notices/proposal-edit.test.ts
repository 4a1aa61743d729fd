import { describe, expect, test } from 'vitest';
import {
  corrected,
  doubtsOf,
  isTickedByHand,
  proposalErrors,
} from '../../../../../renderer/features/notices/proposal-edit.ts';
import { typedTextOf } from '../../../../../renderer/features/notices/typed-text-of.ts';
import { readNotice } from '../../../../../shared/notices/read-notice.ts';
import { day } from '../../../../builders/matter-view.ts';

const zone = 'America/New_York';
const context = { today: day('2025-11-25'), zone, events: [] };

function onlyProposal(text: string) {
  const [proposal] = readNotice(text, {
    today: context.today,
    views: [],
    openMatterId: null,
    askedZone: zone,
    courts: [],
  }).proposals;
  if (proposal === undefined) throw new Error('nothing found');
  return proposal;
}

const read = onlyProposal('Status conference set for 12/9/2025 at 3:15 PM.');

describe('a proposal is corrected in its fields', () => {
  test('what was read stands in the field as a person would type it', () => {
    expect(typedTextOf(read.date)).toBe('12/9/2025 3:15 PM');
  });

  test('a date that is left alone keeps the words of the notice', () => {
    const same = corrected(read, { dateText: typedTextOf(read.date), ticked: true }, context);
    expect(same.date).toEqual(read.date);
    expect(same.date.asTyped).toBe('12/9/2025 at 3:15 PM');
  });

  test('a typed date takes the place of what was read, in the zone of the notice', () => {
    const { date } = corrected(read, { dateText: '12/16/25 9a' }, context);
    expect(date).toMatchObject({ from: '2025-12-16', time: '09:00', zone });
  });

  test('a typed date that cannot be read stops the save and stays in the field', () => {
    const edit = { dateText: '2/30/26', ticked: true };
    expect(proposalErrors(corrected(read, edit, context), edit, context)).toEqual({ date: '' });
  });

  test('a hearing without a date, or with a time but no zone, is not saved', () => {
    const emptied = { dateText: ' ' };
    expect(proposalErrors(corrected(read, emptied, context), emptied, context).date).toBe(
      'Type the date.',
    );
    const noZone = { ...context, zone: null };
    const zoneless = { ...read, date: { ...read.date, zone: undefined } };
    expect(proposalErrors(zoneless as typeof read, undefined, noZone).date).toBe(
      'Choose the time zone of the times above.',
    );
  });

  test('a hearing that is vacated must be one that the record has', () => {
    const vacated = corrected(read, { what: 'vacated', eventId: '' }, context);
    expect(proposalErrors(vacated, { what: 'vacated' }, context).event).toBe(
      'Choose the hearing that is vacated.',
    );
  });
});

describe('a tick that a person put', () => {
  const past = { code: 'in-the-past' } as const;
  const doubtful = { ...read, ticked: false, doubts: [past] };
  const tick = { ticked: true, despite: doubtsOf(doubtful) };

  test('holds against what stood beside the date when it was put', () => {
    expect(isTickedByHand(doubtful, tick)).toBe(true);
    expect(corrected(doubtful, tick, context).ticked).toBe(true);
    expect(isTickedByHand({ doubts: [] }, tick)).toBe(true);
  });

  test('does not hold against a doubt that is new since: it is asked about again', () => {
    const doubts = [past, { code: 'several-hearings-fit', count: 2 } as const];
    const since = { ...doubtful, doubts };
    expect(isTickedByHand(since, tick)).toBe(false);
    expect(corrected(since, tick, context).ticked).toBe(false);
  });

  test('taken away stays away', () => {
    expect(corrected({ ...read, ticked: true }, { ticked: false }, context).ticked).toBe(false);
  });
});

test('A hearing that was chosen and is gone from the record is not chosen any more', () => {
  const edit = { eventId: 'h1' };
  const there = { ...context, events: [{ id: 'h1' }] };
  expect(corrected(read, edit, there).matchedEventId).toBe('h1');
  expect(corrected(read, edit, context).matchedEventId).toBe(read.matchedEventId);
});
