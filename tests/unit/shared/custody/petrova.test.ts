import { describe, expect, test } from 'vitest';
import { nameHolders } from '../../../../shared/custody/name-holders.ts';
import { nameFacility } from '../../../../shared/custody/facility-names.ts';
import { placesOn } from '../../../../shared/custody/place.ts';
import { summarizeCustody } from '../../../../shared/custody/summary.ts';
import { dateOfEvent } from '../../../../shared/model/event-date.ts';
import { daysBetween } from '../../../../shared/time/civil-day.ts';
import { day, onlyMatterOf, readSample } from '../../../builders/matter-view.ts';

const view = onlyMatterOf(readSample('petrova'));
const summary = summarizeCustody(view, day('2026-11-15'));

function eventOf(id: string) {
  const event = view.events.find((one) => one.id === id);
  if (event === undefined) throw new Error(`No event ${id}`);
  return event;
}

describe('the Petrova sample is counted as its sources have it', () => {
  test('she was held 116 days elapsed, 117 counting both ends, without a range', () => {
    expect(summary.total).toEqual({
      elapsed: { min: 116, max: 116 },
      bothEnds: { min: 117, max: 117 },
    });
  });

  test('87 days of it ICE and CBP, 29 days criminal', () => {
    expect(summary.immigration.elapsed).toEqual({ min: 87, max: 87 });
    expect(summary.criminal.elapsed).toEqual({ min: 29, max: 29 });
  });

  test('authority by authority: CBP the day of arrival, ICE 87 days, USMS 29', () => {
    expect(summary.byAuthority.map((one) => [one.authority, one.days.elapsed])).toEqual([
      ['cbp', { min: 0, max: 0 }],
      ['ice', { min: 87, max: 87 }],
      ['usms', { min: 29, max: 29 }],
    ]);
  });

  test('the hole between Vermont and Louisiana is a doubtful handover, no gap', () => {
    expect(summary.gaps).toEqual([]);
    expect(summary.stays).toHaveLength(1);
  });

  test('a stint whose end is not known has a range of days of its own', () => {
    const [vermont] = summary.spans.filter((span) => span.stint.id === 'petrova-stint-vermont');
    expect([vermont?.from, vermont?.solidTo, vermont?.to]).toEqual([
      '2025-02-16',
      '2025-02-20',
      '2025-02-26',
    ]);
  });

  test('Louisiana, known to begin in late February, begins when Vermont let go, not on the first', () => {
    const [richwood] = summary.spans.filter((span) => span.stint.id === 'petrova-stint-richwood');
    expect([richwood?.from, richwood?.solidFrom]).toEqual(['2025-02-20', '2025-02-28']);
  });

  test('three facilities are known and one place is not', () => {
    expect(summary.facilitiesKnown.map(nameFacility)).toEqual([
      'Chittenden Regional Correctional Facility, South Burlington, VT',
      'Richwood Correctional Center, Monroe, LA',
      'Ouachita Correctional Center, LA',
    ]);
    expect(summary.placesUnknown).toBe(1);
  });

  test('the band says who held her, what was disputed and that an order was not yet obeyed', () => {
    expect(summary.holders.map((piece) => [piece.from, piece.to, nameHolders(piece)])).toEqual([
      ['2025-02-16', '2025-05-14', 'In ICE custody'],
      ['2025-05-14', '2025-05-28', 'In USMS custody, ICE claim in dispute'],
      [
        '2025-05-28',
        '2025-06-12',
        'In USMS custody, ordered released from ICE custody but still held',
      ],
      ['2025-06-12', '2025-06-25', 'Not in custody'],
    ]);
  });

  test('an order of release existed for fifteen days while the Marshals alone held her', () => {
    const [piece, ...others] = summary.orderedReleasedStillHeld;
    expect(others).toEqual([]);
    expect(piece?.holders).toEqual(['usms']);
    expect(piece && daysBetween(piece.from, piece.to)).toBe(15);
  });

  test('nothing is claimed past June 25, 2025, however late it is asked', () => {
    expect(summary.limit).toBe('2025-06-25');
    expect(summary.holders.at(-1)?.to).toBe('2025-06-25');
    expect(summarizeCustody(view, day('2031-01-01'))).toEqual(summary);
  });

  test('asked as of the day of the arrest, the Marshals hold her and the ICE claim is in dispute', () => {
    const piece = summarizeCustody(view, day('2025-05-14')).holders.at(-1);
    expect(piece && nameHolders(piece)).toBe('In USMS custody, ICE claim in dispute');
  });

  test('asked as of May 28, the claim is lifted and the order of release has been made', () => {
    const piece = summarizeCustody(view, day('2025-05-28')).holders.at(-1);
    expect(piece && nameHolders(piece)).toBe(
      'In USMS custody, ordered released from ICE custody but still held',
    );
  });

  test('when the petition was filed she was held in Vermont, as the record has it', () => {
    const places = placesOn(summary.spans, dateOfEvent(eventOf('petrova-habeas-petition')));
    expect(places[0]?.stint.facility?.state).toBe('VT');
    expect(places.map((place) => place.certainty)).toEqual(['as-recorded', 'possible', 'possible']);
  });

  test('arrest to indictment are 42 days, first appearance to probable-cause hearing 34', () => {
    const from = (id: string) => {
      const date = dateOfEvent(eventOf(id));
      return day(date.kind === 'undated' ? '' : date.from);
    };
    expect(daysBetween(from('petrova-criminal-arrest'), from('petrova-indictment'))).toBe(42);
    expect(daysBetween(from('petrova-initial-appearance'), from('petrova-probable-cause'))).toBe(
      34,
    );
  });
});

