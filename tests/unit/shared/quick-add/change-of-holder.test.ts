import { describe, expect, test } from 'vitest';
import { readLine } from '../../../../shared/quick-add/read-line.ts';
import { sayReading } from '../../../../shared/quick-add/say-reading.ts';
import { toDrafts } from '../../../../shared/quick-add/to-drafts.ts';
import type { Vocabulary } from '../../../../shared/quick-add/vocabulary.ts';
import { buildView } from '../../../builders/matter-view.ts';
import { courts, today } from './office.ts';

type Holder = 'ice' | 'usms' | 'bop' | 'state';

/** An office whose one client is held by these authorities at once. */
function officeHeldBy(...holders: readonly Holder[]): Vocabulary {
  const view = buildView({
    client: { id: 'client-1', name: 'Vera Petrova', sortName: 'Petrova, Vera' },
    matter: { id: 'matter-1', title: 'Vera Petrova' },
    stints: holders.map((authority) => ({
      id: `s-${authority}`,
      authority,
      facility: { name: `${authority} jail`, city: '', state: '' },
      bookIn: { kind: 'on', from: '2026-02-16', precision: 'day' },
    })),
  });
  return { matters: [view], courts, hearingTypes: [] };
}

function read(line: string, office: Vocabulary, kind?: string) {
  return readLine(line, office, {
    today,
    openMatterId: 'matter-1',
    ...(kind === undefined ? {} : { corrections: { answers: { kind }, asWords: [] } }),
  });
}

const endedIn = (line: string, office: Vocabulary) =>
  read(line, office).understanding?.ends.map(({ authority }) => authority);

describe('whose custody a change of holder ends', () => {
  test.each<[string, readonly Holder[], readonly Holder[]]>([
    ['released to ice 5/18', ['bop'], ['bop']],
    ['released from bop to ice detainer 5/18', ['bop', 'state'], ['bop']],
    ['turned over to the marshals 5/18', ['ice'], ['ice']],
    ['transferred to usms 5/18', ['ice'], ['ice']],
    ['transferred from state custody to usms 5/18', ['ice', 'state'], ['state']],
    // Who lends a client keeps custody.
    ['transferred to usms on writ 5/18', ['state'], []],
    // Of one authority the stint before ends, whoever else holds.
    ['transferred to richwood ice 5/18', ['ice', 'usms'], ['ice']],
    // Two hold, and the line names neither.
    ['transferred to usms 5/18', ['ice', 'state'], []],
  ])('%s', (line, holders, ended) => {
    expect(endedIn(line, officeHeldBy(...holders))).toEqual(ended);
  });
});

test('the sentence and the record say that the former custody ended by a transfer', () => {
  const reading = read('released to ice 5/18', officeHeldBy('bop'));
  expect(reading.isReady).toBe(true);
  expect(reading.understanding === null ? '' : sayReading(reading.understanding)).toBe(
    'Transfer, Mon, May 18, 2026, ICE. Vera Petrova. Also ends BOP custody, bop jail, since Mon, February 16, 2026',
  );
  const rows = toDrafts(reading, { newId: () => 'new', enteredBy: 'MQ' })?.rows;
  expect(rows?.map(({ after }) => after)).toMatchObject([
    { id: 's-bop', endedBy: 'transfer', bookOut: { from: '2026-05-18' } },
    { id: 'new', authority: 'ice', bookIn: { from: '2026-05-18' } },
  ]);
});

test('a client whom two hold is handed over only where the line says by whom', () => {
  const office = officeHeldBy('bop', 'state');
  const { isReady, warnings } = read('released to ice 5/18', office);
  expect(isReady).toBe(false);
  expect(warnings.map(({ code }) => code)).toContain('several-to-end');
});

test('released to who holds already is asked, and the answer is taken', () => {
  const office = officeHeldBy('ice');
  const { questions, isReady } = read('released to ice 5/18', office);
  expect(isReady).toBe(false);
  expect(questions.map(({ about }) => about)).toEqual(['kind']);
  const answered = read('released to ice 5/18', office, 'release/Release');
  expect(answered.isReady).toBe(true);
  expect(answered.understanding?.meaning.record).toBe('release');
});
