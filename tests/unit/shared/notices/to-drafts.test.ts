import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../../../shared/model/event.ts';
import { readNotice } from '../../../../shared/notices/read-notice.ts';
import { toDrafts } from '../../../../shared/notices/to-drafts.ts';
import { day } from '../../../builders/matter-view.ts';
import { ana, courts, office } from './office.ts';

function read(text: string) {
  return readNotice(text, { today: day('2025-11-25'), views: office, openMatterId: null, courts });
}

function draft(text: string, documentId: string | null = null): readonly CaseEvent[] {
  const reading = read(text);
  let next = 0;
  return toDrafts(
    reading,
    reading.proposals.filter((one) => one.ticked || one.what === 'deadline'),
    {
      matterId: ana.matter.id,
      proceedingId: reading.proceedingId,
      events: ana.events,
      newId: () => `new-${(next += 1)}`,
      enteredBy: 'MQ',
      today: day('2025-11-25'),
      documentId,
    },
  );
}

describe('what is ticked in a notice becomes records', () => {
  test('a reset strikes the known setting, links the new one, and keeps the sentence as its source', () => {
    const [event, more] = draft(
      'Dated: November 24, 2025\n\n1:25-mj-01234. The detention hearing is continued from December 5, 2025 to December 12, 2025 at 10:30 AM in Courtroom 9.',
    );
    expect(more).toBeUndefined();
    if (event?.kind !== 'hearing') throw new Error('not a hearing');
    expect(event.id).toBe('detention');
    const [old, now] = event.details.settings;
    expect(old).toMatchObject({ status: 'continued', replacedBy: now?.id });
    expect(now).toMatchObject({
      status: 'set',
      date: { from: '2025-12-12', time: '10:30', zone: 'America/New_York' },
      madeOn: { from: '2025-11-24' },
      place: 'Courtroom 9',
      notice: {
        kind: 'notice',
        dated: '2025-11-24',
        quote:
          'The detention hearing is continued from December 5, 2025 to December 12, 2025 at 10:30 AM in Courtroom 9.',
      },
    });
  });

  test('a new hearing carries the kept document as its source', () => {
    const [event] = draft(
      '1:25-cv-10011: Status conference set for 12/9/2025 at 3:15 pm.',
      'doc-1',
    );
    expect(event).toMatchObject({
      kind: 'hearing',
      proceedingId: 'habeas',
      title: 'Status conference',
      enteredBy: 'MQ',
      sources: [{ documentId: 'doc-1', seenOn: '2025-11-25' }],
    });
  });

  test('a hearing reset twice in one notice is changed once, with both settings', () => {
    const text =
      '1:25-mj-01234: Detention hearing reset for 12/9/2025 at 9:00 AM. Detention hearing reset for 12/16/2025 at 9:00 AM.';
    const reading = read(text);
    const drafts = draft(text);
    expect(reading.proposals.map((one) => one.matchedEventId)).toEqual(['detention', 'detention']);
    expect(drafts).toHaveLength(1);
    const [event] = drafts;
    if (event?.kind !== 'hearing') throw new Error('not a hearing');
    expect(event.details.settings.map((setting) => setting.status)).toEqual([
      'reset',
      'reset',
      'set',
    ]);
  });

  test('a period becomes an undated deadline that says it is still to be computed', () => {
    const [event] = draft(
      'Dated: November 24, 2025\n\nORDER 1:25-cv-10011: Respondent shall file a response within 14 days of this order.',
    );
    expect(event).toMatchObject({
      kind: 'deadline',
      date: { kind: 'undated' },
      details: { setBy: 'order', computed: null, safe: null },
      note: 'To be computed: "within 14 days of this order". The notice is dated Mon, November 24, 2025.',
    });
  });

  test('a hearing that is vacated keeps its setting, marked so', () => {
    const [event] = draft('A000123456: the bond hearing of January 15, 2026 is vacated.');
    if (event?.kind !== 'hearing') throw new Error('not a hearing');
    expect(event.details.settings).toHaveLength(1);
    expect(event.details.settings[0]?.status).toBe('vacated');
  });
});
