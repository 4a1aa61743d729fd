import fc from 'fast-check';
import { expect, test } from 'vitest';
import { docketOf } from '../../../../shared/docket/docket.ts';
import { copyOfMatter } from '../../../../shared/export/copy-of-matter.ts';
import { heldBackFrom } from '../../../../shared/model/held-back.ts';
import { defaultOfficeSettings } from '../../../../shared/model/office-settings.ts';
import { docketPageOf } from '../../../../shared/pages/docket-page.ts';
import { WITHHELD } from '../../../../shared/pages/held-back-on-paper.ts';
import { dueDatesOf } from '../../../../shared/reminders/due-dates-of.ts';
import { buildView, day, on } from '../../../builders/matter-view.ts';
import { readDocketRow } from '../pages/read-docket-row.ts';

const today = day('2026-05-26');
const copies = [
  'working',
  'filing',
  'client',
  'family',
  'visit',
  'docket',
  'calendar',
  'other',
] as const;
type Copy = (typeof copies)[number];
type Record = { readonly table: string; readonly id: string };
const hearing: Record = { table: 'events', id: 'h' };
const docketRow: Record = { table: 'proceedings', id: 'p' };

const release = (copy: Copy, record: Record, endedAt: number | null = null) => ({
  id: `${copy}-${record.id}`,
  record,
  copy,
  by: 'MQ',
  at: 1,
  why: 'the client agreed',
  endedAt,
});

type Given = {
  readonly releases?: readonly object[];
  readonly event?: object;
  readonly proceeding?: object;
};
function matter({ releases = [], event = { restricted: ['asylum'] }, proceeding = {} }: Given) {
  return buildView({
    client: { id: 'c', name: 'Ana Example' },
    matter: { id: 'm', restrictionReleases: releases },
    proceedings: [{ id: 'p', kind: 'asylum-only', ...proceeding }],
    events: [
      {
        id: 'h',
        kind: 'hearing',
        title: 'Credible fear review',
        proceedingId: 'p',
        ...event,
        details: { settings: [{ id: 's', date: on('2026-05-26', '10:00', 'America/New_York') }] },
      },
    ],
  });
}

/** Where a hearing is told of by name. */
function toldIn(given: Given) {
  const view = matter(given);
  const docket = docketOf([view], {
    today,
    settings: defaultOfficeSettings,
    persons: [],
    filter: { person: null, withSamples: true },
  });
  const page = docketPageOf(docket, {
    today,
    span: 'day',
    whose: '',
    printedAt: '',
    printedBy: '',
    lastMerged: 'never',
    laptopZone: 'America/New_York',
    nameOf: (reference) => reference,
  });
  const lines = page.groups
    .flatMap(({ rows }) => rows.map(readDocketRow))
    .filter(({ when }) => when !== 'No date');
  const heldBack = heldBackFrom(view, 'calendar');
  const [event] = view.events;
  return {
    docket: lines.some(({ what, client }) => client !== WITHHELD && /Credible/.test(what ?? '')),
    working: copyOfMatter(view, today).view.events.length === 1,
    calendar: event !== undefined && heldBack('events', event) === null,
    notification: dueDatesOf(view, { from: today, to: today, zone: 'America/New_York' }).some(
      ({ isRestricted }) => !isRestricted,
    ),
  };
}
const nowhere = { docket: false, working: false, calendar: false, notification: false };

test('What is restricted is told nowhere until it is released', () => {
  expect(toldIn({})).toEqual(nowhere);
  expect(toldIn({ event: {} })).toEqual({
    docket: true,
    working: true,
    calendar: true,
    notification: true,
  });
});

test.each(copies)('A release into "%s" lets it into that copy and into no other', (copy) => {
  expect(toldIn({ releases: [release(copy, hearing)] })).toEqual({
    ...nowhere,
    ...(copy in nowhere ? { [copy]: true } : {}),
  });
});

test('A release that was taken back lets nothing out', () => {
  const releases = copies.map((copy) => release(copy, hearing, 5));
  expect(toldIn({ releases })).toEqual(nowhere);
});

test('A docket that is restricted is released by itself, or its hearing is', () => {
  const closed = { event: {}, proceeding: { restricted: ['asylum'] } };
  expect(toldIn(closed)).toEqual(nowhere);
  for (const record of [docketRow, hearing]) {
    const releases = [release('docket', record), release('working', record)];
    expect(toldIn({ ...closed, releases })).toMatchObject({ docket: true, working: true });
  }
});

test('The release of a docket does not release a hearing that is restricted by itself', () => {
  const proceeding = { restricted: ['asylum'] };
  const releases = copies.map((copy) => release(copy, docketRow));
  expect(toldIn({ proceeding, releases })).toEqual(nowhere);
});

test('"Do not disclose" is lifted by no release', () => {
  const releases = copies.flatMap((copy) => [release(copy, hearing), release(copy, docketRow)]);
  fc.assert(
    fc.property(fc.constantFrom('event', 'proceeding'), (where) => {
      expect(toldIn({ releases, event: {}, [where]: { doNotDisclose: true } })).toEqual(nowhere);
    }),
  );
});
