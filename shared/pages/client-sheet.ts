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
import type { PaperLanguage } from '../phrases/paper-language.ts';
import type { PhraseKey } from '../phrases/phrases.ts';
import { sayDay, sayTime } from '../phrases/say-day.ts';
import { type Say, speakerOf } from '../phrases/speaker.ts';
import { addDays, type CivilDay } from '../time/civil-day.ts';
import { latestDay } from '../time/date-bounds.ts';
import { jailSafe } from '../phrases/jail-safe.ts';
import { said, type Said } from './list-page.ts';
import { type SheetPage, sheetSection } from './sheet-page.ts';

/** What a sheet for a client has to be told. */
export type ClientSheetContext = {
  readonly language: PaperLanguage;
  readonly asOf: CivilDay;
  /** Names a person by the reference that records carry. */
  readonly nameOf: (reference: string) => string;
  /** A place or a language as it can stand where others read along. */
  readonly withoutSecrets: (text: string, of: TextOfEvent) => string;
};

/** Where a text of the record stands that the sheet prints. */
export type TextOfEvent = {
  readonly event: AttendedEvent;
  readonly field: 'details.place' | 'details.interpreter';
};

/** A date on the sheet: the days sort it, the texts are what a client reads. */
type SheetDate = { readonly sortsAs: string; readonly texts: readonly Said[] };

const bringKeys = ['sheet.bring1', 'sheet.bring2', 'sheet.bring3', 'sheet.bring4'] as const;

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
  const { asOf } = context;
  const say = speakerOf(context.language);
  const dates = views
    .flatMap((view) => datesOf(view, context, say))
    .toSorted((one, other) => compareText(one.sortsAs, other.sortsAs));
  const rules = [...new Set(views.flatMap((view) => rulesOf(view, asOf, say)))];
  const name = views[0]?.client.name ?? '';
  return {
    title: say('sheet.title'),
    about: [
      said(say('sheet.forName', { name }), 'strong'),
      said(say('sheet.asOf', { day: sayDay(say, asOf) })),
      said(say('sheet.confirm'), 'strong'),
    ],
    sections: [
      sheetSection(
        say('sheet.dates'),
        'framed',
        dates.length === 0 ? [[said(say('sheet.noDates'))]] : dates.map(({ texts }) => texts),
        // What is restricted stays off it, and nobody may believe that it is not there.
        [said(say('sheet.notAll'))],
      ),
      sheetSection(say('sheet.call'), 'bare', [...whomToCall(views, context, say)]),
      sheetSection(
        '',
        'dots',
        (['sheet.advice1', 'sheet.advice2'] as const).map((key) => [said(say(key))]),
      ),
      sheetSection(
        say('sheet.bring'),
        'boxes',
        bringKeys.map((key) => [said(say(key))]),
      ),
      sheetSection('', 'bare', [[said(say('sheet.ifHeld'))]]),
      ...(rules.length === 0
        ? []
        : [
            sheetSection(
              say('sheet.rules'),
              'dots',
              rules.map((text) => [said(text)]),
              [said(say('sheet.rulesIntro'))],
            ),
          ]),
    ],
  };
}

function datesOf(view: MatterView, context: ClientSheetContext, say: Say): readonly SheetDate[] {
  return view.events.flatMap((event): readonly SheetDate[] => {
    if (event.archived) return [];
    if (isAttended(event)) return attendedDates(view, event, context, say);
    return event.kind === 'condition' ? checkInDates(event, context.asOf, say) : [];
  });
}

/** The setting that holds; one without an exact day says no day at all, so that nobody goes in vain. */
function attendedDates(
  view: MatterView,
  event: AttendedEvent,
  { asOf, withoutSecrets }: ClientSheetContext,
  say: Say,
): readonly SheetDate[] {
  const setting = currentSetting(event);
  const { date } = setting;
  if (setting.status !== 'set') return [];
  if (date.kind !== 'undated' && latestDay(date) < asOf) return [];
  const what = event.kind === 'hearing' ? say('sheet.hearing') : say('kind.appointment');
  if (date.kind === 'undated' || setting.form !== 'exact' || !isExactDay(date))
    return [
      {
        sortsAs: '9999',
        texts: [said(say('sheet.notFixed'), 'strong'), said(what), said(say('sheet.notFixedText'))],
      },
    ];
  const day = sayDay(say, date.from, 'alone');
  const time = sayTime(say, date, date.from);
  return [
    {
      sortsAs: `${date.from} ${date.time ?? ''}`,
      texts: [
        said(time === null ? day : say('date.withTime', { day, time }), 'strong'),
        said(what, 'strong'),
        said(time === null ? say('sheet.timeNotKnown') : ''),
        said(time !== null && date.zone === undefined ? say('sheet.zoneNotKnown') : ''),
        said(isUnverified(event) ? say('sheet.unverified') : ''),
        ...howToBeThere(view, event, withoutSecrets, say),
      ],
    },
  ];
}

