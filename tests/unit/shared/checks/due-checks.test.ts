import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkState } from '../../../../shared/checks/check-state.ts';
import { dueChecks } from '../../../../shared/checks/due-checks.ts';
import { defaultOfficeSettings } from '../../../../shared/model/office-settings.ts';
import { parseMatterFile } from '../../../../shared/model/matter-file.ts';
import { validFile } from '../../../builders/any-matter-file.ts';
import {
  buildView,
  day,
  type MatterRows,
  on,
  readSample,
  stint,
  undated,
} from '../../../builders/matter-view.ts';

const TODAY = day('2026-11-25');
const options = { today: TODAY, settings: defaultOfficeSettings };

const due = (rows: MatterRows, withFresh = false) =>
  dueChecks([buildView(rows)], options, withFresh);

function hearing(id: string, proceedingId: string | null, setting: object, details = {}): object {
  return {
    id,
    kind: 'hearing',
    title: id,
    proceedingId,
    details: { settings: [{ id: `${id}-1`, date: on('2027-01-05'), ...setting }], ...details },
  };
}

const proceedings = [
  { id: 'removal', kind: 'removal-240' },
  { id: 'bond', kind: 'immigration-bond' },
  { id: 'habeas', kind: 'habeas', docketNumber: '1:26-cv-1' },
  { id: 'state', kind: 'state-criminal' },
];

const stamp = (on_: string, result = 'same') => ({ by: 'JP', on: on_, against: 'EOIR', result });

describe('how a check stands', () => {
  test('never, fresh through the days that the office allows, then amber', () => {
    expect(checkState(null, TODAY, 7)).toBe('never');
    expect(checkState({ on: day('2026-11-18'), result: 'same' }, TODAY, 7)).toBe('fresh');
    expect(checkState({ on: day('2026-11-17'), result: 'same' }, TODAY, 7)).toBe('amber');
  });
  test('amber at once where nothing was found', () => {
    expect(checkState({ on: TODAY, result: 'not-found' }, TODAY, 7)).toBe('amber');
  });
});

describe('hearings that are due', () => {
  test('are looked up where their court answers; bond where the line does not', () => {
    const events = [
      hearing('status', 'state', {}),
      hearing('argument', 'habeas', {}),
      hearing('redetermination', 'bond', {}),
      hearing('custody', 'removal', {}, { hearingType: 'bond' }),
      hearing('master', 'removal', {}),
      hearing('elsewhere', null, {}),
    ];
    expect(due({ proceedings, events }).map(({ key, source }) => [key, source.id])).toEqual([
      ['master', 'eoir'],
      ['custody', 'immigration-court'],
      ['redetermination', 'immigration-court'],
      ['argument', 'pacer'],
      ['status', 'state-portal'],
      ['elsewhere', 'other'],
    ]);
  });
  test('come sooner first; a date to be determined and a passed control date are looked up too', () => {
    const events = [
      hearing('tbd', 'removal', { form: 'to-be-determined', date: undated }),
      hearing('later', 'removal', { date: on('2027-03-01') }),
      hearing('control', 'removal', { form: 'control', date: on('2026-11-01') }),
      hearing('today', 'removal', { date: on('2026-11-25') }),
    ];
    expect(due({ proceedings, events }).map(({ key }) => key)).toEqual([
      'control',
      'today',
      'later',
      'tbd',
    ]);
  });
  test('are not those that passed, are off, archived, or were checked lately', () => {
    const events = [
      hearing('passed', 'removal', { date: on('2026-11-24') }),
      hearing('off', 'removal', { status: 'vacated' }),
      { ...hearing('gone', 'removal', {}), archived: true },
      hearing('checked', 'removal', { check: stamp('2026-11-20') }),
    ];
    expect(due({ proceedings, events })).toEqual([]);
    expect(due({ proceedings, events }, true).map(({ key, state }) => [key, state])).toEqual([
      ['checked', 'fresh'],
    ]);
  });
  test('say nothing of what is restricted but that it is there', () => {
    const events = [{ ...hearing('Asylum', 'removal', {}), restricted: ['asylum'] }];
    expect(due({ proceedings, events })[0]?.title).toBe('A hearing that is restricted');
  });
});

describe('custody that is due', () => {
  const jail = { facility: { name: 'Jail A', city: 'Alpha', state: 'VT' } };
  test('is one check for the last stint that runs', () => {
    const stints = [
      stint('a', on('2026-02-01'), on('2026-03-01')),
      stint('b', on('2026-03-01'), null, jail),
    ];
    expect(due({ stints }).map(({ key, title, state }) => [key, title, state])).toEqual([
      ['b', 'ICE custody, Jail A, Alpha, VT', 'never'],
    ]);
  });
  test('by the last confirmation of that authority', () => {
    const stints = [stint('b', on('2026-03-01'), null, { ...jail, authority: 'usms' })];
    const at = (id: string, on_: string, more = {}) => ({
      id,
      on: on_,
      against: 'facility',
      result: 'in-custody',
      ...more,
    });
    expect(due({ stints, confirmations: [at('c', '2026-11-23')] })).toEqual([]);
    expect(due({ stints, confirmations: [at('c', '2026-11-20')] })[0]?.state).toBe('amber');
    const other = [at('c', '2026-11-23', { authority: 'ice' })];
    expect(due({ stints, confirmations: other })[0]?.state).toBe('never');
    const lost = [at('c', '2026-11-24', { result: 'not-found' })];
    const [notFound] = due({ stints, confirmations: lost });
    expect([notFound?.state, notFound?.title]).toEqual(['amber', 'Not found since Nov 24, 2026']);
  });
  test('is none once it has ended', () => {
    expect(due({ stints: [stint('a', on('2026-02-01'), on('2026-03-01'))] })).toEqual([]);
  });
});

describe('what a source asks for', () => {
  const events = [hearing('master', 'removal', {})];
  test('is ready to copy, and what is not recorded is said', () => {
    const client = {
      identifiers: [{ kind: 'a-number', value: '000-123-456' }],
      countryOfBirth: 'Honduras',
    };
    const [check] = due({ proceedings, events, client });
    expect(check?.needs.map(({ label, value, toCopy }) => [label, value, toCopy])).toEqual([
      ['A-number', 'A 000 123 456', '000123456'],
      ['Country of birth', 'Honduras', 'Honduras'],
      ['Nationality', null, ''],
    ]);
  });
});

test('samples, closed and archived matters take no part', () => {
  const events = [hearing('master', null, {})];
  for (const matter of [{ sampleNotice: 'Sample' }, { closedOn: '2026-11-01' }, { archived: true }])
    expect(due({ events, matter })).toEqual([]);
  expect(dueChecks(readSample('first-matter').matters, options)).toEqual([]);
});

test('never throws on any matter', () => {
  fc.assert(
    fc.property(validFile, (file) => {
      const read = parseMatterFile(JSON.stringify(file));
      if (read.ok)
        for (const { key } of dueChecks(read.value.matters, options, true))
          expect(key).not.toBe('');
    }),
    { numRuns: 150 },
  );
});
