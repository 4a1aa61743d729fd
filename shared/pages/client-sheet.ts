import { nextCheckInOf } from '../conditions/check-ins.ts';
import type { Condition } from '../conditions/reaction-clock.ts';
import { isCounsel } from '../conditions/whom-to-tell.ts';
import { compareText } from '../model/compare-text.ts';
import { checkInSeriesOf, openDaysOf } from '../model/check-in-series.ts';
import { type AttendedEvent, currentSetting, isAttended } from '../model/event-date.ts';
import { interpreterFor } from '../model/interpreter-for.ts';
import { isBinding } from '../model/is-binding.ts';
import type { MatterView } from '../model/matter-view.ts';
import { isUnverified } from '../model/verification.ts';
import { isExactDay } from '../time/case-date.ts';
import { addDays, type CivilDay } from '../time/civil-day.ts';
import { latestDay } from '../time/date-bounds.ts';
import { fillIn, sheetPhrases, type SheetPhrases } from './client-sheet-phrases.ts';
import { jailSafe } from './jail-safe.ts';
import { said, type Said } from './list-page.ts';
import { sayDayIn, sayTimeIn } from './say-in-language.ts';
import { type SheetLanguage, type SheetPage, sheetSection } from './sheet-page.ts';

/** What a sheet for a client has to be told. */
export type ClientSheetContext = {
  readonly language: SheetLanguage;
  readonly asOf: CivilDay;
  /** Names a person by the reference that records carry. */
  readonly nameOf: (reference: string) => string;
};

/** A date on the sheet: the days sort it, the texts are what a client reads. */
type SheetDate = { readonly sortsAs: string; readonly texts: readonly Said[] };

/** Check-ins that recur stand on the sheet one by one: so many of each, no further ahead than this. */
const MOST_CHECK_INS = 3;
const DAYS_AHEAD = 120;

/**
 * What a client needs to keep in a cell or at home: the next dates with their places, what to bring, the
 * rules of release and whom to call, in fixed words of the client's language. No title and no note of a
 * record stands on it, and no other text that names a charge, an application for asylum, a cooperation or
 * a victim: where a place does, the sheet says to ask.
 *
 * @param views every matter of one client, without what is held back from a client's copy; at least one
 */
export function clientSheet(views: readonly MatterView[], context: ClientSheetContext): SheetPage {
  const { language, asOf } = context;
  const phrases = sheetPhrases[language];
  const dates = views
    .flatMap((view) => datesOf(view, asOf, phrases))
    .toSorted((one, other) => compareText(one.sortsAs, other.sortsAs));
  const rules = [...new Set(views.flatMap((view) => rulesOf(view, asOf, phrases)))];
  const name = views[0]?.client.name ?? '';
  return {
    title: phrases.title,
    about: [
      said(fillIn(phrases.forName, { name }), 'strong'),
      said(fillIn(phrases.asOf, { day: sayDayIn(phrases, asOf) })),
      said(phrases.confirm, 'strong'),
    ],
    sections: [
      sheetSection(
        phrases.dates,
        'framed',
        dates.length === 0 ? [[said(phrases.noDates)]] : dates.map(({ texts }) => texts),
        // What is restricted stays off it, and nobody may believe that it is not there.
        [said(phrases.notAll)],
      ),
      sheetSection(phrases.call, 'bare', [...whomToCall(views, context, phrases)]),
      sheetSection(
        '',
        'dots',
        phrases.advice.map((text) => [said(text)]),
      ),
      sheetSection(
        phrases.bring,
        'boxes',
        phrases.bringItems.map((text) => [said(text)]),
      ),
      sheetSection('', 'bare', [[said(phrases.ifHeld)]]),
      ...(rules.length === 0
        ? []
        : [
            sheetSection(
              phrases.rules,
              'dots',
              rules.map((text) => [said(text)]),
              [said(phrases.rulesIntro)],
            ),
          ]),
    ],
  };
}

function datesOf(view: MatterView, asOf: CivilDay, phrases: SheetPhrases): readonly SheetDate[] {
  return view.events.flatMap((event): readonly SheetDate[] => {
    if (event.archived) return [];
    if (isAttended(event)) return attendedDates(view, event, asOf, phrases);
    return event.kind === 'condition' ? checkInDates(event, asOf, phrases) : [];
  });
}

/** The setting that holds; one without an exact day says no day at all, so that nobody goes in vain. */
function attendedDates(
  view: MatterView,
  event: AttendedEvent,
  asOf: CivilDay,
  phrases: SheetPhrases,
): readonly SheetDate[] {
  const setting = currentSetting(event);
  const { date } = setting;
  if (setting.status !== 'set') return [];
  if (date.kind !== 'undated' && latestDay(date) < asOf) return [];
  const what = event.kind === 'hearing' ? phrases.hearing : phrases.appointment;
  if (date.kind === 'undated' || setting.form !== 'exact' || !isExactDay(date))
    return [
      {
        sortsAs: '9999',
        texts: [said(phrases.notFixed, 'strong'), said(what), said(phrases.notFixedText)],
      },
    ];
  const day = sayDayIn(phrases, date.from, 'alone');
  const time = sayTimeIn(phrases, date, date.from);
  return [
    {
      sortsAs: `${date.from} ${date.time ?? ''}`,
      texts: [
        said(time === null ? day : fillIn(phrases.dateAndTime, { day, time }), 'strong'),
        said(what, 'strong'),
        said(time === null ? phrases.timeNotKnown : ''),
        said(time !== null && date.zone === undefined ? phrases.zoneNotKnown : ''),
        said(isUnverified(event) ? phrases.unverified : ''),
        ...howToBeThere(view, event, phrases),
      ],
    },
  ];
}

