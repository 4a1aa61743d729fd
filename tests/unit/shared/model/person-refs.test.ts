import { describe, expect, test } from 'vitest';
import { collectPersonRefs, mapPersonRefs } from '../../../../shared/model/person-refs.ts';
import { matterTables, tableSchemas } from '../../../../shared/model/tables.ts';
import { readSample } from '../../../builders/matter-view.ts';
import { buildEvent, buildMatter } from '../../../builders/records.ts';

const hearing = buildEvent({
  kind: 'hearing',
  changedBy: 'a',
  enteredBy: 'b',
  responsibleAttorney: 'c',
  check: { by: 'd', on: '2025-01-01', against: 'docket', result: 'same' },
  details: {
    settings: [{ id: 's', date: { kind: 'undated' }, form: 'to-be-determined', verifiedBy: 'e' }],
  },
});

test('Every reference to a person is found, however deep it stands', () => {
  const found = new Set<string>();
  collectPersonRefs(tableSchemas.events, hearing, found);
  expect([...found].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('References of a matter are found in its stamps, its legal hold and what it let into copies', () => {
  const found = new Set<string>();
  const matter = buildMatter({
    legalHoldBy: 'a',
    conflictChecks: [{ by: 'b', on: '2025-01-01' }],
    restrictionReleases: [
      {
        id: 'r',
        record: { table: 'matters', id: 'matter-1' },
        copy: 'filing',
        by: 'c',
        at: 1,
        why: 'Order',
      },
    ],
  });
  collectPersonRefs(tableSchemas.matters, matter, found);
  expect([...found].sort()).toEqual(['a', 'b', 'c']);
});

test('A line that is called "by" but names no person of an office is left alone', () => {
  const visa = buildEvent({
    kind: 'visa-action',
    details: { by: 'CBP' },
  });
  expect(mapPersonRefs(tableSchemas.events, visa, () => 'changed').details).toEqual(visa.details);
});

describe('What is changed changes nothing else', () => {
  test.each(['petrova', 'first-matter', 'two-matters'])('in %s', (name) => {
    for (const view of readSample(name).matters)
      for (const table of matterTables)
        for (const row of view[table])
          expect(mapPersonRefs(tableSchemas[table], row, (one) => one)).toEqual(row);
  });
});
