import fc from 'fast-check';
import { barSchema, claimSchema, stintSchema } from '../../shared/model/custody.ts';
import type { CaseEvent } from '../../shared/model/event.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import type { NamedRecord } from '../../shared/model/record.ts';
import { restrictionReleaseSchema } from '../../shared/model/restriction-release.ts';
import { anyEvent } from './any-event.ts';
import { anyFileDate, hostileLine } from './any-matter-file.ts';
import { buildView, on } from './matter-view.ts';

const optionalDate = fc.option(anyFileDate, { nil: null });
const authority = fc.constantFrom('ice', 'cbp', 'usms', 'bop', 'orr', 'state', 'county', 'other');
const fact = {
  standing: fc.constantFrom('undisputed', 'disputed-by-us', 'unsure'),
  note: hostileLine,
  restricted: fc.constantFrom([], [], ['sealed']),
  sources: fc.array(fc.record({ kind: fc.constant('docket'), label: fc.constant('Docket') }), {
    maxLength: 1,
  }),
};

const anyStint = fc
  .record({
    ...fact,
    authority,
    operator: fc.constantFrom('', 'A county; by contract'),
    facility: fc.constantFrom(null, { name: 'Example County Jail', city: 'Example', code: 'EXJ' }),
    bookIn: anyFileDate,
    bookOut: optionalDate,
    endedBy: fc.constantFrom(null, 'transfer', 'release', 'removal', 'death', 'unknown'),
  })
  // What has not ended has no way in which it did.
  .map((row) => (row.bookOut === null ? { ...row, endedBy: null } : row));

const anyClaim = fc.record({
  ...fact,
  authority,
  kind: fc.constantFrom(...claimSchema.shape.kind.options),
  title: fc.constantFrom('', 'Detainer of March'),
  with: hostileLine,
  lodged: anyFileDate,
  served: optionalDate,
  lifted: optionalDate,
});

const anyBar = fc.record({
  ...fact,
  kind: fc.constantFrom(...barSchema.shape.kind.options),
  issuedBy: fc.constantFrom('', 'D. Mass.', 'Judge Example'),
  bound: hostileLine,
  forbids: fc.subarray(['removal', 'transfer', 'transfer-out-of-district']),
  proceedingId: fc.constantFrom(null, 'criminal'),
  from: anyFileDate,
  expires: optionalDate,
  lifted: optionalDate,
  served: fc.constantFrom(
    [],
    [
      { on: on('2025-02-01'), whom: 'ICE Boston' },
      { on: on('2025-02-02', '14:00', 'America/New_York'), whom: 'Warden; "the jail"' },
    ],
  ),
  text: hostileLine,
});

/**
 * A matter with a docket, events of every kind with any of their details, custody, claims and bars, and
 * records that name each other, as often as not across kinds.
 */
export const anyWholeView: fc.Arbitrary<MatterView> = fc
  .record({
    events: fc.array(
      fc.tuple(anyEvent('event'), fc.nat({ max: 20 }), fc.constantFrom(null, 'criminal')),
      { maxLength: 10 },
    ),
    stints: fc.array(anyStint, { maxLength: 3 }),
    claims: fc.array(anyClaim, { maxLength: 3 }),
    bars: fc.array(anyBar, { maxLength: 3 }),
  })
  .map(({ events, stints, claims, bars }) => {
    const own = { matterId: 'matter-1' };
    const rows = {
      stints: stints.map((row, at) => stintSchema.parse({ ...own, ...row, id: `stint-${at}` })),
      claims: claims.map((row, at) => claimSchema.parse({ ...own, ...row, id: `claim-${at}` })),
      bars: bars.map((row, at) => barSchema.parse({ ...own, ...row, id: `bar-${at}` })),
    };
    const plain = events.map(([event, , proceedingId], at) => {
      return { ...event, id: `event-${at}`, proceedingId };
    });
    const named: readonly NamedRecord[] = [
      ...plain.map(({ id }) => ({ table: 'events', id }) as const),
      ...rows.stints.map(({ id }) => ({ table: 'stints', id }) as const),
      ...rows.claims.map(({ id }) => ({ table: 'claims', id }) as const),
      ...rows.bars.map(({ id }) => ({ table: 'bars', id }) as const),
    ];
    return {
      ...emptyView,
      matter: { ...emptyView.matter, restrictionReleases: named.map(releaseIntoTable) },
      ...rows,
      events: plain.map((event, at) => linked(event, events[at]?.[1] ?? 0, named, plain)),
    };
  });

/** A matter with a docket and nothing on it. */
export const emptyView = buildView({
  proceedings: [
    {
      id: 'criminal',
      kind: 'federal-criminal',
      docketNumber: '1:25-cr-10001',
      court: { id: 'mad', name: 'D. Mass.', zone: 'America/New_York' },
    },
  ],
});

/** What is restricted is let into a table of every second record. */
function releaseIntoTable(record: NamedRecord, at: number) {
  return restrictionReleaseSchema.parse({
    id: `release-${at}`,
    record,
    copy: at % 2 === 0 ? 'table' : 'working',
    by: 'JP',
    at: 1,
    why: 'The client asked for it',
  });
}

function linked(
  event: CaseEvent,
  pick: number,
  named: readonly NamedRecord[],
  events: readonly CaseEvent[],
): CaseEvent {
  const others = named.filter(({ id }) => id !== event.id);
  const target = pick > 15 ? null : (others[pick % Math.max(1, others.length)] ?? null);
  const idOf = (kind: CaseEvent['kind']) =>
    events.find((one) => one.kind === kind && one.id !== event.id)?.id ?? null;
  switch (event.kind) {
    case 'deadline':
      return { ...event, details: { ...event.details, trigger: target } };
    case 'task':
      return { ...event, details: { ...event.details, trigger: target } };
    case 'contact':
      return { ...event, details: { ...event.details, conditionId: idOf('condition') } };
    case 'order': {
      const supersededBy = pick % 2 === 0 ? idOf('order') : null;
      const { force } = event.details;
      return {
        ...event,
        details: {
          ...event.details,
          supersededBy,
          force: supersededBy === null ? force : 'superseded',
        },
      };
    }
    default:
      return event;
  }
}
