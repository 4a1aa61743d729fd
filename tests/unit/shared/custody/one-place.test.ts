import { expect, test } from 'vitest';
import { custodySpans } from '../../../../shared/custody/spans.ts';
import { after, around, before, buildView, day, on, stint } from '../../../builders/matter-view.ts';

const AS_OF = day('2025-12-31');

function endsOf(id: string, stints: readonly object[]) {
  const span = custodySpans(buildView({ stints }), AS_OF).find((one) => one.stint.id === id);
  return [span?.start.earliest, span?.start.latest, span?.end.earliest, span?.end.latest];
}

test('a second place cannot begin before the first let go', () => {
  const stints = [
    stint('first', on('2025-02-16'), around('2025-02-23')),
    stint('second', around('2025-02'), on('2025-05-14')),
  ];
  expect(endsOf('second', stints).slice(0, 2)).toEqual(['2025-02-20', '2025-02-28']);
});

test('a first place cannot last longer than until the second began', () => {
  const stints = [
    stint('first', on('2025-02-16'), after('2025-02-20')),
    stint('second', on('2025-03-01'), on('2025-05-14')),
  ];
  expect(endsOf('first', stints).slice(2)).toEqual(['2025-02-21', '2025-03-01']);
});

test('a stint does not begin after it ended', () => {
  const stints = [stint('only', after('2025-05-15'), on('2025-06-12'))];
  expect(endsOf('only', stints).slice(0, 2)).toEqual(['2025-05-16', '2025-06-12']);
});

test('two stints of one authority follow each other, though a place is not known', () => {
  const stints = [
    stint('known', on('2025-05-14'), after('2025-05-15')),
    stint('unknown', before('2025-06-02'), on('2025-06-12'), { facility: null }),
  ];
  expect(endsOf('unknown', stints).slice(0, 2)).toEqual(['2025-05-16', '2025-06-01']);
});

test('a place that is not known can be the place of another authority, so nothing follows', () => {
  const stints = [
    stint('ice', on('2025-01-01'), on('2025-03')),
    stint('usms', on('2025-03-10'), on('2025-06-01'), { authority: 'usms', facility: null }),
  ];
  expect(endsOf('ice', stints).slice(2)).toEqual(['2025-03-01', '2025-03-31']);
});

test('two authorities may hold at one place at once, so nothing follows from it', () => {
  const jail = { facility: { name: 'County Jail' } };
  const stints = [
    stint('county', on('2025-05-10'), on('2025-05-20'), { ...jail, authority: 'county' }),
    stint('ice', on('2025-05'), on('2025-08-01'), jail),
  ];
  expect(endsOf('ice', stints).slice(0, 2)).toEqual(['2025-05-01', '2025-05-31']);
});

test('a stay elsewhere that is recorded inside a stint narrows nothing that it contradicts', () => {
  const stints = [
    stint('jail', on('2025-01-01'), around('2025-06-01')),
    stint('hospital', on('2025-03-01'), on('2025-03-10')),
  ];
  expect(endsOf('jail', stints)).toEqual(['2025-01-01', '2025-01-01', '2025-05-29', '2025-06-04']);
});

test('a stint without a book-out says nothing about when the next one began', () => {
  const stints = [
    stint('forgotten', on('2025-01-01'), null),
    stint('next', on('2025-03'), on('2025-05-01')),
  ];
  expect(endsOf('next', stints).slice(0, 2)).toEqual(['2025-03-01', '2025-03-31']);
});

test('exact days stay as recorded, though they contradict each other', () => {
  const stints = [
    stint('one', on('2025-01-01'), on('2025-03-01')),
    stint('two', on('2025-02-01'), on('2025-04-01')),
  ];
  expect(endsOf('one', stints)).toEqual(['2025-01-01', '2025-01-01', '2025-03-01', '2025-03-01']);
  expect(endsOf('two', stints)).toEqual(['2025-02-01', '2025-02-01', '2025-04-01', '2025-04-01']);
});
