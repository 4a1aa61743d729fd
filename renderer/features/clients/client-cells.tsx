import { Anchor, Badge, Button, Group, VisuallyHidden } from '@mantine/core';
import { matterCustody, matterDates } from '../../../shared/clients/matter-line.ts';
import { nameHolders } from '../../../shared/custody/name-holders.ts';
import { printDays } from '../../../shared/custody/day-count.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import { UNVERIFIED } from '../../../shared/model/verification.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import { LineCell } from '../../ui/line-cell.tsx';
import classes from './client-list.module.css';
import type { ListRow } from './list-rows.ts';
import { bornOn, maskedANumber } from './namesakes.ts';

type Props = {
  readonly row: ListRow;
  readonly isCurrent: boolean;
  readonly hasNamesake: boolean;
  readonly today: CivilDay;
  /** Null until it is read. */
  readonly view: MatterView | null;
  readonly findings: number;
  readonly onOpenMatter: (matterId: string) => void;
  readonly onNewMatter: (clientId: string) => void;
  readonly onEditClient: (clientId: string) => void;
};

/** The cells of one line of the list of clients. */
export function ClientCells({ row, isCurrent, today, view, ...rest }: Props) {
  const { client, matter, isFirst } = row;
  // The list is one stop of the Tab key; inside it, only the current line has stops of its own.
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <>
      <LineCell className={classes['name']}>
        {isFirst ? client.name : <VisuallyHidden>{client.name}</VisuallyHidden>}
        {isFirst && client.archived && <Mark text="Archived" />}
        {isFirst && rest.hasNamesake && <span className={classes['sub']}>{bornOn(client)}</span>}
      </LineCell>
      <LineCell className={classes['number']}>{isFirst ? maskedANumber(client) : ''}</LineCell>
      <LineCell>
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
      </LineCell>
      {view === null ? (
        <CellsNotRead hasMatter={matter !== null} />
      ) : (
        <CellsOf view={view} today={today} />
      )}
      <LineCell>
        {view !== null && <Marks view={view} today={today} findings={rest.findings} />}
      </LineCell>
      <LineCell>
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
      </LineCell>
    </>
  );
}

/** Who holds, for how many days, and what is next. */
function CellsOf({ view, today }: { readonly view: MatterView; readonly today: CivilDay }) {
  const { holder, asOf, daysHeld } = matterCustody(view, today);
  const { next } = matterDates(view, today);
  return (
    <>
      <LineCell>
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
      </LineCell>
      <LineCell className={classes['number']}>
        {holder === null ? '' : printDays(daysHeld)}
      </LineCell>
      <LineCell>
        {next === null ? (
          <span className={classes['missing']}>Nothing is set</span>
        ) : (
          <>
            {formatCaseDate(next.date, { style: 'table' })}
            <span className={classes['sub']}>
              {next.unverified && <span className={classes['missing']}>{UNVERIFIED} · </span>}
              {next.title}
            </span>
          </>
        )}
      </LineCell>
    </>
  );
}

/** Until the matter is read its cells stand empty, and say so to a screen reader. */
function CellsNotRead({ hasMatter }: { readonly hasMatter: boolean }) {
  return (
    <>
      <LineCell>{hasMatter && <span className={classes['sub']}>Reading…</span>}</LineCell>
      <LineCell>{''}</LineCell>
      <LineCell>{''}</LineCell>
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
