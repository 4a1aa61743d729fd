import { compareText } from '../model/compare-text.ts';
import { oncePer } from '../model/once-per.ts';
import { authorityNames } from '../custody/authority-names.ts';
import { custodyAsOf } from '../custody/custody-as-of.ts';
import { nameFacility } from '../custody/facility-names.ts';
import { nameHolders } from '../custody/name-holders.ts';
import { isRestrictedIn } from '../model/is-restricted-in.ts';
import { currentSetting } from '../model/event-date.ts';
import type { EventOfKind } from '../model/event.ts';
import type { Confirmation, Stint } from '../model/custody.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { OfficeSettings } from '../model/office-settings.ts';
import { type CaseDate } from '../time/case-date.ts';
import { type CivilDay, compareDays } from '../time/civil-day.ts';
import { latestDay } from '../time/date-bounds.ts';
import { compareCaseDates } from '../time/date-order.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import { checkState, type CheckState } from './check-state.ts';
import { type NeedValue, needValues } from './need-values.ts';
import { type OutsideSource, type OutsideSourceId, outsideSources } from './outside-sources.ts';
import { sourceOfCustody, sourceOfHearing } from './source-of-check.ts';

/** The last look at it: who, when, against what and with what result. */
export type LastCheck = {
  readonly by: string;
  readonly on: CivilDay;
  readonly against: string;
  readonly result: string;
};

/** One thing to look up: the date of a hearing, or the place of a client in custody. */
export type DueCheck = {
  /** The same from one look to the next. */
  readonly key: string;
  readonly view: MatterView;
  readonly source: OutsideSource;
  readonly state: CheckState;
  readonly last: LastCheck | null;
  /** "Master calendar hearing", "ICE custody, Jail A"; says nothing of what is restricted. */
  readonly title: string;
  /** Of a hearing; `undated` for custody. */
  readonly date: CaseDate;
  readonly needs: readonly NeedValue[];
  readonly subject:
    | { readonly type: 'hearing'; readonly event: EventOfKind<'hearing'> }
    | { readonly type: 'custody'; readonly stint: Stint };
};

type Options = { readonly today: CivilDay; readonly settings: OfficeSettings };

/**
 * Everything that is due for a check, in the order of a round: by source, then by date; custody stands
 * ahead of hearings. Samples, archived records and closed matters take no part.
 *
 * @param withFresh also what was checked lately enough
 */
export function dueChecks(
  views: readonly MatterView[],
  options: Options,
  withFresh = false,
): readonly DueCheck[] {
  return views
    .flatMap((view) => checksOf(view, options))
    .filter(({ state }) => withFresh || state !== 'fresh')
    .sort(
      (a, b) =>
        outsideSources.indexOf(a.source) - outsideSources.indexOf(b.source) ||
        compareCaseDates(a.date, b.date) ||
        a.view.client.name.localeCompare(b.view.client.name, 'en') ||
        (a.key < b.key ? -1 : 1),
    );
}

/** Everything of one matter that is looked up, fresh or not. */
export function checksOf(view: MatterView, { today, settings }: Options): readonly DueCheck[] {
  return keptChecks(view, today, settings);
}

const keptChecks = oncePer(
  (view: MatterView, today: CivilDay, settings: OfficeSettings): readonly DueCheck[] => {
    const options = { today, settings };
    return takesPart(view) ? [...hearingChecks(view, options), ...custodyCheck(view, options)] : [];
  },
);

function takesPart({ client, matter }: MatterView): boolean {
  return (
    !client.archived && !matter.archived && matter.closedOn === null && matter.sampleNotice === ''
  );
}

function hearingChecks(view: MatterView, { today, settings }: Options): readonly DueCheck[] {
  return view.events.flatMap((event) => {
    if (event.kind !== 'hearing' || event.archived) return [];
    const { status, form, date, check } = currentSetting(event);
    const hasPassed = date.kind !== 'undated' && form === 'exact' && latestDay(date) < today;
    if (status !== 'set' || hasPassed) return [];
    const proceeding = view.proceedings.find(({ id }) => id === event.proceedingId) ?? null;
    const source = sourceBy(sourceOfHearing(proceeding, event.details.hearingType));
    const title = isRestrictedIn(view, { table: 'events', id: event.id })
      ? 'A hearing that is restricted'
      : event.title;
    const hearing = `${title}, ${formatCaseDate(date, { style: 'table' })}`;
    return [
      {
        key: event.id,
        view,
        source,
        state: checkState(check, today, settings.checkAfterDays),
        last: check,
        title,
        date,
        needs: needValues(source, { client: view.client, proceeding, facility: null, hearing }),
        subject: { type: 'hearing', event },
      },
    ];
  });
}

/** Where somebody holds, or the client was not found: one check for the last stint that runs. */
function custodyCheck(view: MatterView, { today, settings }: Options): readonly DueCheck[] {
  if (view.stints.every(({ archived, bookOut }) => archived || bookOut !== null)) return [];
  const { holders, spans } = custodyAsOf(view, today);
  const last = holders().at(-1);
  if (last === undefined || (last.state !== 'held' && last.doubt?.kind !== 'not-found')) return [];
  const stint = spans().findLast(({ running }) => running)?.stint;
  if (stint === undefined) return [];
  const confirmation = lastConfirmation(view, stint);
  const source = sourceBy(sourceOfCustody(stint.authority));
  const { facility } = stint;
  return [
    {
      key: stint.id,
      view,
      source,
      state: checkState(confirmation, today, settings.custodyCheckAfterDays),
      last: confirmation,
      title:
        last.doubt === null
          ? `${authorityNames[stint.authority]} custody, ${nameFacility(facility)}`
          : nameHolders(last),
      date: { kind: 'undated', asTyped: '' },
      needs: needValues(source, { client: view.client, proceeding: null, facility, hearing: '' }),
      subject: { type: 'custody', stint },
    },
  ];
}

function lastConfirmation(
  { confirmations }: MatterView,
  { authority }: Stint,
): Confirmation | null {
  return (
    confirmations
      .filter((one) => !one.archived && (one.authority === null || one.authority === authority))
      .sort((a, b) => compareDays(a.on, b.on) || compareText(a.time ?? '', b.time ?? ''))
      .at(-1) ?? null
  );
}

function sourceBy(id: OutsideSourceId): OutsideSource {
  const source = outsideSources.find((one) => one.id === id);
  if (source === undefined) throw new RangeError(`No such source: ${id}`);
  return source;
}
