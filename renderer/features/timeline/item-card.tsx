import { useLayoutEffect, useRef } from 'react';
import type { ChronologyRow } from '../../../shared/chronology/chronology-row.ts';
import { eventKindNames, standingNames } from '../../../shared/chronology/kind-names.ts';
import type { SceneItem } from '../../../shared/chronology/project-scene.ts';
import { UNVERIFIED_MEANING } from '../../../shared/model/verification.ts';
import { dayOfAxisMs } from '../../../shared/time/axis-ms.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import { formatWithLocal } from '../../../shared/time/format-with-local.ts';
import { keysOf } from './axis-walk.ts';
import { datesOf, describeBand, unverifiedOf } from './describe-stop.ts';

const MARGIN = 8;
const MOST_LISTED = 6;

/** Where a card belongs, in pixels of the window. */
export type CardPlace = { readonly x: number; readonly y: number };

type Props = {
  readonly item: SceneItem;
  readonly place: CardPlace;
  readonly rows: ReadonlyMap<string, ChronologyRow>;
  readonly laptopZone: string;
};

/** What is known about a thing on the axis: title, date in the court's zone first, kind, source. */
export function ItemCard({ item, place, rows, laptopZone }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const card = ref.current;
    if (card === null) return;
    const { width, height } = card.getBoundingClientRect();
    const left = Math.min(place.x, window.innerWidth - width - MARGIN);
    const below = place.y + height + MARGIN <= window.innerHeight;
    card.style.left = `${Math.max(MARGIN, left)}px`;
    card.style.top = `${below ? place.y : Math.max(MARGIN, place.y - height - 36)}px`;
  });
  return (
    <div ref={ref} className="ax-card" role="tooltip">
      <CardBody item={item} rows={rows} laptopZone={laptopZone} />
    </div>
  );
}

function CardBody({ item, rows, laptopZone }: Omit<Props, 'place'>) {
  const lines = keysOf(item).flatMap((key) => rows.get(key) ?? []);
  if (item.type === 'count' || item.type === 'bars') return <ManyBody item={item} lines={lines} />;
  const [row] = lines;
  if (row === undefined)
    return item.type === 'bar' ? (
      <>
        <div className="ax-card-title">{item.bar.label}</div>
        <div className="ax-card-line">{describeBand(item.bar)}</div>
      </>
    ) : null;
  const struck = item.type === 'mark' && item.mark.struck ? item.mark : null;
  const dates =
    struck === null
      ? datesOf(row, (date) => formatWithLocal(date, laptopZone, 'sentence'))
      : formatWithLocal(struck.date, laptopZone, 'sentence');
  const kind = [row.kindName, row.status].filter((part) => part !== '').join(' · ');
  return (
    <>
      <div className="ax-card-title">{row.title}</div>
      <div className="ax-card-line">
        <strong>{dates}</strong>
        {struck === null ? '' : ' — an earlier setting'}
      </div>
      {struck !== null || unverifiedOf(row) === '' ? null : (
        <div className="ax-card-line ax-card-warning">{UNVERIFIED_MEANING}</div>
      )}
      <div className="ax-card-line">{kind}</div>
      {row.detail === '' ? null : <div className="ax-card-line">{row.detail}</div>}
      {row.standing === 'undisputed' ? null : (
        <div className="ax-card-line">{standingNames[row.standing]}</div>
      )}
      <div className="ax-card-line">
        {row.sources.length === 0
          ? 'No source recorded'
          : `Source: ${row.sources.map((source) => source.label).join('; ')}`}
      </div>
    </>
  );
}

function ManyBody({
  item,
  lines,
}: {
  readonly item: Extract<SceneItem, { type: 'count' | 'bars' }>;
  readonly lines: readonly ChronologyRow[];
}) {
  const from = formatCivilDay(dayOfAxisMs(item.from), 'axis');
  const to = formatCivilDay(dayOfAxisMs(item.to), 'axis');
  const count = item.type === 'count' ? item.size : item.bars.length;
  const name = item.type === 'count' ? 'events' : 'periods of custody';
  return (
    <>
      <div className="ax-card-title">{`${count} ${name}, ${from === to ? from : `${from} to ${to}`}`}</div>
      {lines.slice(0, MOST_LISTED).map((row) => (
        <div key={row.key} className="ax-card-line">
          {`${row.kind === null ? row.kindName : eventKindNames[row.kind]}: ${row.title}`}
          {unverifiedOf(row) === '' ? '' : `, ${unverifiedOf(row)}`}
        </div>
      ))}
      {lines.length > MOST_LISTED ? (
        <div className="ax-card-line">{`and ${lines.length - MOST_LISTED} more`}</div>
      ) : null}
      <div className="ax-card-line">Click to look closer</div>
    </>
  );
}