describe('the Petrova sample keeps its sources apart and sharpens nothing', () => {
  test('it is marked as a sample from press reports, and no docket number was made up', () => {
    expect(view.matter.sampleNotice).toBe(
      'Sample from press reports: allegations only, not a court record',
    );
    expect(view.proceedings.map((proceeding) => proceeding.docketNumber)).toEqual(['', '', '', '']);
  });

  test.each([
    ['petrova-arrival', ['2025-02-16 Sun', 'February']],
    ['petrova-complaint', ['2025-05-12 Mon', 'May']],
    ['petrova-release', ['2025-06-12 Thu', 'Thursday']],
    ['petrova-probable-cause', ['2025-06-18 Wed', 'next week']],
  ])('%s keeps the date as each source states it', (id, stated) => {
    expect(eventOf(id).sources.map((source) => source.dateAsStated)).toEqual(stated);
  });

  test('every event and every stint has a source', () => {
    const rows = [...view.events, ...view.stints];
    expect(rows.filter((row) => row.sources.length === 0)).toEqual([]);
  });

  test('nothing but the next immigration hearing lies past the last known fact', () => {
    const later = view.events.filter((event) => {
      const date = dateOfEvent(event);
      return date.kind !== 'undated' && date.from > '2025-06-25';
    });
    expect(later.map((event) => event.id)).toEqual(['petrova-immigration-hearing-july']);
  });

  test('the counts of the indictment stand as two sources describe them, unsure', () => {
    const indictment = eventOf('petrova-indictment');
    expect(indictment.standing).toBe('unsure');
    expect(new Set(indictment.sources.map((source) => source.label)).size).toBe(2);
    expect(indictment.note).toContain('describes the counts differently');
  });

  test('only words that the founding document or the chronology quotes stand as a quote', () => {
    const rows = [...view.events, ...view.stints, ...view.claims, ...view.positions];
    const quotes = rows.flatMap((row) => row.sources.map((source) => source.quote));
    expect(quotes.filter((quote) => quote !== '').sort()).toEqual([
      'about one week',
      'four months in federal custody',
      'lying to federal officers about carrying substances into the country',
      'posed a threat to no one',
    ]);
  });

  test('what the court held is dated no closer than "later", and by the article alone', () => {
    const position = view.positions.find((one) => one.id === 'petrova-position-court');
    expect(position?.from).toMatchObject({ kind: 'after', from: '2025-05-14' });
    expect(position?.sources.map((source) => source.dateAsStated)).toEqual(['later']);
    expect(position?.standing).toBe('unsure');
  });

  test('nothing is said to be open, and no hearing held, that no source reports', () => {
    const open = view.events.filter((one) => one.kind === 'deadline' || one.kind === 'task');
    expect(open).toEqual([]);
    expect(view.events.filter((one) => one.kind === 'hearing')).toHaveLength(6);
    expect(view.proceedings.flatMap((one) => one.appearances)).toEqual([]);
  });

  test('the last place of custody is unknown, but in Massachusetts', () => {
    const stint = view.stints.find((one) => one.id === 'petrova-stint-massachusetts');
    expect(nameFacility(stint?.facility ?? null)).toBe('Facility not known, MA');
  });

  test('courts stand in two zones: Boston and Burlington Eastern, Monroe and Jena Central', () => {
    expect(view.proceedings.map(({ court }) => [court?.id, court?.city, court?.zone])).toEqual([
      ['eoir-jena', 'Jena', 'America/Chicago'],
      ['vtd', 'Burlington', 'America/New_York'],
      ['lawd', 'Monroe', 'America/Chicago'],
      ['mad', 'Boston', 'America/New_York'],
    ]);
  });

  test('contact with law enforcement starts a clock of 24 hours', () => {
    const condition = eventOf('petrova-condition-contact');
    expect(condition.kind === 'condition' && condition.details.reactionHours).toBe(24);
  });
});