function howToBeThere(
  view: MatterView,
  event: AttendedEvent,
  withoutSecrets: ClientSheetContext['withoutSecrets'],
  say: Say,
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
    video: say('sheet.byVideo'),
    telephone: say('sheet.byTelephone'),
    hybrid: say('sheet.inPersonOrVideo'),
    'in-person': '',
    unknown: '',
  };
  const mayStayAway = details.appearance === 'waived' || details.appearance === 'not-required';
  return [
    said(modes[details.mode]),
    said(
      filled(
        say,
        'sheet.place',
        'place',
        withoutSecrets(place.join(', '), { event, field: 'details.place' }),
      ) ?? (isRemote ? '' : say('sheet.placeNotKnown')),
    ),
    said(filled(say, 'sheet.link', 'link', details.link) ?? ''),
    said(
      filled(
        say,
        'sheet.interpreter',
        'language',
        withoutSecrets(interpreter, { event, field: 'details.interpreter' }),
      ) ?? '',
    ),
    said(mayStayAway ? say('sheet.maybeNotNeeded') : ''),
  ];
}

/** Whether one of the places before it says the same already, as "Boston" does in a court's name. */
function standsIn(text: string, places: readonly string[], index: number): boolean {
  return places.slice(0, index).some((one) => one.toLowerCase().includes(text.toLowerCase()));
}

function checkInDates(condition: Condition, asOf: CivilDay, say: Say): readonly SheetDate[] {
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
      said(sayDay(say, on, 'alone'), 'strong'),
      said(say('sheet.checkIn'), 'strong'),
      said(say('sheet.timeNotKnown')),
      said(index === shown.length - 1 && series !== null ? say('sheet.moreDates') : ''),
    ],
  }));
}

/** Of treatment nothing is said where others read along. */
const ruleKeys = {
  travel: 'sheet.ruleTravel',
  passport: 'sheet.rulePassport',
  reporting: 'sheet.ruleReporting',
  'check-in': 'sheet.ruleCheckIn',
  monitor: 'sheet.ruleMonitor',
  contact: 'sheet.ruleContact',
  residence: 'sheet.ruleResidence',
  treatment: 'sheet.ruleOther',
  other: 'sheet.ruleOther',
} as const satisfies Readonly<Record<Condition['details']['category'], PhraseKey>>;

/** A reminder for each rule that binds, by its kind alone. */
function rulesOf(view: MatterView, asOf: CivilDay, say: Say): readonly string[] {
  return view.events.flatMap((event): readonly string[] => {
    if (event.kind !== 'condition' || event.archived) return [];
    const { category, status, until, reactionHours } = event.details;
    const last = until === null || until.kind === 'undated' ? null : latestDay(until);
    if (!isBinding(status) || (last !== null && last < asOf)) return [];
    return [
      [
        say(ruleKeys[category]),
        reactionHours === null ? '' : say('sheet.reportWithin', { hours: String(reactionHours) }),
        until !== null && isExactDay(until)
          ? say('sheet.until', { day: sayDay(say, until.from) })
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
  say: Say,
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
    said(say('sheet.lawyer', { name }), 'strong'),
    said(
      filled(say, 'sheet.telephone', 'phone', reach) ?? say('sheet.telephone', { phone: BLANK }),
    ),
  ]);
}

/** Room for a pen. */
const BLANK = '_'.repeat(28);

/** A phrase with a text of the record in it; null where there is none, or none that others may read. */
function filled(say: Say, key: PhraseKey, word: string, text: string): string | null {
  const safe = jailSafe(text.trim());
  return safe === null || safe === '' ? null : say(key, { [word]: safe });
}
