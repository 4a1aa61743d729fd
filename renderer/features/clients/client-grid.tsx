import { type RefObject, useState } from 'react';
import type { ClientOrder } from '../../../shared/clients/sort-lines.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { LineGrid } from '../../ui/line-grid.tsx';
import { ClientCells } from './client-cells.tsx';
import classes from './client-list.module.css';
import type { ListRow } from './list-rows.ts';

type Props = {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly rows: readonly ListRow[];
  readonly order: ClientOrder;
  readonly onOrder: (order: ClientOrder) => void;
  /** Clients whose names others have too, by id. */
  readonly namesakes: ReadonlySet<string>;
  readonly today: CivilDay;
  readonly viewOf: (matterId: string) => MatterView | null;
  readonly findingsOf?: (view: MatterView) => number;
  readonly onOpenMatter: (matterId: string) => void;
  readonly onNewMatter: (clientId: string) => void;
  readonly onEditClient: (clientId: string) => void;
};

type Column = { readonly label: string; readonly order?: ClientOrder; readonly isHidden?: boolean };

const columns: readonly Column[] = [
  { label: 'Client', order: 'name' },
  { label: 'A-number' },
  { label: 'Matter' },
  { label: 'In whose custody' },
  { label: 'Days held', order: 'days' },
  { label: 'Next', order: 'next' },
  { label: 'To look at', order: 'overdue' },
  { label: 'Actions', isHidden: true },
];

const LINE_PX = 48;

/** The list of clients and their matters: Enter opens the matter or adds one, F2 edits the client. */
export function ClientGrid({
  ref,
  rows,
  order,
  onOrder,
  namesakes,
  today,
  viewOf,
  findingsOf,
  ...on
}: Props) {
  const [currentKey, setCurrentKey] = useState<string | null>(null);
  const open = ({ matter, client }: ListRow) => {
    if (matter === null) on.onNewMatter(client.id);
    else on.onOpenMatter(matter.id);
  };
  return (
    <LineGrid
      ref={ref}
      name="Clients"
      className={classes['grid']}
      columns={columns.map(({ order: own, ...column }) => ({
        ...column,
        ...(own !== undefined && {
          sort: {
            now: own === order ? directionOf(own) : 'none',
            onSort: () => onOrder(own),
          },
        }),
      }))}
      rows={rows}
      linePx={LINE_PX}
      currentKey={currentKey}
      onCurrent={setCurrentKey}
      onFocus={() => {
        if (!rows.some(({ key }) => key === currentKey)) setCurrentKey(rows[0]?.key ?? null);
      }}
      onKey={(key, row) => {
        if (key === 'Enter') open(row);
        else if (key === 'F2') on.onEditClient(row.client.id);
        else return false;
        return true;
      }}
    >
      {(row: ListRow, isCurrent) => {
        const view = row.matter === null ? null : viewOf(row.matter.id);
        return (
          <ClientCells
            row={row}
            isCurrent={isCurrent}
            hasNamesake={namesakes.has(row.client.id)}
            today={today}
            view={view}
            findings={view === null ? 0 : (findingsOf?.(view) ?? 0)}
            {...on}
          />
        );
      }}
    </LineGrid>
  );
}

/** Names and dates run upwards; of counts the highest leads. */
function directionOf(order: ClientOrder): 'ascending' | 'descending' {
  return order === 'name' || order === 'next' ? 'ascending' : 'descending';
}
