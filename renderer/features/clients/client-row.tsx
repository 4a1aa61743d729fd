import { Anchor, Badge, Button, Group } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import { matterCustody, matterDates } from '../../../shared/clients/matter-line.ts';
import { nameHolders } from '../../../shared/custody/name-holders.ts';
import { printDays } from '../../../shared/custody/day-count.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import classes from './client-list.module.css';
import type { ListRow } from './list-rows.ts';
import { bornOn, maskedANumber } from './namesakes.ts';

type Props = {
  readonly ref: Ref<HTMLDivElement>;
  readonly row: ListRow;
  readonly id: string;
  readonly index: number;
  readonly top: number;
  readonly isCurrent: boolean;
  readonly hasNamesake: boolean;
  readonly today: CivilDay;
  /** Null until it is read. */
  readonly view: MatterView | null;
  readonly findings: number;
  readonly onSelect: () => void;
  readonly onOpenMatter: (matterId: string) => void;
  readonly onNewMatter: (clientId: string) => void;
  readonly onEditClient: (clientId: string) => void;
};

/** One line of the list of clients. */
export function ClientRow({ ref, row, id, index, top, isCurrent, today, view, ...rest }: Props) {
  const { client, matter, isFirst } = row;
  // The list is one stop of the Tab key; inside it, only the current line has stops of its own.
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <div
      ref={ref}
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isCurrent}
      data-index={index}
      className={classes['row']}
      style={{ transform: `translateY(${String(top)}px)` }}
      onClick={rest.onSelect}
    >
      <Cell className={classes['name']}>
        {isFirst ? client.name : <span className={classes['hidden']}>{client.name}</span>}
        {isFirst && client.archived && <Mark text="Archived" />}
        {isFirst && rest.hasNamesake && <span className={classes['sub']}>{bornOn(client)}</span>}
      </Cell>
      <Cell className={classes['number']}>{isFirst ? maskedANumber(client) : ''}</Cell>
      <Cell>
        {matter === null ? (
          <Anchor
            component="button"
            type="button"
            size="sm"
            tabIndex={tabIndex}
            aria-label={`Add a matter for ${client.name}`}
            onClick={() => rest.onNewMatter(client.id)}
          >
            Add a matter
          </Anchor>
        ) : (
          <Anchor
            component="button"
            type="button"
            size="sm"
            fw={600}
            ta="left"
            tabIndex={tabIndex}
            aria-label={`${matter.title}, ${client.name}`}
            onClick={() => rest.onOpenMatter(matter.id)}
          >
            {matter.title}
          </Anchor>
        )}
        {matter?.archived === true && <Mark text="Archived" />}
        {(matter?.sampleNotice ?? '') !== '' && <Mark text="Sample" isWarning />}
      </Cell>
      {view === null ? (
        <CellsNotRead hasMatter={matter !== null} />
      ) : (
        <CellsOf view={view} today={today} />
      )}
      <Cell>{view !== null && <Marks view={view} today={today} findings={rest.findings} />}</Cell>
      <Cell>
        {isFirst && (
          <Button
            variant="default"
            size="compact-sm"
            tabIndex={tabIndex}
            onClick={() => rest.onEditClient(client.id)}
            aria-label={`Edit ${client.name}`}
          >
            Edit
          </Button>
        )}
      </Cell>
    </div>
  );
}

/** Who holds, for how many days, and what is next. */
function CellsOf({ view, today }: { readonly view: MatterView; readonly today: CivilDay }) {
  const { holder, asOf, daysHeld } = matterCustody(view, today);
  const { next } = matterDates(view, today);
  return (
    <>
      <Cell>
        {holder === null ? (
          <span className={classes['sub']}>No custody recorded</span>
        ) : (
          <span className={holder.state === 'in-doubt' ? classes['urgent'] : undefined}>
            {nameHolders(holder)}
          </span>
        )}
        {holder !== null && asOf < today && (
          <span className={classes['sub']}>as of {formatCivilDay(asOf, 'axis')}</span>
        )}
      </Cell>
      <Cell className={classes['number']}>{holder === null ? '' : printDays(daysHeld)}</Cell>
      <Cell>
        {next === null ? (
          <span className={classes['missing']}>Nothing is set</span>
        ) : (
          <>
            {formatCaseDate(next.date, { style: 'table' })}
            <span className={classes['sub']}>{next.title}</span>
          </>
        )}
      </Cell>
    </>
  );
}

/** Until the matter is read its cells stand empty, and say so to a screen reader. */
function CellsNotRead({ hasMatter }: { readonly hasMatter: boolean }) {
  return (
    <>
      <Cell>{hasMatter && <span className={classes['sub']}>Reading…</span>}</Cell>
      <Cell>{''}</Cell>
      <Cell>{''}</Cell>
    </>
  );
}

type MarksProps = {
  readonly view: MatterView;
  readonly today: CivilDay;
  readonly findings: number;
};

/** What somebody has to look at: overdue, unverified, findings. */
function Marks({ view, today, findings }: MarksProps) {
  const { overdue, unverified } = matterDates(view, today);
  return (
    <Group gap={4}>
      {overdue > 0 && <Mark text={`${String(overdue)} overdue`} isUrgent />}
      {unverified > 0 && <Mark text={`${String(unverified)} unverified`} isWarning />}
      {findings > 0 && (
        <Mark text={`${String(findings)} ${findings === 1 ? 'finding' : 'findings'}`} isWarning />
      )}
    </Group>
  );
}

type MarkProps = {
  readonly text: string;
  readonly isWarning?: boolean;
  readonly isUrgent?: boolean;
};

function Mark({ text, isWarning = false, isUrgent = false }: MarkProps) {
  const color = isUrgent
    ? 'var(--mantine-color-error)'
    : isWarning
      ? 'var(--warning-text)'
      : 'var(--mantine-color-text)';
  return (
    <Badge variant="outline" color={color} size="sm" tt="none" ml={isUrgent || isWarning ? 0 : 6}>
      {text}
    </Badge>
  );
}

function Cell({
  className,
  children,
}: {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div role="gridcell" className={`${classes['cell'] ?? ''} ${className ?? ''}`}>
      {children}
    </div>
  );
}
