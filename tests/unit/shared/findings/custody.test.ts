import { describe, expect, test } from 'vitest';
import { around, between, on, stint, undated } from '../../../builders/matter-view.ts';
import { fact, found, said } from './found.ts';

const JAIL = { facility: { name: 'Jail A', city: 'Alpha', state: 'VT' } };
const CENTER = { facility: { name: 'Center B', city: 'Beta', state: 'LA' } };

describe('book-out before book-in', () => {
  const code = 'book-out-before-book-in';
  test('is wrong where both days are exact', () => {
    expect(said(code, { stints: [stint('a', on('2026-05-14'), on('2026-05-01'))] })).toEqual([
      'wrong: ICE custody: the book-out (May 1, 2026) lies before the book-in (May 14, 2026).',
    ]);
  });
  test('is wrong on one day where the times of one zone say so', () => {
    const [bookIn, bookOut] = ['15:00', '09:00'].map((time) =>
      on('2026-05-14', time, 'America/New_York'),
    );
    expect(found(code, { stints: [stint('a', bookIn ?? {}, bookOut ?? {})] })).toHaveLength(1);
  });
  test('may be so where a day is only about right', () => {
    expect(said(code, { stints: [stint('a', on('2026-05-14'), around('2026-05-13'))] })).toEqual([
      'doubtful: ICE custody: the book-out (about May 13, 2026) may lie before the book-in (May 14, 2026).',
    ]);
  });
  test('is none where a month can hold both, where custody runs, and in an archived stint', () => {
    const stints = [
      stint('a', on('2026-05-14'), on('2026-05')),
      stint('b', on('2026-05-14'), null),
      stint('c', on('2026-05-14'), on('2026-05-01'), { archived: true }),
    ];
    expect(found(code, { stints })).toEqual([]);
  });
});

describe('release before book-in', () => {
  const code = 'release-before-book-in';
  const release = (date: object, from: string | null = 'ice') =>
    fact('Release', 'release', date, { details: { from } });
  test('is wrong where the first book-in of that authority is later', () => {
    const rows = {
      events: [release(on('2026-01-05'))],
      stints: [stint('a', on('2026-02-01'), null)],
    };
    expect(said(code, rows)).toEqual([
      'wrong: “Release” (Jan 5, 2026) is recorded before the first ICE book-in (Feb 1, 2026).',
    ]);
  });
  test('may be so where a day is only about right', () => {
    const rows = {
      events: [release(around('2026-01-31'))],
      stints: [stint('a', on('2026-02-01'), null)],
    };
    expect(found(code, rows)[0]?.severity).toBe('doubtful');
  });
  test('is none after a book-in, from another authority, or where a book-in is not known', () => {
    const stints = [stint('a', on('2026-02-01'), null)];
    expect(found(code, { events: [release(on('2026-03-01'))], stints })).toEqual([]);
    expect(found(code, { events: [release(on('2026-01-05'), 'county')], stints })).toEqual([]);
    const unknown = [...stints, stint('b', undated, on('2026-01-05'))];
    expect(found(code, { events: [release(on('2026-01-05'))], stints: unknown })).toEqual([]);
  });
});

describe('two places at once', () => {
  const code = 'two-places';
  test('are wrong where both surely held for a night', () => {
    const stints = [
      stint('a', on('2026-02-01'), on('2026-03-10'), JAIL),
      stint('b', on('2026-03-01'), on('2026-04-01'), CENTER),
    ];
    expect(said(code, { stints })).toEqual([
      'wrong: Recorded as held at Jail A, Alpha, VT and at Center B, Beta, LA at once, from Sun, March 1, 2026 to Tue, March 10, 2026.',
    ]);
  });
  test('are found where a transfer has no book-out, and today stands in no sentence', () => {
    const stints = [
      stint('a', on('2026-02-01'), null, JAIL),
      stint('b', on('2026-03-01'), null, CENTER),
    ];
    expect(said(code, { stints })).toEqual([
      'wrong: Recorded as held at Jail A, Alpha, VT and at Center B, Beta, LA at once, from Sun, March 1, 2026 on. The first has no book-out.',
    ]);
  });
  test('may be so where a day is only about right', () => {
    const stints = [
      stint('a', on('2026-02-01'), around('2026-03-02'), JAIL),
      stint('b', on('2026-03-01'), on('2026-04-01'), CENTER),
    ];
    expect(found(code, { stints })[0]?.severity).toBe('doubtful');
  });
  test('are none on the day of a handover, where a place is not known, and where ends are wide', () => {
    const handover = [
      stint('a', on('2026-02-01'), on('2026-03-01'), JAIL),
      stint('b', on('2026-03-01'), on('2026-04-01'), CENTER),
    ];
    const unknown = [
      stint('a', on('2026-02-01'), on('2026-03-10'), { facility: null }),
      stint('b', on('2026-03-01'), on('2026-04-01'), CENTER),
    ];
    const wide = [
      stint('a', on('2026-02-01'), on('2026-03'), JAIL),
      stint('b', between('2026-02-20', '2026-03-20'), on('2026-04-01'), CENTER),
    ];
    for (const stints of [handover, unknown, wide]) expect(found(code, { stints })).toEqual([]);
  });
});

