import { expect, test } from 'vitest';
import { custodyFindings } from '../../../../shared/findings/custody-findings.ts';
import { findIn } from '../../../../shared/findings/find-in.ts';
import { defaultOfficeSettings } from '../../../../shared/model/office-settings.ts';
import { buildView, day, on, stint, undated } from '../../../builders/matter-view.ts';

const today = day('2025-12-31');

function codesOf(asOf: string) {
  const view = buildView({
    matter: { factsCurrentThrough: '2025-10-01' },
    stints: [
      stint('a', on('2025-01-01'), on('2025-03-01')),
      stint('b', on('2025-02-01'), null),
      stint('c', undated, null),
    ],
    events: [
      {
        id: 'o',
        kind: 'order',
        title: 'Release ordered',
        date: on('2025-09-01'),
        details: { orderType: 'release', bindsAuthorities: ['ice'] },
      },
    ],
  });
  const findings = findIn(view, {
    today,
    persons: [],
    settings: defaultOfficeSettings,
    counting: null,
  });
  expect(findings.map(({ code }) => code)).toContain('ordered-released-still-held');
  return custodyFindings(findings, day(asOf), view.matter.factsCurrentThrough).map(
    ({ code }) => code,
  );
}

test('Findings about custody are what contradicts the record of it; an order somebody holds despite is none', () => {
  expect(codesOf('2025-10-01')).toEqual(['two-places', 'facts-stale', 'stint-without-book-in']);
});

test('As of an earlier day it is no doubt that facts are current through a day that is past', () => {
  expect(codesOf('2025-09-30')).toEqual(['two-places', 'stint-without-book-in']);
});
