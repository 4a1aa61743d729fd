import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findIn } from '../../../../shared/findings/find-in.ts';
import { findingChecks } from '../../../../shared/findings/finding-checks.ts';
import { severities } from '../../../../shared/findings/severities.ts';
import { parseMatterFile } from '../../../../shared/model/matter-file.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { namedTables } from '../../../../shared/model/tables.ts';
import { validFile } from '../../../builders/any-matter-file.ts';
import { buildView, on, readSample } from '../../../builders/matter-view.ts';
import { fact, office } from './found.ts';

const anyView = validFile.map((file): MatterView => {
  const read = parseMatterFile(JSON.stringify(file));
  const [view] = read.ok ? read.value.matters : [];
  if (view === undefined) throw new Error('Not a matter');
  return view;
});

describe('looking through any matter', () => {
  test('never throws, and every finding names records that are there and not archived', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        for (const { records, sentence, settleBy } of findIn(view, office)) {
          expect(sentence).toMatch(/\.$/);
          expect(records).toContain(settleBy.record);
          for (const { table, id } of records) {
            const rows =
              table === 'clients'
                ? [view.client]
                : table === 'matters'
                  ? [view.matter]
                  : view[table];
            expect(rows.find((row) => row.id === id)?.archived).toBe(false);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('archived records never count: without them the findings are the same', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const bare = Object.fromEntries(
          namedTables
            .filter((table) => table !== 'clients' && table !== 'matters')
            .map((table) => [table, view[table].filter(({ archived }) => !archived)]),
        );
        expect(findIn({ ...view, ...bare }, office)).toEqual(findIn(view, office));
      }),
      { numRuns: 200 },
    );
  });

  test('says nothing of an archived matter or client', () => {
    const events = [fact('a', 'filing', on('2026-11-21'))];
    expect(findIn(buildView({ events }), office)).toHaveLength(1);
    expect(findIn(buildView({ events, matter: { archived: true } }), office)).toEqual([]);
    expect(findIn(buildView({ events, client: { archived: true } }), office)).toEqual([]);
  });

  test('gives what is wrong first, then what is doubtful, then what is missing', () => {
    const events = [
      fact('a', 'arrest', on('2026-11-20'), { sources: [] }),
      fact('b', 'filing', on('2026-11-21')),
      fact('c', 'filing', { ...on('2026-11-20'), asTyped: 'Mon 11/20/26' }),
    ];
    const found = findIn(buildView({ events }), office).map(({ severity }) => severity);
    expect(found).toEqual(severities);
  });

  test('does not look twice at one matter with one office', () => {
    const view = buildView({ events: [fact('a', 'filing', on('2026-11-21'))] });
    expect(findIn(view, office)).toBe(findIn(view, office));
    expect(findIn(view, { ...office, persons: [] })).not.toBe(findIn(view, office));
  });
});

describe('what is restricted', () => {
  const filing = (more: object) => [fact('a', 'filing', on('2026-11-21'), more)];
  const proceedings = [{ id: 'p', kind: 'habeas', restricted: ['sealed'] }];
  test('is marked, by itself and with its proceeding, matter or client', () => {
    const sealed = { restricted: ['sealed'] };
    for (const rows of [
      { events: filing(sealed) },
      { events: filing({ proceedingId: 'p' }), proceedings },
      { events: filing({}), matter: sealed },
      { events: filing({}), client: sealed },
    ])
      expect(findIn(buildView(rows), office).map(({ restricted }) => restricted)).toEqual([true]);
    expect(findIn(buildView({ events: filing({}) }), office)[0]?.restricted).toBe(false);
  });
});

test('codes are one word each, and each is there once', () => {
  const codes = findingChecks.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test('the samples hold what was put in them, and nothing else is found', () => {
  const codesOf = (name: string) =>
    readSample(name).matters.map((view) => findIn(view, office).map(({ code }) => code));
  expect(codesOf('petrova')).toEqual([['past-still-set']]);
  expect(codesOf('first-matter')).toEqual([
    ['stay-ends-soon', 'facts-stale', 'crossed-custody', 'hole-in-custody'],
  ]);
  expect(codesOf('two-matters')).toEqual([['no-source'], ['facts-stale', 'no-source']]);
  expect(codesOf('three-hundred-events')).toEqual([Array(4).fill('closed-day')]);
});