describe('a hole in custody', () => {
  const code = 'hole-in-custody';
  test('is missing custody where no release is recorded', () => {
    const stints = [
      stint('a', on('2026-02-01'), on('2026-03-01')),
      stint('b', on('2026-03-10'), null),
    ];
    expect(said(code, { stints })).toEqual([
      'missing: Between Sun, March 1, 2026 and Tue, March 10, 2026 no custody and no release is recorded (9 days).',
    ]);
  });
  test('is none after a release, and where the handover can be one day', () => {
    const released = [
      stint('a', on('2026-02-01'), on('2026-03-01'), { endedBy: 'release' }),
      stint('b', on('2026-03-10'), null),
    ];
    const fuzzy = [
      stint('a', on('2026-02-01'), around('2026-03-01')),
      stint('b', on('2026-03'), null),
    ];
    for (const stints of [released, fuzzy]) expect(found(code, { stints })).toEqual([]);
  });
});

test('a stint without a book-in day is said to be in no count', () => {
  const stints = [stint('a', undated, on('2026-03-01'))];
  expect(said('stint-without-book-in', { stints })).toEqual([
    'missing: ICE custody has no book-in date, so no count contains it.',
  ]);
  expect(found('stint-without-book-in', { stints: [stint('a', on('2026'), null)] })).toEqual([]);
});

describe('not found since', () => {
  const check = (id: string, day: string, result: string, more = {}) => ({
    id,
    on: day,
    against: 'locator',
    result,
    ...more,
  });
  const stints = [stint('a', on('2026-02-01'), null)];
  test('names the first day, and opens the check', () => {
    const confirmations = [check('c1', '2026-11-20', 'not-found')];
    const [finding] = found('not-found', { stints, confirmations });
    expect(finding?.sentence).toBe(
      'The client was not found on Fri, November 20, 2026, and no later check found the client.',
    );
    expect(finding?.settleBy.record).toEqual({ table: 'confirmations', id: 'c1' });
  });
  test('is none after a later good check, and an archived check says nothing', () => {
    const good = [check('c1', '2026-11-20', 'not-found'), check('c2', '2026-11-21', 'in-custody')];
    const archived = [check('c1', '2026-11-20', 'not-found', { archived: true })];
    for (const confirmations of [good, archived])
      expect(found('not-found', { stints, confirmations })).toEqual([]);
  });
});

test('a release without a book-out asks for the book-out', () => {
  const rows = {
    stints: [stint('a', on('2026-02-01'), null)],
    events: [fact('Release', 'release', on('2026-10-01'), { details: { from: 'ice' } })],
  };
  const [finding] = found('release-without-book-out', rows);
  expect(finding?.sentence).toBe('Release recorded Oct 1, 2026, no ICE book-out recorded.');
  expect(finding?.settleBy).toEqual({
    record: { table: 'stints', id: 'a' },
    field: 'Book-out',
  });
  const ended = { ...rows, stints: [stint('a', on('2026-02-01'), on('2026-10-01'))] };
  expect(found('release-without-book-out', ended)).toEqual([]);
});

describe('facts that are not current', () => {
  const code = 'facts-stale';
  const stints = [stint('a', on('2026-02-01'), null)];
  test('are doubtful while custody goes on, by the setting of the office', () => {
    expect(said(code, { stints, matter: { factsCurrentThrough: '2026-11-01' } })).toEqual([
      'doubtful: Custody goes on as far as the file knows, and the facts are current only through Sun, November 1, 2026.',
    ]);
    expect(found(code, { stints, matter: { factsCurrentThrough: '2026-11-22' } })).toEqual([]);
  });
  test('are missing where nobody said through which day', () => {
    expect(found(code, { stints })[0]?.severity).toBe('missing');
    expect(said(code, { stints })[0]).toContain(
      'Custody goes on as far as the file knows, last on Sun, February 1, 2026, and nobody',
    );
  });
  test('are none where nobody holds', () => {
    const ended = [stint('a', on('2026-02-01'), on('2026-03-01'), { endedBy: 'release' })];
    expect(found(code, { stints: ended, matter: { factsCurrentThrough: '2026-04-01' } })).toEqual(
      [],
    );
  });
});
