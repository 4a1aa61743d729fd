import { expect, test } from 'vitest';
import { releaseBefore } from '../../../../shared/conditions/soon-after-release.ts';
import { buildView, day, on, undated } from '../../../builders/matter-view.ts';

const release = (id: string, date: object, more = {}) => ({
  id,
  kind: 'release',
  title: id,
  date,
  ...more,
});

function before(events: readonly object[], of: string) {
  const found = releaseBefore(buildView({ events }), day(of));
  return found === undefined ? null : [found.release.id, found.days.min, found.days.max];
}

test('Of several releases the nearest before the day counts, in whatever order they stand', () => {
  const first = release('first', on('2025-06-10'));
  const second = release('second', on('2025-06-16'));
  expect(before([first, second], '2025-06-19')).toEqual(['second', 3, 3]);
  expect(before([second, first], '2025-06-19')).toEqual(['second', 3, 3]);
  expect(before([second, first], '2025-06-15')).toEqual(['first', 5, 5]);
});

test('A doubtful release counts with the days that it can mean', () => {
  const between = { kind: 'between', from: '2025-06-10', to: '2025-06-14', precision: 'day' };
  expect(before([release('r', between)], '2025-06-20')).toEqual(['r', 6, 10]);
  expect(before([release('r', between)], '2025-06-12')).toEqual(['r', 0, 2]);
  expect(before([release('r', on('2025-06'))], '2025-06-05')).toEqual(['r', 0, 4]);
  expect(before([release('r', on('2025-06'))], '2025-07-10')).toEqual(['r', 10, 39]);
});

test('A release that lies ahead, long past, undated or archived marks nothing', () => {
  expect(before([release('r', on('2025-06-20'))], '2025-06-19')).toBeNull();
  expect(before([release('r', on('2025-06-04'))], '2025-06-19')).toBeNull();
  expect(before([release('r', undated)], '2025-06-19')).toBeNull();
  expect(before([release('r', on('2025-06-18'), { archived: true })], '2025-06-19')).toBeNull();
});
