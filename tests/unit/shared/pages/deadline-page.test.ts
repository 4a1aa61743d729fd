import { expect, test } from 'vitest';
import { type DeadlineInputs, onlyDay } from '../../../../shared/deadlines/inputs.ts';
import { shippedPacks } from '../../../../shared/deadlines/packs/all-packs.ts';
import { computeByText } from '../../../../shared/deadlines/compute-deadlines.ts';
import { deadlinePage } from '../../../../shared/pages/deadline-page.ts';
import { pageText } from '../../../../shared/pages/page-text.ts';
import { day, NEW_YORK, valueOf } from '../time/dates.ts';
import { readGroups, stamp, wordsOf } from './read-page.ts';

const today = day('2026-11-25');

function pageOf(rule: string, on: string, more: Partial<DeadlineInputs> = {}) {
  const inputs = { ...onlyDay(day(on)), ...more };
  const deadlines = valueOf(computeByText(shippedPacks(), rule, inputs));
  const calculation = { deadlines, inputs, courtName: '', packAge: 'Read 3 days ago.' };
  return deadlinePage(calculation, { ...stamp, today });
}

test('A calculation prints with the rule, its source, the facts, each date and the count', () => {
  const page = pageOf('CR-03', '2025-05-15', { custody: 'detained' });
  expect(page.title).toBe('CR-03 Preliminary hearing');
  expect(page.warning).toMatch(/^Not legal advice/);
  expect(page.about.map(({ text }) => text)).toEqual(['Read 3 days ago.']);
  const [rule, facts, date, ...none] = readGroups(page);
  expect(none).toEqual([]);
  expect(rule?.rows).toContainEqual(['Authority', 'Fed. R. Crim. P. 5.1(c); 18 USC 3060(b)']);
  expect(rule?.rows).toContainEqual([
    'Text',
    'version 1, in force for triggers from Tue, December 1, 2009',
  ]);
  expect(facts?.rows).toEqual([
    ['Day of the trigger', 'Thu, May 15, 2025'],
    ['Custody', 'held in custody'],
    ['Court', 'none named'],
  ]);
  expect(date?.heading).toBe('Preliminary hearing, held in custody');
  expect(date?.rows.slice(0, 3)).toEqual([
    ['Binds', 'the government and the court'],
    ['Last day', 'Thu, May 29, 2025'],
    [
      'Limit',
      'Past the bare limit, no exclusion recorded: from Fri, May 30, 2025 on every reading.',
    ],
  ]);
  const [, steps = ''] = date?.rows.find(([label]) => label === 'How it is counted') ?? [];
  expect(steps).toMatch(/^1\. .*\|2\. .*May 29, 2025/);
});

test('What is unknown prints why, with the dates on either footing', () => {
  const [, , date] = readGroups(pageOf('CR-03', '2025-05-15'));
  expect(date?.rows[0]?.[1]).toMatch(/^unknown, because it depends on whether/);
  expect(date?.rows[1]).toEqual([
    'Other dates',
    'Thu, May 29, 2025 if the person is held in custody|Thu, June 5, 2025 if the person is not held in custody',
  ]);
});

test('A rule that ships off prints that it does, and why', () => {
  const page = pageOf('ID-01', '2026-03-02', { time: '10:00', zone: NEW_YORK, evenOff: true });
  const [rule] = readGroups(page);
  expect(rule?.rows.find(([label]) => label === 'Ships switched off')?.[1]).toMatch(/^Why: /);
});

test('No page of any rule has a word on it that may not print', () => {
  for (const { id } of shippedPacks().flatMap(({ rules }) => rules))
    for (const custody of ['detained', 'not-detained', null] as const) {
      const page = pageOf(id, '2026-01-29', {
        custody,
        time: '10:00',
        zone: NEW_YORK,
        evenOff: true,
      });
      readGroups(page);
      expect(wordsOf(page)).not.toMatch(/\b(body|moved|aliens?|violated|overdue|watch)\b/i);
    }
});

test('As text it has every line of the page, and no hour of printing', () => {
  const page = pageOf('CR-03', '2025-05-15', { custody: 'detained' });
  const text = pageText(page);
  for (const group of readGroups(page))
    for (const [label = '', says = ''] of group.rows)
      for (const part of [group.heading, label, ...says.split('|')]) expect(text).toContain(part);
  expect(text).toMatch(/^CR-03 Preliminary hearing\nRead 3 days ago\.\nNot legal advice/);
  expect(text).toContain('Last day: Thu, May 29, 2025\n');
  expect(text).toMatch(/\nAs of Wed, November 25, 2026\n$/);
  expect(text).not.toContain('2:10 PM');
});