function howToBeThere(
  view: MatterView,
  event: AttendedEvent,
  phrases: SheetPhrases,
): readonly Said[] {
  const { details } = event;
  const docket = view.proceedings.find(
    ({ id, archived }) => id === event.proceedingId && !archived,
  );
  const court = docket?.court ?? null;
  const places = [
    currentSetting(event).place || details.place,
    court?.name ?? '',
    court?.city ?? '',
  ];
  const place = places.filter((text, index) => text !== '' && !standsIn(text, places, index));
  const interpreter = details.interpreter || interpreterFor(view.client);
  const isRemote = details.mode === 'telephone' || details.mode === 'video';
  const modes: Readonly<Record<typeof details.mode, string>> = {
    video: phrases.byVideo,
    telephone: phrases.byTelephone,
    hybrid: phrases.inPersonOrVideo,
    'in-person': '',
    unknown: '',
  };
  const mayStayAway = details.appearance === 'waived' || details.appearance === 'not-required';
  return [
    said(modes[details.mode]),
    said(
      filled(phrases.place, 'place', place.join(', ')) ?? (isRemote ? '' : phrases.placeNotKnown),
    ),
    said(filled(phrases.link, 'link', details.link) ?? ''),
    said(filled(phrases.interpreter, 'language', interpreter) ?? ''),
    said(mayStayAway ? phrases.maybeNotNeeded : ''),
  ];
}

/** Whether one of the places before it says the same already, as "Boston" does in a court's name. */
function standsIn(text: string, places: readonly string[], index: number): boolean {
  return places.slice(0, index).some((one) => one.toLowerCase().includes(text.toLowerCase()));
}

function checkInDates(
  condition: Condition,
  asOf: CivilDay,
  phrases: SheetPhrases,
): readonly SheetDate[] {
  if (!isBinding(condition.details.status)) return [];
  const series = checkInSeriesOf(condition);
  const next = nextCheckInOf(condition, asOf);
  const days =
    series === null
      ? next === null
        ? []
        : [next]
      : openDaysOf(series, asOf, addDays(asOf, DAYS_AHEAD));
  const shown = days.slice(0, MOST_CHECK_INS);
  return shown.map((on, index) => ({
    sortsAs: `${on} `,
    texts: [
      said(sayDayIn(phrases, on, 'alone'), 'strong'),
      said(phrases.checkIn, 'strong'),
      said(phrases.timeNotKnown),
      said(index === shown.length - 1 && series !== null ? phrases.moreDates : ''),
    ],
  }));
}

/** A reminder for each rule that binds, by its kind alone. */
function rulesOf(view: MatterView, asOf: CivilDay, phrases: SheetPhrases): readonly string[] {
  return view.events.flatMap((event): readonly string[] => {
    if (event.kind !== 'condition' || event.archived) return [];
    const { category, status, until, reactionHours } = event.details;
    const last = until === null || until.kind === 'undated' ? null : latestDay(until);
    if (!isBinding(status) || (last !== null && last < asOf)) return [];
    const kind = category === 'treatment' ? 'other' : category;
    return [
      [
        phrases.rule[kind],
        reactionHours === null
          ? ''
          : fillIn(phrases.reportWithin, { hours: String(reactionHours) }),
        until !== null && isExactDay(until)
          ? fillIn(phrases.until, { day: sayDayIn(phrases, until.from) })
          : '',
      ]
        .filter((text) => text !== '')
        .join(' '),
    ];
  });
}

/** The attorneys of the matters and of their hearings, then counsel among the contacts, with telephones. */
function whomToCall(
  views: readonly MatterView[],
  { nameOf }: ClientSheetContext,
  phrases: SheetPhrases,
): readonly (readonly Said[])[] {
  const attorneys = views.flatMap(({ matter }) => [
    matter.responsibleAttorney,
    matter.backupAttorney,
  ]);
  const names = [...new Set(attorneys)].map((one) => (one === '' ? '' : nameOf(one)));
  const known = new Map<string, string>();
  for (const name of names) if (name !== '') known.set(name, '');
  for (const contact of views[0]?.client.contacts.filter(isCounsel) ?? []) {
    const reach = [contact.phone, contact.safeHours].filter((part) => part !== '').join(', ');
    known.set(contact.name, reach);
  }
  const people = [...known].filter(([name]) => jailSafe(name) !== null);
  // Where nobody wrote down a name or a number, a pen has to.
  const lines = people.length === 0 ? [[BLANK, ''] as const] : people;
  return lines.map(([name, reach]) => [
    said(fillIn(phrases.lawyer, { name }), 'strong'),
    said(filled(phrases.telephone, 'phone', reach) ?? fillIn(phrases.telephone, { phone: BLANK })),
  ]);
}

/** Room for a pen. */
const BLANK = '_'.repeat(28);

/** A phrase with a text of the record in it; null where there is none, or none that others may read. */
function filled(phrase: string, word: string, text: string): string | null {
  const safe = jailSafe(text.trim());
  return safe === null || safe === '' ? null : fillIn(phrase, { [word]: safe });
}
