import { describe, expect, it } from 'vitest';
import { findShape } from '../../../../../shared/imports/recap/find-shape.ts';
import { readDocketJson } from '../../../../../shared/imports/recap/read-docket-json.ts';

const entry = { date_filed: '2025-01-01', recap_documents: [] };

describe('the shape of a docket in JSON', () => {
  it.each([
    ['dump', { docket_number: '1', pacer_case_id: '2', docket_entries: [] }, false],
    ['juriscraper', { docket_number: '1', court_id: 'mad', docket_entries: [] }, false],
    ['entries-page', { next: 'x', previous: null, results: [entry] }, true],
    ['entries-page', { next: null, previous: null, results: [entry] }, false],
    ['docket-only', { docket_number: '1', pacer_case_id: '2' }, false],
    ['webhook', { payload: { results: [entry] }, webhook: { event_type: 1 } }, true],
    [
      'dockets-page',
      {
        next: null,
        results: [
          { docket_number: '1', case_name: 'a' },
          { docket_number: '2', case_name: 'b' },
        ],
      },
      false,
    ],
  ])('%s', (shape, value, isPartial) => {
    expect(findShape(value)).toMatchObject({ shape, isPartial });
  });

  it.each([[null], [3], ['x'], [[]], [{}], [{ results: [] }], [{ results: 'x' }], [[1]]])(
    '%j is none',
    (value) => {
      expect(findShape(value)).toBeNull();
    },
  );
});

describe('what is refused', () => {
  const code = (json: string) => {
    const result = readDocketJson(json, { fileName: 'x', thisYear: 2026 });
    return result.ok ? 'read' : result.failure.code;
  };

  it.each([
    ['{"docket_number": "1', 'import/not-json'],
    ['{"a": 1}', 'import/not-a-docket'],
    [
      '{"results":[{"docket_number":"1","case_name":"a"},{"docket_number":"2","case_name":"b"}]}',
      'import/several-dockets',
    ],
  ])('%s', (json, expected) => {
    expect(code(json)).toBe(expected);
  });
});

describe('entries in JSON', () => {
  it('a number of a court of appeals’ whole system is not shown as the entry’s', () => {
    const json = JSON.stringify({
      docket_number: '25-1',
      court: 'ca2',
      docket_entries: [{ ...entry, entry_number: 12345678901, description: 'x' }],
    });
    const result = readDocketJson(json, { fileName: 'x', thisYear: 2026 });
    expect(result.ok ? result.value.entries[0]?.number : null).toBe('');
  });

  it('a blank description gives way to that of its document, never to an attachment’s', () => {
    const documents = [
      { attachment_number: 1, description: 'Exhibit' },
      { attachment_number: null, description: 'Order on Motion' },
    ];
    const json = JSON.stringify({
      docket_number: '1',
      court: 'mad',
      docket_entries: [{ ...entry, description: ' ', recap_documents: documents }],
    });
    const result = readDocketJson(json, { fileName: 'x', thisYear: 2026 });
    expect(result.ok ? result.value.entries[0]?.text : null).toBe('Order on Motion');
  });
});
