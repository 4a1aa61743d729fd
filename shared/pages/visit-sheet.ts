import { sayReach } from '../conditions/whom-to-tell.ts';
import { authorityNames } from '../custody/authority-names.ts';
import { asOfSentence, lastWord } from '../custody/custody-sentences.ts';
import { nameFacility } from '../custody/facility-names.ts';
import type { CustodySummary } from '../custody/summary.ts';
import { docketLinesOf } from '../docket/matter-docket.ts';
import { takeApart } from '../docket/series-lines.ts';
import type { DocketLine } from '../docket/docket-line.ts';
import { maskANumber } from '../model/a-number.ts';
import type { Client } from '../model/client.ts';
import { dateOfEvent } from '../model/event-date.ts';
import { interpreterFor } from '../model/interpreter-for.ts';
import type { MatterView } from '../model/matter-view.ts';
import { UNVERIFIED } from '../model/verification.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import { counted, joined, said, type Said } from './list-page.ts';
import { type SheetPage, sheetSection } from './sheet-page.ts';

/** What a sheet for a visit has to be told. */
export type VisitSheetContext = {
  readonly asOf: CivilDay;
  readonly custody: CustodySummary;
  /** Restricted records that stay off it. */
  readonly leftOut: number;
  /** Names a person by the reference that records carry. */
  readonly nameOf: (reference: string) => string;
};

/** What one page can hold beside room to write. */
const MOST_DATES = 6;
const MOST_QUESTIONS = 7;
const MOST_CONTACTS = 4;

type Item = readonly Said[];

/**
 * One page for a visit where no laptop is let in: whom to ask for and by which numbers, the place and what
 * is recorded of its legal visits, the next dates, open tasks and questions, room to write. What does not
 * fit is counted, never dropped in silence.
 *
 * @param view without what is held back from a sheet for a visit
 */
export function visitSheet(view: MatterView, context: VisitSheetContext): SheetPage {
  const { client, matter } = view;
  const { asOf, leftOut } = context;
  return {
    title: `Visit sheet: ${client.name}`,
    about: [
      said(joined([matter.title, `as of ${formatCivilDay(asOf, 'sentence')}`], ' · '), 'muted'),
      said(
        leftOut === 0
          ? ''
          : `${counted(leftOut, 'restricted item is', 'restricted items are')} left out of this sheet.`,
        'strong',
      ),
    ],
    sections: [
      sheetSection('Whom to ask for', 'bare', whomToAskFor(client)),
      sheetSection('Where', 'bare', whereOf(context)),
      visitsSection(client),
      sheetSection('Next dates', 'bare', nextDates(view, asOf)),
      questionsSection(questionsOf(view, context)),
      { ...sheetSection('Notes', 'bare', []), linesToWrite: 'rest' },
    ],
  };
}

/** Numbers that a desk of a jail looks people up by. */
const numberNames: Partial<Readonly<Record<Client['identifiers'][number]['kind'], string>>> = {
  'a-number': 'A-number',
  usms: 'USMS number',
  bop: 'BOP number',
  state: 'State number',
  booking: 'Booking number',
  other: 'Number',
};

function whomToAskFor(client: Client): readonly Item[] {
  const numbers = client.identifiers.flatMap(({ kind, value, issuedBy }) => {
    const name = numberNames[kind];
    const shown = kind === 'a-number' ? maskANumber(value) : value;
    return name === undefined ? [] : [joined([`${name} ${shown}`, issuedBy])];
  });
  const booked = [...new Set(client.identifiers.map(({ nameAsBooked }) => nameAsBooked))];
  const interpreter = interpreterFor(client);
  return [
    [
      said(client.name, 'strong'),
      said(joined(booked) === '' ? '' : `Booked as ${joined(booked, '; ')}`),
      said(numbers.join(' · ')),
      said(
        interpreter === ''
          ? joined([client.language === '' ? '' : `Language: ${client.language}`])
          : `Interpreter: ${interpreter}`,
      ),
    ],
  ];
}

function whereOf({ custody, asOf }: VisitSheetContext): readonly Item[] {
  const open = custody.spans.filter(({ openAtLimit }) => openAtLimit);
  const stints = open.map(({ stint }): Item => [
    said(nameFacility(stint.facility), 'strong'),
    said(
      joined([
        `in the custody of ${authorityNames[stint.authority]}`,
        stint.operator === '' ? '' : `run by ${stint.operator}`,
        `booked in ${formatCaseDate(stint.bookIn, { style: 'table' })}`,
      ]),
    ),
    said(stint.note === '' ? '' : `Recorded of it: ${stint.note}`),
  ]);
  return [
    ...(stints.length === 0 ? [[said('No custody is recorded as going on.', 'strong')]] : stints),
    [said(joined([lastWord(custody), asOfSentence(custody, asOf)], ' '), 'muted')],
  ];
}

