import { describe, expect, test } from 'vitest';
import { around, on, stint, undated } from '../../../builders/matter-view.ts';
import { fact, found, hearing, said } from './found.ts';

const code = 'entered-twice';
const JAIL = { facility: { name: 'Jail A', city: 'Alpha', state: 'VT' } };
const filed = (id: string, more: object = {}, date: object = on('2026-06-17')) => ({
  ...fact(id, 'filing', date, more),
  title: 'Motion to reopen',
});
const entry = (number: string) => ({
  sources: [{ kind: 'docket', label: 'Docket', docketNumber: '26-cv-100', entry: number }],
});

describe('an event that stands twice', () => {
  test('is doubtful, and both records are named in one order', () => {
    const both = [filed('b'), filed('a')];
    expect(said(code, { events: both })).toEqual([
      'doubtful: “Motion to reopen” stands twice on Jun 17, 2026, and nothing that both say differs.',
    ]);
    for (const events of [both, both.toReversed()])
      expect(found(code, { events })[0]?.records.map(({ id }) => id)).toEqual(['a', 'b']);
  });
  test('is found where only one of the two says who filed it, and in a hearing', () => {
    const told = filed('b', { details: { filedBy: 'us', document: 'motion to reopen' } });
    expect(found(code, { events: [filed('a'), told] })).toHaveLength(1);
    const heard = ['a', 'b'].map((id) => ({
      ...hearing(id, on('2026-12-18', '09:30', 'America/New_York')),
      title: 'Master calendar',
    }));
    expect(found(code, { events: heard })).toHaveLength(1);
  });
  test('is none where anything differs that both say: time, docket, entry, note, who filed it', () => {
    const others: readonly object[] = [
      filed('b', {}, on('2026-06-18')),
      filed('b', {}, around('2026-06-17')),
      filed('b', {}, undated),
      filed('b', entry('13')),
      filed('b', { note: 'The second one' }),
      filed('b', { details: { filedBy: 'government' } }),
      { ...filed('b'), title: 'Motion to reopen, second' },
      { ...filed('b'), archived: true },
    ];
    const first = filed('a', {
      ...entry('12'),
      note: 'The first one',
      details: { filedBy: 'us' },
    });
    for (const other of others) expect(found(code, { events: [first, other] })).toEqual([]);
  });
  test('is none without a title or a day, and in charges without a count', () => {
    const nameless = ['a', 'b'].map((id) => ({ ...filed(id), title: ' ' }));
    const dayless = ['a', 'b'].map((id) => filed(id, {}, undated));
    const counts = ['a', 'b'].map((id) => ({
      ...fact(id, 'charge', on('2026-06-17')),
      title: '8 U.S.C. 1326',
    }));
    for (const events of [nameless, dayless, counts]) expect(found(code, { events })).toEqual([]);
    const numbered = counts.map((one) => ({ ...one, details: { count: '1' } }));
    expect(found(code, { events: numbered })).toHaveLength(1);
  });
  test('that stands three times is said twice', () => {
    expect(found(code, { events: ['a', 'b', 'c'].map((id) => filed(id)) })).toHaveLength(2);
  });
});

describe('custody that stands twice', () => {
  test('is doubtful, also where only one of the two knows its end', () => {
    const stints = [
      stint('a', on('2026-05-14'), null, JAIL),
      stint('b', on('2026-05-14'), on('2026-06-01'), JAIL),
    ];
    expect(said(code, { stints })).toEqual([
      'doubtful: ICE custody at Jail A, Alpha, VT stands twice from May 14, 2026 on.',
    ]);
  });
  test('is none at another place, from another day, under another authority or to another end', () => {
    const first = stint('a', on('2026-05-14'), on('2026-06-01'), JAIL);
    const others = [
      stint('b', on('2026-05-14'), null, { facility: { ...JAIL.facility, name: 'Jail B' } }),
      stint('b', on('2026-05-15'), null, JAIL),
      stint('b', on('2026-05-14'), null, { ...JAIL, authority: 'usms' }),
      stint('b', on('2026-05-14'), on('2026-06-02'), JAIL),
      stint('b', around('2026-05-14'), null, JAIL),
    ];
    for (const other of others) expect(found(code, { stints: [first, other] })).toEqual([]);
  });
});
