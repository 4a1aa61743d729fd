import { expect, test } from 'vitest';
import { docketOf } from '../../../../shared/docket/docket.ts';
import { linesWithin } from '../../../../shared/docket/lines-within.ts';
import { defaultOfficeSettings } from '../../../../shared/model/office-settings.ts';
import { addDays } from '../../../../shared/time/civil-day.ts';
import { buildView, day, on } from '../../../builders/matter-view.ts';
import { deadline, hearing } from './rows.ts';

const today = day('2026-05-26');
const DAYS = 30;

function linesOf(events: readonly object[]) {
  const docket = docketOf([buildView({ events: [...events] })], {
    today,
    settings: defaultOfficeSettings,
    persons: [],
    filter: { person: null, withSamples: true },
  });
  return linesWithin(docket, today, DAYS);
}

test('what is overdue comes first, then today and each day up to the last, each line once', () => {
  const lines = linesOf([
    hearing('last', on(addDays(today, DAYS - 1))),
    hearing('beyond', on(addDays(today, DAYS))),
    hearing('today', on(today)),
    hearing('week', on(addDays(today, 3))),
    deadline('overdue', on(addDays(today, -2))),
  ]);
  expect(lines.map(({ recordKey }) => recordKey)).toEqual(['overdue', 'today', 'week', 'last']);
});

test('of what recurs every date stands, each once', () => {
  const lines = linesOf([
    {
      id: 'c',
      kind: 'condition',
      title: 'ISAP check-in',
      date: on('2026-03-03', '09:00', 'America/Chicago'),
      details: { category: 'check-in', recurrence: 'FREQ=WEEKLY;BYDAY=TU' },
    },
  ]);
  const days = lines.filter(({ kind }) => kind === 'check-in').map((line) => line.on);
  expect(days).toEqual(['2026-05-26', '2026-06-02', '2026-06-09', '2026-06-16', '2026-06-23']);
});
