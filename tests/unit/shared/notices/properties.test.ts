import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NoticeReading } from '../../../../shared/notices/notice-reading.ts';
import { readNotice } from '../../../../shared/notices/read-notice.ts';
import { toDrafts, needsKnownHearing } from '../../../../shared/notices/to-drafts.ts';
import { day } from '../../../builders/matter-view.ts';
import { ana, courts, office } from './office.ts';

const pieces = [
  'June 18, 2025',
  'Wednesday, 12/10/2025 01:30 PM',
  '6/18',
  '18-JUN-2026',
  '2026-01-05',
  'within 14 days of this order',
  'is vacated and reset to',
  'continued from',
  'set for',
  'on or before',
  'Master calendar hearing',
  'A000-123-456',
  '1:25-mj-01234-JGD',
  'before Judge Nobody',
  'NOT HELD',
  'if',
  'Date:',
  'Sent: Monday, November 24, 2025 9:15 AM',
  '> ',
  '\n',
  '\n\n',
  '. ',
  '8 C.F.R. 1003.19',
  'O6/l8/2O25',
  'Feb 30, 2026',
  '9:00 a.m.',
  '<script>',
  '\u202e',
  'é\u0000𝒳',
];
const notice = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12 })), { maxLength: 24 })
  .map((parts) => parts.join(' '));

function read(text: string): NoticeReading {
  return readNotice(text, {
    today: day('2025-11-25'),
    views: office,
    openMatterId: null,
    courts,
  });
}

describe('whatever the text is', () => {
  test('reading it never throws, and what is quoted stands in it letter for letter', () => {
    fc.assert(
      fc.property(fc.oneof(notice, fc.string({ unit: 'binary' })), (text) => {
        const reading = read(text);
        for (const proposal of reading.proposals) {
          expect(reading.text.includes(proposal.sentence)).toBe(true);
          expect(proposal.dateText).not.toBe('');
          expect(proposal.sentence).toContain(proposal.dateText);
          expect(reading.text.slice(proposal.span.start, proposal.span.end)).toBe(
            proposal.dateText,
          );
        }
      }),
      { numRuns: 400 },
    );
  });

  test('no place of it is both proposed and set aside, or proposed twice', () => {
    fc.assert(
      fc.property(notice, (text) => {
        const reading = read(text);
        const spans = [...reading.proposals, ...reading.setAside].map((one) => one.span.start);
        expect(new Set(spans).size).toBe(spans.length);
      }),
      { numRuns: 300 },
    );
  });

  test('nothing with a doubt is ticked, and nothing that is over', () => {
    fc.assert(
      fc.property(notice, (text) => {
        for (const proposal of read(text).proposals.filter((one) => one.ticked)) {
          expect(proposal.doubts).toEqual([]);
          expect(['set', 'reset', 'vacated', 'deadline']).toContain(proposal.what);
          expect(proposal.date.kind).not.toBe('undated');
        }
      }),
      { numRuns: 300 },
    );
  });

  test('what is ticked becomes records that the model accepts, each with the sentence as its source', () => {
    fc.assert(
      fc.property(notice, (text) => {
        const reading = read(text);
        let next = 0;
        const drafts = toDrafts(reading, reading.proposals, {
          matterId: ana.matter.id,
          proceedingId: null,
          events: ana.events,
          newId: () => `new-${(next += 1)}`,
          enteredBy: '',
          today: day('2025-11-25'),
          documentId: null,
        });
        const wanted = reading.proposals.filter((one) => !needsKnownHearing(one));
        const quotes = drafts.flatMap((draft) => draft.sources.map((source) => source.quote));
        for (const proposal of wanted) expect(quotes).toContain(proposal.sentence);
      }),
      { numRuns: 200 },
    );
  });

  test('a day that stands in clear words is always somewhere: proposed, set aside or said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.constantFrom(...pieces), (date, piece) => {
        const written = `December ${date}, 2027`;
        const reading = read(`${piece} hearing ${written} ${piece}`);
        const found = [...reading.proposals, ...reading.setAside].map((one) => one.dateText);
        expect(found.some((one) => one.includes(written))).toBe(true);
      }),
    );
  });
});

test('a text of 200 000 letters is read in one go, and a longer one is cut and said so', () => {
  const long = 'Status Conference set for 12/10/2025 01:30 PM before Judge Nobody. '.repeat(4_000);
  const reading = read(long);
  expect(reading.problems.map((problem) => problem.code)).toContain('cut');
  expect(reading.proposals).toHaveLength(1);
});
