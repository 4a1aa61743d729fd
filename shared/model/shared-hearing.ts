import { type AttendedEvent, currentSetting, isAttended } from './event-date.ts';
import type { Setting } from './hearing.ts';
import type { MatterView } from './matter-view.ts';
import type { Source } from './record.ts';
import type { NextSetting, SettingEnd } from './record-reset.ts';
import { recordAct, type SettingAct } from './setting-act.ts';

/** One client's record of a hearing that serves several clients. */
export type SharedHearing = { readonly view: MatterView; readonly event: AttendedEvent };

/** Why a record would not simply follow; each is shown, and none is passed over. */
export type SharedDifference =
  | 'archived'
  | 'client-archived'
  | 'matter-archived'
  | 'matter-closed'
  /** The setting that holds there is over: held, vacated, not reached. */
  | 'not-set'
  | 'other-date'
  | 'other-form'
  /** What is corrected reads otherwise there. */
  | 'other-words'
  /** The new date stands there already. */
  | 'same-already';

/** One line of the preview: what would become of one other client's record. */
export type SharedLine = SharedHearing & {
  /** The setting that holds there now. */
  readonly setting: Setting;
  readonly differs: readonly SharedDifference[];
  /** Nothing differs: it follows unless somebody unticks it. */
  readonly isTicked: boolean;
  /** False where following would overwrite what was recorded, or change nothing. */
  readonly canTick: boolean;
};

/** The records of other clients that name the same hearing, archived ones too, by client's name. */
export function sharedWith(
  event: AttendedEvent,
  matters: readonly MatterView[],
): readonly SharedHearing[] {
  const { sharedId } = event.details;
  if (sharedId === null) return [];
  return matters
    .flatMap((view) =>
      view.events.flatMap((one): readonly SharedHearing[] =>
        isAttended(one) && view.matter.id !== event.matterId && one.details.sharedId === sharedId
          ? [{ view, event: one }]
          : [],
      ),
    )
    .sort(
      (a, b) =>
        a.view.client.name.localeCompare(b.view.client.name, 'en') ||
        (a.event.id < b.event.id ? -1 : 1),
    );
}

/**
 * Shows what an act on one hearing would do to the records of the other clients whom it serves.
 *
 * @param event the hearing as it stands before the act
 * @param shared as `sharedWith` gives it
 */
export function previewShared(
  event: AttendedEvent,
  act: Pick<SettingAct, 'as'> & { readonly next: Pick<NextSetting, 'form' | 'date'> | null },
  shared: readonly SharedHearing[],
): readonly SharedLine[] {
  const own = currentSetting(event);
  return shared.map((one): SharedLine => {
    const setting = currentSetting(one.event);
    const differs = differencesOf(one, own, setting, act);
    return {
      ...one,
      setting,
      differs,
      isTicked: differs.length === 0,
      canTick: !differs.includes('not-set') && !differs.includes('same-already'),
    };
  });
}

/**
 * The records that follow an act, as they stand after it: every ticked one gets the same setting, the
 * others are left out. What a notice says of one client alone stays with that client.
 *
 * @param tickedIds ids of events; those that cannot follow are passed over
 */
export function followShared(
  lines: readonly SharedLine[],
  tickedIds: ReadonlySet<string>,
  act: SettingAct,
): readonly AttendedEvent[] {
  const shared = forOtherClients(act);
  return lines
    .filter(({ event, canTick }) => canTick && tickedIds.has(event.id))
    .map(({ event }) => recordAct(event, shared));
}

/** An act without what its notice says of one client: docket, page, words and the kept document. */
export function forOtherClients(act: SettingAct): SettingAct {
  if (act.next === null) return act;
  return { ...act, next: { ...act.next, notice: bareSource(act.next.notice) } };
}

/** A source as it may stand in another client's file. */
export function bareSource(source: Source | null): Source | null {
  if (source === null) return null;
  const { documentId: _document, ...rest } = source;
  return { ...rest, docketNumber: '', entry: '', page: '', quote: '' };
}

function differencesOf(
  { view, event }: SharedHearing,
  own: Setting,
  setting: Setting,
  act: Parameters<typeof previewShared>[1],
): readonly SharedDifference[] {
  const differs: SharedDifference[] = [];
  if (event.archived) differs.push('archived');
  if (view.client.archived) differs.push('client-archived');
  if (view.matter.archived) differs.push('matter-archived');
  if (view.matter.closedOn !== null) differs.push('matter-closed');
  if (isDone(setting, act.as, act.next)) differs.push('same-already');
  else {
    if (setting.status !== 'set') differs.push('not-set');
    if (setting.form !== own.form) differs.push('other-form');
    if (!isSameDate(setting, own)) differs.push('other-date');
  }
  return differs;
}

/** The act was recorded there already, by hand or from a file that was taken in. */
function isDone(
  setting: Setting,
  as: SettingEnd,
  next: Pick<NextSetting, 'form' | 'date'> | null,
): boolean {
  if (next === null) return setting.status === as;
  return setting.status === 'set' && setting.form === next.form && isSameDate(setting, next);
}

function isSameDate(one: Pick<Setting, 'date'>, other: Pick<Setting, 'date'>): boolean {
  const plain = ({ date }: Pick<Setting, 'date'>) =>
    JSON.stringify(Object.entries({ ...date, asTyped: '' }).sort(([a], [b]) => (a < b ? -1 : 1)));
  return plain(one) === plain(other);
}
