import { expect, test } from 'vitest';
import {
  type ImportShow,
  importShows,
  isShown,
  isTicked,
  linesOfReading,
} from '../../../../../renderer/features/imports/import-lines.ts';
import type { Known } from '../../../../../shared/imports/known-in.ts';
import { on } from '../../../../builders/matter-view.ts';
import { proposedEvent, readingOf } from '../../../shared/imports/proposals.ts';

const date = on('2025-03-03');
const doubtful = {
  ...proposedEvent(2, { date }),
  ticked: false,
  doubts: [{ code: 'no-zone', text: 'No time zone.' }],
};
const ofOther = { ...proposedEvent(4, { date }), subject: 'other' };
const reading = readingOf([proposedEvent(5, { date }), doubtful, ofOther], {
  problems: [
    { where: 'row 3', entry: 3, code: 'no-date', text: 'No date.' },
    { where: '', entry: null, code: 'footer', text: 'A footer was left out.' },
  ],
});
const known = new Map<string, Known>([
  ['row-5', { type: 'same', id: 'e1', title: 'Note', text: '' }],
]);

test('Lines stand in the order of the file, problems of the whole first', () => {
  const lines = linesOfReading(reading, known, null);
  expect(lines.map(({ key }) => key)).toEqual([
    'problem 1',
    'row-2',
    'problem 0',
    'row-4',
    'row-5',
  ]);
});

test('Of one person are shown the lines of that person and those of nobody', () => {
  const lines = linesOfReading(reading, known, 'somebody');
  expect(lines.map(({ key }) => key)).not.toContain('row-4');
});

test('What is known or doubtful is not ticked before a person ticks it', () => {
  const lines = linesOfReading(reading, known, null);
  const ticked = (ticks: Record<string, boolean>) =>
    lines.flatMap((line) => (line.kind === 'proposal' && isTicked(line, ticks) ? [line.key] : []));
  expect(ticked({})).toEqual(['row-4']);
  expect(ticked({ 'row-5': true, 'row-4': false })).toEqual(['row-5']);
});

test('Each choice shows its lines', () => {
  const lines = linesOfReading(reading, known, null);
  const shown = (show: ImportShow) => lines.filter((line) => isShown(line, show, {})).length;
  expect(Object.fromEntries(importShows.map((show) => [show, shown(show)]))).toEqual({
    all: 5,
    ticked: 1,
    doubtful: 1,
    known: 1,
    problems: 2,
  });
});
