import { describe, expect, test } from 'vitest';
import { describeChange } from '../../../../../renderer/features/log/describe-change.ts';
import { differencesOf } from '../../../../../renderer/features/log/differences.ts';
import type { Change } from '../../../../../shared/model/command.ts';
import { single } from '../../../shared/time/dates.ts';

const change = (table: Change['table'], before: object | null, after: object): Change => ({
  table,
  id: '1',
  matterId: 'm',
  rev: 2,
  before: before === null ? null : { id: '1', rev: 1, ...before },
  after: { id: '1', rev: 2, ...after },
});
const act = (verb: string, about: string | null = null) => ({ verb, about });

test('A reset says which setting changed, and the new one', () => {
  const first = { id: 's1', date: single('on', '2025-12-17'), status: 'set', replacedBy: null };
  const next = { id: 's2', date: single('on', '2026-01-07'), status: 'set', replacedBy: null };
  expect(
    differencesOf(
      { details: { settings: [first] } },
      { details: { settings: [{ ...first, status: 'reset', replacedBy: 's2' }, next] } },
    ),
  ).toEqual([
    { field: 'setting Wed 12/17/2025', before: 'set', after: 'reset' },
    { field: 'new setting', before: '', after: 'Wed 01/07/2026' },
  ]);
});

describe('Differences', () => {
  test('of days are said as days are written here', () => {
    expect(
      differencesOf({ factsCurrentThrough: null }, { factsCurrentThrough: '2025-06-25' }),
    ).toEqual([{ field: 'facts current through', before: '', after: 'Wed 06/25/2025' }]);
  });

  test('of lists say what came and what went', () => {
    expect(differencesOf({ restricted: ['asylum'] }, { restricted: ['sealed'] })).toEqual([
      { field: 'restricted removed', before: 'asylum', after: '' },
      { field: 'new restricted', before: '', after: 'sealed' },
    ]);
    expect(differencesOf({ sources: [] }, { sources: [{ kind: 'notice', label: 'NOH' }] })).toEqual(
      [{ field: 'new source', before: '', after: 'NOH' }],
    );
  });

  test('of the words of a kept document name them and do not say them', () => {
    const document = { name: 'notice.txt', sha256: 'a'.repeat(64), text: '' };
    expect(differencesOf(document, { ...document, text: 'word '.repeat(400) })).toEqual([
      { field: 'words', before: '', after: 'the text of the document, 2,000 letters' },
    ]);
  });

  test('of what names another record say its name', () => {
    const nameOf = (id: string) => (id === 'p1' ? 'Habeas' : null);
    expect(differencesOf({ proceedingId: null }, { proceedingId: 'p1' }, nameOf)).toEqual([
      { field: 'proceeding', before: '', after: 'Habeas' },
    ]);
  });
});

describe('An act', () => {
  const hearing = { kind: 'hearing', title: 'Status conference' };
  test.each([
    ['hearing/reset', null, 'Hearing reset'],
    ['log/undo', 'hearing/reset', 'Reset undone'],
    ['log/redo', 'hearing/reset', 'Reset redone'],
    ['log/undo', null, 'Change undone'],
    ['log/put-back', null, 'Put back'],
  ])('%s of %s is called "%s"', (verb, about, expected) => {
    const words = describeChange(act(verb, about), change('events', hearing, hearing));
    expect(words.act).toBe(expected);
    expect(words.record).toBe('Status conference');
  });
});

test('A docket without a name is called by its kind', () => {
  const { record } = describeChange(
    act('matter/open'),
    change('proceedings', null, { kind: 'habeas', title: '' }),
  );
  expect(record).toBe('Habeas');
});

test('An order that came of a hearing was added, though the act was the outcome of the hearing', () => {
  const order = { kind: 'order', title: 'Order on the pleadings' };
  const hearing = { kind: 'hearing', title: 'Master calendar' };
  expect(describeChange(act('hearing/outcome'), change('events', null, order)).act).toBe(
    'Order added',
  );
  expect(describeChange(act('hearing/outcome'), change('events', hearing, hearing)).act).toBe(
    'Hearing outcome recorded',
  );
});