const OF_A_PLACE = /facility|jail|prison|detention|visit|warden|sheriff|unit|ward\b|officer/i;

/** Telephones, hours and rules as the contacts of the client have them; room to write where none does. */
function visitsSection({ contacts }: Client): SheetPage['sections'][number] {
  const known = contacts.filter(({ role }) => OF_A_PLACE.test(role));
  const items = known
    .slice(0, MOST_CONTACTS)
    .map((contact): Item => [
      said(joined([contact.name, contact.role, sayReach(contact)]), 'strong'),
      said(contact.note),
    ]);
  if (items.length === 0)
    return {
      ...sheetSection('Legal visits: rules and numbers', 'bare', [
        [
          said(
            'Nothing is recorded. Ask the desk for hours, telephone, what may be brought.',
            'muted',
          ),
        ],
      ]),
      linesToWrite: 1,
    };
  const more = known.length - items.length;
  return sheetSection('Legal visits: rules and numbers', 'bare', [...items, ...moreItem(more)]);
}

const shownKinds: ReadonlySet<DocketLine['kind']> = new Set<DocketLine['kind']>([
  'hearing',
  'appointment',
  'deadline',
  'check-in',
  'condition-ends',
  'stay-ends',
]);

function nextDates(view: MatterView, asOf: CivilDay): readonly Item[] {
  const ahead = takeApart(docketLinesOf(view), asOf, 60).filter(
    (line) => shownKinds.has(line.kind) && line.last !== null && line.last >= asOf,
  );
  // What recurs stands once, on its next day, so that it takes no other date's place.
  const seen = new Set<string>();
  const lines = ahead.filter(({ series, recordKey }) => {
    const isAgain = series !== null && seen.has(recordKey ?? '');
    seen.add(recordKey ?? '');
    return !isAgain;
  });
  if (lines.length === 0) return [[said('No date ahead is recorded.')]];
  return [
    ...lines.slice(0, MOST_DATES).map((line): Item => {
      const where = line.place || joined([line.court, line.city]);
      return [
        said(formatCaseDate(line.date, { style: 'table' }), 'strong'),
        said(
          joined([
            line.what,
            where,
            line.judge,
            line.detail,
            line.certainty === 'control' ? 'control date' : '',
            line.isVerified === false ? UNVERIFIED : '',
          ]),
        ),
      ];
    }),
    ...moreItem(lines.length - MOST_DATES),
  ];
}

/** A box to tick beside each; where there is none there is nothing to tick. */
function questionsSection(questions: readonly string[]): SheetPage['sections'][number] {
  const heading = 'Open tasks and questions';
  if (questions.length === 0) return sheetSection(heading, 'bare', [[said('No task is open.')]]);
  return sheetSection(heading, 'boxes', [
    ...questions.slice(0, MOST_QUESTIONS).map((text): Item => [said(text)]),
    ...moreItem(questions.length - MOST_QUESTIONS),
  ]);
}

/** Open tasks first, then facts that nobody is sure of: a client may know. */
function questionsOf(view: MatterView, { nameOf }: VisitSheetContext): readonly string[] {
  const live = view.events.filter(({ archived }) => !archived);
  const tasks = live.flatMap((event): readonly string[] => {
    if (event.kind !== 'task' || event.details.status !== 'open') return [];
    const { assignee } = event.details;
    return [
      joined([
        event.title,
        event.date.kind === 'undated'
          ? ''
          : `due ${formatCaseDate(event.date, { style: 'table' })}`,
        assignee === '' ? '' : nameOf(assignee),
      ]),
    ];
  });
  const unsure = live
    .filter(({ standing, kind }) => standing === 'unsure' && kind !== 'task')
    .map((event) => {
      const date = dateOfEvent(event);
      const on = date.kind === 'undated' ? '' : formatCaseDate(date, { style: 'axis' });
      return `Not sure: ${joined([event.title, on])}`;
    });
  return [...tasks, ...unsure];
}

function moreItem(more: number): readonly Item[] {
  return more <= 0 ? [] : [[said(`And ${String(more)} more: see the docket.`, 'muted')]];
}
