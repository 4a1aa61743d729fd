import { actBetween } from '../model/act-between.ts';
import { type AttendedEvent, isAttended } from '../model/event-date.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { SettingAct } from '../model/setting-act.ts';
import {
  followShared,
  previewShared,
  type SharedLine,
  sharedWith,
} from '../model/shared-hearing.ts';
import type { LineDraft } from './line-draft.ts';
import type { Understanding } from './reading.ts';

/** What a line does to a hearing that serves other clients too. */
export type SharedReading = {
  readonly lines: readonly SharedLine[];
  /** Clients whom the hearing names and whose records are not seen. */
  readonly unseen: number;
};

/** The other clients' records of the hearing that a line changes; none where it changes no such one. */
export function sharedOfLine(
  understanding: Understanding,
  matters: readonly MatterView[],
): SharedReading {
  const event = changedHearing(understanding);
  const end = endOf(understanding);
  if (event === null || end === null) return { lines: [], unseen: 0 };
  const { reset, date } = understanding;
  // Without a new date nothing can be saved yet, nor told of the others.
  if (reset !== null && date === null) return { lines: [], unseen: 0 };
  const next = reset === null || date === null ? null : { form: formOf(date.kind), date };
  const shared = sharedWith(event, matters);
  const seen = new Set(shared.map(({ view }) => view.client.id));
  return {
    lines: previewShared(event, { as: end, next }, shared),
    unseen: event.details.alsoForClients.filter((id) => !seen.has(id)).length,
  };
}

/**
 * A draft with the records of the other clients that follow: one act, so that one undo takes it back
 * everywhere. What the line says of its own client's source stays with that client.
 */
export function withFollowers(
  draft: LineDraft,
  understanding: Understanding,
  following: readonly SharedLine[],
): LineDraft {
  const before = changedHearing(understanding);
  const [after] = draft.rows.flatMap((row) =>
    row.table === 'events' && row.after.id === before?.id && isAttended(row.after)
      ? [row.after]
      : [],
  );
  const act = before === null || after === undefined ? null : actBetween(before, after);
  if (act === null) return draft;
  const ticked = new Set(following.map((line) => line.event.id));
  const followers = followShared(following, ticked, act);
  return {
    ...draft,
    rows: [...draft.rows, ...followers.map((one) => ({ table: 'events' as const, after: one }))],
  };
}

function changedHearing({ reset, outcomeOf }: Understanding): AttendedEvent | null {
  return reset === null ? outcomeOf : reset.event;
}

function endOf({ reset, outcome }: Understanding): SettingAct['as'] | null {
  return reset === null ? outcome : reset.as;
}

function formOf(kind: string): 'to-be-determined' | 'exact' {
  return kind === 'undated' ? 'to-be-determined' : 'exact';
}
