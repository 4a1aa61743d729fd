import { expect, test } from 'vitest';
import { currentSetting, isAttended } from '../../../../shared/model/event-date.ts';
import type { CaseEvent } from '../../../../shared/model/event.ts';
import type { Proposal } from '../../../../shared/notices/notice-reading.ts';
import { readNotice } from '../../../../shared/notices/read-notice.ts';
import { followNotice, sharedOfProposal } from '../../../../shared/notices/shared-of-proposal.ts';
import { toDrafts } from '../../../../shared/notices/to-drafts.ts';
import { caseDateSchema } from '../../../../shared/time/case-date.ts';
import { day, on } from '../../../builders/matter-view.ts';
import { ana } from './office.ts';

const shares = (event: CaseEvent, more: object) =>
  isAttended(event)
    ? ({ ...event, ...more, details: { ...event.details, sharedId: 's' } } as typeof event)
    : event;
const events = ana.events.map((event) => (event.id === 'master' ? shares(event, {}) : event));
/** The matter of a sister whose record names the same hearing. */
const sister = {
  ...ana,
  client: { ...ana.client, id: 'b', name: 'Bea Example' },
  matter: { ...ana.matter, id: 'm-b' },
  events: ana.events
    .filter(({ id }) => id === 'master')
    .map((event) => shares(event, { id: 'master-b', matterId: 'm-b' })),
};

const context = { today: day('2026-02-01'), views: [ana], openMatterId: ana.matter.id };
const reading = readNotice('The master calendar hearing is reset to March 17, 2026 at 1:00 PM.', {
  ...context,
  askedMatterId: null,
  askedProceedingId: null,
  askedZone: null,
  courts: [],
});
const proposal = (part: Partial<Proposal>): Proposal => {
  const [first] = reading.proposals;
  if (first === undefined) throw new Error('the notice gives a date');
  return {
    ...first,
    what: 'reset',
    resetAs: 'reset',
    matchedEventId: 'master',
    date: caseDateSchema.parse(on('2026-03-17', '13:00', 'America/New_York')),
    ticked: true,
    ...part,
  };
};
const saved = (ticked: readonly Proposal[]) =>
  toDrafts(reading, ticked, {
    matterId: ana.matter.id,
    proceedingId: null,
    events,
    newId: () => 'new',
    enteredBy: 'MQ',
    today: context.today,
    documentId: 'kept',
  });

test('Who follows a reset of a notice gets its date, and nothing of what the notice says of the other', () => {
  const lines = sharedOfProposal(proposal({}), events, [ana, sister]);
  expect(lines.map(({ event, isTicked }) => [event.id, isTicked])).toEqual([['master-b', true]]);
  const [after, ...more] = followNotice(saved([proposal({})]), events, lines);
  if (after === undefined) throw new Error('the sister follows');
  expect(more).toEqual([]);
  const setting = currentSetting(after);
  expect(setting.date).toMatchObject({ from: '2026-03-17', time: '13:00' });
  expect(setting.notice).toMatchObject({ quote: '', docketNumber: '' });
  expect(setting.notice).not.toHaveProperty('documentId');
  expect(after.sources).toEqual(sister.events[0]?.sources);
});

test('Who is not ticked stays, and what changes no known hearing offers nobody', () => {
  expect(followNotice(saved([proposal({})]), events, [])).toEqual([]);
  expect(sharedOfProposal(proposal({ what: 'set' }), events, [ana, sister])).toEqual([]);
  expect(sharedOfProposal(proposal({ matchedEventId: null }), events, [ana, sister])).toEqual([]);
});
