import { expect, test } from 'vitest';
import { copyOfMatter } from '../../../../shared/export/copy-of-matter.ts';
import type { NamedRecord } from '../../../../shared/model/record.ts';
import {
  closedBy,
  releaseRestricted,
  releasesOf,
  type RestrictionRelease,
  takeBackRelease,
} from '../../../../shared/model/release-restricted.ts';
import { buildView, day, on } from '../../../builders/matter-view.ts';

const note: NamedRecord = { table: 'events', id: 'n' };
const docket: NamedRecord = { table: 'proceedings', id: 'p' };

function view(given: { event?: object; proceeding?: object; matter?: object } = {}) {
  return buildView({
    client: { id: 'c', name: 'Ana Example' },
    matter: { id: 'm', ...given.matter },
    proceedings: [{ id: 'p', kind: 'removal-240', ...given.proceeding }],
    events: [
      {
        id: 'n',
        kind: 'note',
        title: 'Hospital record',
        proceedingId: 'p',
        date: on('2026-05-01'),
        ...given.event,
      },
    ],
  });
}

const release = (part: Partial<RestrictionRelease> = {}): RestrictionRelease => ({
  id: 'r1',
  record: note,
  copy: 'working',
  copyTitle: '',
  by: 'MQ',
  at: 1,
  why: 'The client agreed.',
  endedAt: null,
  ...part,
});

test('a record is closed by itself, its docket, its matter and its client, nearest first', () => {
  const open = view();
  expect(closedBy(open, note)).toBeNull();
  const closed = view({
    event: { restricted: ['medical'] },
    proceeding: { restricted: ['sealed'] },
    matter: { restricted: ['asylum'] },
  });
  expect(closedBy(closed, note)?.by).toEqual([
    { record: note, classes: ['medical'] },
    { record: docket, classes: ['sealed'] },
    { record: { table: 'matters', id: 'm' }, classes: ['asylum'] },
  ]);
  expect(closedBy(closed, { table: 'events', id: 'nobody' })).toBeNull();
  expect(closedBy(view({ event: { doNotDisclose: true } }), note)).toEqual({
    by: [],
    isNeverDisclosed: true,
  });
});

test('a release lets the record into its copy until it is taken back, and stays on record', () => {
  const closed = view({ event: { restricted: ['medical'] } });
  const titles = (matter: typeof closed.matter) =>
    copyOfMatter({ ...closed, matter }, day('2026-05-26')).view.events.map(({ title }) => title);
  expect(titles(closed.matter)).toEqual([]);
  const released = releaseRestricted(closed.matter, release());
  expect(titles(released)).toEqual(['Hospital record']);
  const ended = takeBackRelease(released, 'r1', 9);
  expect(titles(ended)).toEqual([]);
  expect(ended.restrictionReleases).toEqual([release({ endedAt: 9 })]);
  expect(takeBackRelease(ended, 'r1', 12)).toEqual(ended);
});

test('a second release of a record into the same kind of copy takes the place of the first', () => {
  const { matter } = view();
  const twice = [
    release(),
    release({ id: 'r2', at: 5 }),
    release({ id: 'r3', copy: 'docket' }),
  ].reduce((now, one) => releaseRestricted(now, one), matter);
  expect(releasesOf(twice, note).map(({ id }) => id)).toEqual(['r2', 'r3']);
  expect(twice.restrictionReleases[0]).toEqual(release({ endedAt: 5 }));
  expect(releasesOf(twice, docket)).toEqual([]);
});
