import { type AttendedEvent, isAttended } from '../../model/event-date.ts';
import { MOST_SOURCES, proseSchema, type Source } from '../../model/record.ts';
import type { SettingPlace } from '../../model/setting-place.ts';
import type { ImportProposal } from '../file-reading.ts';
import { proposeEvent } from '../propose.ts';
import { sheetDoubts } from './sheet-doubts.ts';

/** A hearing has no more. */
const MOST_SETTINGS = 200;

/**
 * Joins rows that are settings of one hearing into that hearing; each row stays accounted for. Rows that
 * name one hearing but tell of two kinds, titles, dockets or clients stay apart, and so does what is too
 * long together for one record.
 *
 * @param places of the rows' proposals, by key
 */
export function joinSettings(
  proposals: readonly ImportProposal[],
  places: ReadonlyMap<string, SettingPlace>,
): readonly ImportProposal[] {
  if (places.size === 0) return proposals;
  const hearings = new Map<string, Row[]>();
  for (const proposal of proposals) {
    const place = places.get(proposal.key);
    if (place === undefined || proposal.record.table !== 'events') continue;
    const event = proposal.record.row;
    if (!isAttended(event)) continue;
    const { kind, title, sources } = event;
    const of = [place.hearing, proposal.subject, kind, title, sources.at(-1)?.docketNumber];
    const rows = hearings.get(JSON.stringify(of)) ?? [];
    const isOne = rows.every((row) => row.place.number !== place.number);
    if (isOne && rows.length < MOST_SETTINGS)
      hearings.set(JSON.stringify(of), [...rows, { proposal, event, place }]);
  }
  const joined = new Map<ImportProposal, ImportProposal | null>();
  for (const rows of hearings.values()) {
    const [first, ...others] = rows;
    if (first === undefined || others.length === 0) continue;
    const hearing = joinRows(first, rows);
    if (hearing === null) continue;
    joined.set(first.proposal, hearing);
    for (const { proposal } of others) joined.set(proposal, null);
  }
  return proposals.flatMap((proposal) => {
    const hearing = joined.get(proposal);
    return hearing === undefined ? [proposal] : hearing === null ? [] : [hearing];
  });
}

type Row = {
  readonly proposal: ImportProposal;
  readonly event: AttendedEvent;
  readonly place: SettingPlace;
};

function joinRows(first: Row, rows: readonly Row[]): ImportProposal | null {
  const inOrder = rows.toSorted((one, other) => one.place.number - other.place.number);
  const idOf = (number: number | null) =>
    rows.find(({ place }) => place.number === number)?.event.details.settings[0]?.id ?? null;
  const settings = inOrder.flatMap(({ event, place }) =>
    event.details.settings.map((setting) => ({ ...setting, replacedBy: idOf(place.then) })),
  );
  const note = distinct(inOrder.map(({ event }) => event.note))
    .filter((one) => one !== '')
    .join('\n');
  if (!proseSchema.safeParse(note).success) return null;
  const sources = distinct(inOrder.flatMap(({ event }) => event.sources));
  const isFile = ({ kind }: Source) => kind === 'imported-file';
  const input = {
    ...first.event,
    details: { ...wholeOf((inOrder.at(-1) ?? first).event.details, settings), settings },
    note,
    sources: [...sources.filter((one) => !isFile(one)), ...sources.filter(isFile)].slice(
      0,
      MOST_SOURCES,
    ),
  };
  const isOneWhole = distinct(rows.map(({ event }) => besideSettings(event))).length === 1;
  const doubts = [
    ...distinct(rows.flatMap(({ proposal }) => proposal.doubts)),
    ...(isOneWhole ? [] : [sheetDoubts.otherDetails()]),
  ];
  return {
    ...first.proposal,
    entries: rows.flatMap(({ proposal }) => proposal.entries),
    record: { table: 'events', row: proposeEvent(input) },
    doubts,
    ticked: doubts.length === 0 && rows.every(({ proposal }) => proposal.ticked),
  };
}

/**
 * The last setting says where and before whom the hearing is to be; where another one says nothing of it,
 * each says its own.
 */
function wholeOf<D extends AttendedEvent['details']>(last: D, settings: D['settings']): object {
  const isSaid = (name: 'judge' | 'place') => settings.every((setting) => setting[name] !== '');
  const who = 'judge' in last ? { judge: last.judge } : { with: last.with };
  const nobody = 'judge' in last ? { judge: '' } : { with: '' };
  return { ...last, place: isSaid('place') ? last.place : '', ...(isSaid('judge') ? who : nobody) };
}

/** What every line of a hearing says alike: its details without those of the setting that it is. */
function besideSettings({ details }: AttendedEvent): object {
  return { ...details, settings: [], place: '', judge: '', with: '' };
}

function distinct<T>(list: readonly T[]): readonly T[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
}
