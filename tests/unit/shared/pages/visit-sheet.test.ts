import { expect, test } from 'vitest';
import { summarizeCustody } from '../../../../shared/custody/summary.ts';
import type { SheetPage } from '../../../../shared/pages/sheet-page.ts';
import { visitSheet } from '../../../../shared/pages/visit-sheet.ts';
import { buildView, day, type MatterRows, on, stint } from '../../../builders/matter-view.ts';

function sheet(rows: MatterRows, leftOut = 0): SheetPage {
  const view = buildView(rows);
  const asOf = day('2025-06-12');
  return visitSheet(view, {
    asOf,
    custody: summarizeCustody(view, asOf),
    leftOut,
    nameOf: (reference) => reference,
  });
}

const itemsUnder = ({ sections }: SheetPage, heading: string) =>
  sections
    .filter((section) => section.heading === heading)
    .flatMap(({ items }) =>
      items.map((item) => item.map(({ text }) => text).filter((text) => text !== '')),
    );

test('Whom to ask for: the name as booked and the numbers that a desk knows, the A-number masked', () => {
  const page = sheet({
    client: {
      name: 'Ana Example',
      needsInterpreter: true,
      language: 'Quechua',
      identifiers: [
        { kind: 'a-number', value: '012345678' },
        {
          kind: 'booking',
          value: 'B-77',
          issuedBy: 'Example County',
          nameAsBooked: 'EXAMPLE, ANNA',
        },
        { kind: 'passport', value: 'X9876543' },
      ],
    },
  });
  expect(itemsUnder(page, 'Whom to ask for')).toEqual([
    [
      'Ana Example',
      'Booked as EXAMPLE, ANNA',
      'A-number A *** *** 678 · Booking number B-77, Example County',
      'Interpreter: Quechua',
    ],
  ]);
  expect(JSON.stringify(page)).not.toContain('X9876543');
});

test('Where: the place that holds now, with what is recorded of it', () => {
  const page = sheet({
    stints: [
      stint('s0', on('2025-04-01'), on('2025-05-01')),
      stint('s1', on('2025-05-01'), null, {
        operator: 'Example County',
        note: 'Legal visits 8 to 3, no laptop',
      }),
    ],
  });
  const [first] = itemsUnder(page, 'Where');
  expect(first).toEqual([
    'Place s1',
    'in the custody of ICE, run by Example County, booked in Thu 05/01/2025',
    'Recorded of it: Legal visits 8 to 3, no laptop',
  ]);
});

test('Legal visits: contacts of the place with telephone, hours and note; else room to write', () => {
  const heading = 'Legal visits: rules and numbers';
  const known = sheet({
    client: {
      contacts: [
        { id: 'a', name: 'Visits desk', role: 'jail', phone: '802-555-0100', note: 'Bar card' },
        { id: 'b', name: 'Sister', role: 'sister', phone: '802-555-0199' },
      ],
    },
  });
  expect(itemsUnder(known, heading)).toEqual([['Visits desk, jail, 802-555-0100', 'Bar card']]);
  expect(JSON.stringify(known)).not.toContain('0199');
  const none = sheet({}).sections.find((section) => section.heading === heading);
  expect(none?.linesToWrite).toBe(1);
});

test('Dates and questions that do not fit are counted', () => {
  const settings = (index: number) => [{ id: 's', date: on(`2025-07-${String(index + 10)}`) }];
  const page = sheet({
    events: [
      ...Array.from({ length: 9 }, (_, index) => ({
        id: `h${String(index)}`,
        kind: 'hearing',
        title: `Hearing ${String(index)}`,
        details: { settings: settings(index) },
      })),
      ...Array.from({ length: 9 }, (_, index) => ({
        id: `t${String(index)}`,
        kind: 'task',
        title: `Task ${String(index)}`,
        date: on('2025-06-20'),
      })),
      {
        id: 'done',
        kind: 'task',
        title: 'Old',
        date: on('2025-06-01'),
        details: { status: 'done' },
      },
      { id: 'u', kind: 'note', title: 'Entry', date: on('2024-02-01'), standing: 'unsure' },
    ],
  });
  const dates = itemsUnder(page, 'Next dates');
  expect(dates).toHaveLength(7);
  expect(dates[0]).toEqual(['Thu 07/10/2025', 'Hearing 0, unverified']);
  expect(dates.at(-1)).toEqual(['And 3 more: see the docket.']);
  const questions = itemsUnder(page, 'Open tasks and questions');
  expect(questions[0]).toEqual(['Task 0, due Fri 06/20/2025']);
  expect(questions.at(-1)).toEqual(['And 3 more: see the docket.']);
  expect(JSON.stringify(page)).not.toContain('Old');
});

test('What recurs stands once, on its next day', () => {
  const page = sheet({
    events: [
      {
        id: 'c',
        kind: 'condition',
        title: 'Weekly report',
        date: on('2025-06-02'),
        details: { category: 'check-in', recurrence: 'FREQ=WEEKLY;BYDAY=MO' },
      },
      { id: 'd', kind: 'deadline', title: 'Brief', date: on('2025-06-30') },
    ],
  });
  const dates = itemsUnder(page, 'Next dates');
  expect(dates.map(([first]) => first)).toEqual(['Mon 06/16/2025', 'Mon 06/30/2025']);
});

test('What nobody is sure of stands among the questions, and what is left out is said', () => {
  const page = sheet(
    {
      events: [
        { id: 'u', kind: 'note', title: 'Entry', date: on('2024-02-01'), standing: 'unsure' },
      ],
    },
    2,
  );
  expect(itemsUnder(page, 'Open tasks and questions')).toEqual([['Not sure: Entry, Feb 1, 2024']]);
  expect(page.about.map(({ text }) => text)).toContain(
    '2 restricted items are left out of this sheet.',
  );
});
