import type { CaseEvent } from '../../model/event.ts';
import type { CaseDate } from '../../time/case-date.ts';
import type { ImportDoubt, ImportProposal } from '../file-reading.ts';
import { proposeEvent, sourceInFile } from '../propose.ts';
import {
  type OwnEntry,
  type OwnId,
  readOwnId,
  readOwnTitle,
  replacedSetting,
} from './own-calendar.ts';
import { endOf, toCaseDate, type When } from './read-when.ts';
import { readStamp } from './read-stamp.ts';
import type { SettledEvent } from './settle-events.ts';

/** One entry of our own calendar, with its date. */
export type OwnDated = { readonly settled: SettledEvent; readonly when: When };

type OwnPart = OwnDated & { readonly own: OwnId; readonly entry: OwnEntry };

/**
 * Puts the entries of our own calendar together to the records that they were written from: all settings
 * of one hearing are one proposal, a series of check-ins is one condition. Each bears the id of its
 * record, so that it is found again where the record is still there.
 *
 * @param dated entries whose ids `readOwnId` reads
 */
export function proposeOwn(
  dated: readonly OwnDated[],
  fileName: string,
): readonly ImportProposal[] {
  const groups = new Map<string, OwnPart[]>();
  for (const one of dated) {
    const own = readOwnId(one.settled.event.uid);
    if (own === null) continue;
    const part = { ...one, own, entry: readOwnTitle(one.settled.event.title, own) };
    const group = groups.get(own.eventId);
    if (group === undefined) groups.set(own.eventId, [part]);
    else group.push(part);
  }
  return [...groups].map(([id, parts]) => proposeGroup(id, parts, fileName));
}

/** The record itself has no court's zone there. */
const ofRecord = new Set(['ics/zone-utc', 'ics/zone-missing']);

/** An end is written only where the record has one. */
function ownDate(when: When): CaseDate {
  const end = endOf(when.start, when.minutes);
  const date = toCaseDate(when);
  return end === null || date.kind !== 'on'
    ? date
    : { ...date, kind: 'from-to', to: end.day, toTime: end.time };
}

function proposeGroup(id: string, parts: readonly OwnPart[], fileName: string): ImportProposal {
  const sorted = inOrder(parts);
  const main = sorted.findLast(({ settled }) => !settled.isCancelled) ?? sorted[sorted.length - 1];
  if (main === undefined) throw new RangeError('A group has a part');
  const entries = parts.flatMap(({ settled }) => settled.entries);
  const where = `event ${String(main.settled.event.number)}`;
  const doubts: ImportDoubt[] = sorted.flatMap(({ when }) =>
    when.doubts.filter(({ code }) => !ofRecord.has(code)),
  );
  if (main.entry.isDoubtful)
    doubts.push({ code: 'ics/own-doubtful', text: 'The calendar has it as doubtful.' });
  const common = {
    id,
    title: main.entry.title,
    sources: [
      sourceInFile(fileName, where, {
        quote: main.settled.event.title,
        dateAsStated: main.settled.event.start?.text ?? '',
      }),
    ],
  };
  const isStruck = main.settled.isCancelled;
  const row = rowOf(common, sorted, main);
  const isOver = isStruck && row.kind !== 'hearing' && row.kind !== 'appointment';
  return {
    key: `own-${id}`,
    entries,
    where,
    subject: null,
    record: { table: 'events', row },
    doubts,
    ticked: doubts.length === 0 && !isOver,
  };
}

function rowOf(
  common: { readonly id: string; readonly title: string },
  parts: readonly OwnPart[],
  main: OwnPart,
): CaseEvent {
  const { kind, type, isDone } = main.entry;
  const date = ownDate(main.when);
  const isStruck = main.settled.isCancelled;
  const status = isDone ? 'done' : isStruck ? 'lifted' : 'open';
  switch (kind) {
    case 'hearing':
      return proposeEvent({
        ...common,
        kind,
        ...{ details: { settings: settingsOf(parts), hearingType: type } },
      });
    case 'appointment':
      return proposeEvent({
        ...common,
        kind,
        ...{ details: { settings: settingsOf(parts), appointmentType: type } },
      });
    case 'deadline':
      return proposeEvent({ ...common, kind, ...{ date, details: { status } } });
    case 'task':
      return proposeEvent({
        ...common,
        kind,
        ...{ date, details: { status: isDone ? 'done' : 'open' } },
      });
    case 'condition': {
      const { event } = main.settled;
      const checkIns = parts.flatMap(({ own, when, entry }) =>
        own.insteadOf === null
          ? []
          : [
              {
                day: own.insteadOf,
                outcome: entry.isDone ? 'done' : 'other-day',
                insteadOn: when.start.day,
              },
            ],
      );
      const fell = event.exceptDates.flatMap(({ text }) => {
        const stamp = readStamp(text);
        return stamp === null || checkIns.some(({ day }) => day === stamp.day)
          ? []
          : [{ day: stamp.day, outcome: 'excused' }];
      });
      const all = [...checkIns, ...fell].slice(0, 2_000);
      return proposeEvent({
        ...common,
        kind,
        ...{
          date,
          details: {
            status,
            category: 'check-in',
            recurrence: (event.rules[0] ?? '').slice(0, 1_000),
            ...(all.length === 0 ? {} : { checkIns: all }),
          },
        },
      });
    }
  }
}

function settingsOf(parts: readonly OwnPart[]) {
  return parts.slice(0, 200).map(({ own, settled, when, entry }, index) => {
    const id = own.settingId ?? `s${String(index)}`;
    const next = parts.find(
      (one) => one !== parts[index] && replacedSetting(one.settled.event) === id,
    );
    const replacedBy =
      parts.slice(index + 1, 200).find((one) => one === next)?.own.settingId ?? null;
    return {
      id,
      form: entry.isControl ? 'control' : 'exact',
      date: ownDate(when),
      status: replacedBy !== null ? 'reset' : settled.isCancelled ? 'vacated' : 'set',
      replacedBy,
    };
  });
}

/** A setting stands ahead of the one that took its place; a record ahead of the days of its series. */
function inOrder(parts: readonly OwnPart[]): readonly OwnPart[] {
  const bySetting = new Map(parts.map((part) => [part.own.settingId, part]));
  const depthOf = (part: OwnPart): number => {
    let depth = 0;
    let at: OwnPart | undefined = part;
    const seen = new Set<OwnPart>();
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      const replaced = replacedSetting(at.settled.event);
      at = replaced === null ? undefined : bySetting.get(replaced);
      depth += 1;
    }
    return depth;
  };
  const main = (part: OwnPart) => (part.own.insteadOf === null ? 1 : 0);
  return parts
    .map((part) => ({ part, depth: depthOf(part) }))
    .sort(
      (one, other) =>
        main(one.part) - main(other.part) ||
        one.depth - other.depth ||
        (one.part.when.start.day < other.part.when.start.day ? -1 : 1),
    )
    .map(({ part }) => part);
}
