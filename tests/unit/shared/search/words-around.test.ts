import { expect, test } from 'vitest';
import { searchOffice } from '../../../../shared/search/search.ts';
import { wordsAround } from '../../../../shared/search/words-around.ts';
import { buildDocument, buildEvent } from '../../../builders/records.ts';
import { readSample } from '../../../builders/matter-view.ts';

const [view] = readSample('petrova').matters;

/** The words that are shown of a notice, with the hit between marks. */
function shown(text: string, query: string): string | null {
  if (view === undefined) throw new Error('The sample has no matter');
  const document = buildDocument({ matterId: view.matter.id, text });
  const { found } = searchOffice([view], query, 50, [document]);
  const own = found.find(({ entry }) => entry.row.id === document.id);
  const around = own === undefined ? null : wordsAround(own, query);
  return around === null ? null : `${around.ahead}[${around.hit}]${around.behind}`;
}

const long = `${'before '.repeat(30)}You must bring an interpreter of Q’anjob’al to the court on that day.${' after'.repeat(30)}`;

test('a few words ahead of the hit and behind it are shown as they stand', () => {
  expect(shown(long, 'qanjob')).toBe(
    '…You must bring an interpreter of [Q’anjob’al] to the court on that day. after after after after after after…',
  );
});

test('at the beginning and at the end of the text nothing is left out', () => {
  expect(shown('Bring an interpreter', 'bring')).toBe('[Bring] an interpreter');
  expect(shown('Bring an interpreter', 'INTERPRETER')).toBe('Bring an [interpreter]');
});

test('of several places the one where the words stand together is shown', () => {
  expect(shown(`the court ${long}`, 'court interpreter')).toMatch(/\[interpreter\] of .* court/);
});

test('a word of the client needs no place in the notice', () => {
  expect(shown(long, 'petrova interpreter')).toContain('[interpreter]');
});

test('what was found by its name alone, or by a number written another way, shows none', () => {
  expect(shown(long, 'notice.txt')).toBeNull();
  expect(shown('Call (802) 555-0199', '8025550199')).toBeNull();
});

test('a word without end is cut', () => {
  expect(shown('x'.repeat(20_000), 'xxx')?.length).toBeLessThan(100);
});

test('other records show none', () => {
  const found = { view: view as never, entry: entryOf() };
  expect(wordsAround(found, 'call')).toBeNull();
});

function entryOf() {
  return {
    table: 'events',
    row: buildEvent({ title: 'Call' }),
    text: 'call',
    headLength: 4,
  } as const;
}
