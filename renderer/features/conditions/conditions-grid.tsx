import { useRef } from 'react';
import { sayHours, sayInstant } from '../../../shared/conditions/say-clock.ts';
import { sayStanding } from '../../../shared/conditions/standing.ts';
import { nameRecurrence } from '../../../shared/conditions/name-recurrence.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import { LineCell } from '../../ui/line-cell.tsx';
import { LineGrid } from '../../ui/line-grid.tsx';
import type { HeadingRow } from '../../ui/line-rows.ts';
import { ClockText } from './clock-text.tsx';
import { categoryNames } from './category-names.ts';
import type { ConditionRow, ContactRow, ListRow } from './condition-rows.ts';
import classes from './conditions-grid.module.css';
import { sayAfterRelease } from './say-after-release.ts';

type Props = {
  readonly rows: readonly (ListRow | HeadingRow)[];
  readonly laptopZone: string;
  readonly today: CivilDay;
  readonly nameOfPerson: (reference: string) => string;
  readonly selectedKey: string | null;
  readonly onSelect: (key: string) => void;
  readonly onOpen: (row: ListRow) => void;
  /** Another key on the selected row; true where it did something. */
  readonly onKey: (key: string, row: ListRow) => boolean;
};

const columns = ['What', 'About', 'Standing', 'Binds', 'Next', 'Source'].map((label) => ({
  label,
}));
const LINE_PX = 52;

/** Conditions and contacts of a matter in one list: arrows walk, Enter edits, letters act. */
export function ConditionsGrid({ rows, selectedKey, onSelect, onOpen, onKey, ...cells }: Props) {
  const grid = useRef<HTMLDivElement>(null);
  return (
    <LineGrid<ListRow>
      ref={grid}
      isFirst
      name="Conditions and contacts"
      className={classes['grid']}
      columns={columns}
      rows={rows}
      linePx={LINE_PX}
      currentKey={selectedKey}
      onCurrent={onSelect}
      onOpen={onOpen}
      onKey={onKey}
      onFocus={() => {
        const first = rows.find((row) => row.type !== 'heading');
        if (selectedKey === null && first !== undefined) onSelect(first.key);
      }}
    >
      {(row) =>
        row.of === 'condition' ? (
          <ConditionCells row={row} {...cells} />
        ) : (
          <ContactCells row={row} {...cells} />
        )
      }
    </LineGrid>
  );
}

type CellProps = Pick<Props, 'laptopZone' | 'today' | 'nameOfPerson'>;

function ConditionCells({
  row: { condition, next, soon },
  today,
}: CellProps & { readonly row: ConditionRow }) {
  const { text, category, until, reportTo, reactionHours, recurrence } = condition.details;
  const repeats = nameRecurrence(recurrence);
  return (
    <>
      <LineCell>
        <span className={classes['strong']}>{condition.title}</span>
        <Small>{text}</Small>
      </LineCell>
      <LineCell>
        {categoryNames[category]}
        <Small>{reportTo === '' ? '' : `to ${reportTo}`}</Small>
      </LineCell>
      <LineCell>{sayStanding(condition)}</LineCell>
      <LineCell>
        {condition.date.kind === 'undated'
          ? 'since a day not recorded'
          : `since ${formatCaseDate(condition.date, { style: 'table' })}`}
        <Small>
          {until === null ? 'until lifted' : `until ${formatCaseDate(until, { style: 'table' })}`}
        </Small>
      </LineCell>
      <LineCell>
        {next === null ? '' : formatCivilDay(next, 'table')}
        {next === today && <b> today</b>}
        <Small>
          {[repeats, reactionHours === null ? '' : `report within ${sayHours(reactionHours)}`]
            .filter((part) => part !== '')
            .join(', ')}
        </Small>
        {soon !== null && (
          <span className={`${classes['small'] ?? ''} ${classes['warning'] ?? ''}`}>
            {sayAfterRelease(soon)}
          </span>
        )}
      </LineCell>
      <LineCell>
        {condition.sources[0]?.label ?? <span className={classes['warning']}>No source</span>}
        <Small>{condition.details.imposedBy}</Small>
      </LineCell>
    </>
  );
}

function ContactCells({
  row: { contact, clock },
  laptopZone,
  nameOfPerson,
}: CellProps & { readonly row: ContactRow }) {
  const { place, reportedOn, reportedTo, reportedHow = '', proof, noReport } = contact.details;
  return (
    <>
      <LineCell>
        <span className={classes['strong']}>{contact.title}</span>
        <Small>{place}</Small>
      </LineCell>
      <LineCell>Contact</LineCell>
      <LineCell>
        {reportedOn !== null
          ? 'Reported'
          : noReport !== undefined
            ? 'No report needed'
            : clock === null
              ? 'No clock'
              : 'Report due'}
        {noReport !== undefined && reportedOn === null && (
          <Small>{`because ${noReport.because} (${nameOfPerson(noReport.by)}, ${formatCivilDay(noReport.on, 'table')})`}</Small>
        )}
      </LineCell>
      <LineCell>{formatCaseDate(contact.date, { style: 'table' })}</LineCell>
      <LineCell>
        {reportedOn !== null ? (
          <>
            {formatCaseDate(reportedOn, { style: 'table' })}
            <Small>
              {[reportedTo === '' ? '' : `to ${reportedTo}`, reportedHow]
                .filter((part) => part !== '')
                .join(', ')}
            </Small>
          </>
        ) : clock?.isRunning === true ? (
          <ClockText clock={clock} />
        ) : clock === null ? (
          ''
        ) : (
          sayInstant(clock.endsAt, clock.zone, laptopZone)
        )}
      </LineCell>
      <LineCell>{proof}</LineCell>
    </>
  );
}

function Small({ children }: { readonly children: string }) {
  return children === '' ? null : <span className={classes['small']}>{children}</span>;
}
