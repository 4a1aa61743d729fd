import { Button, Text } from '@mantine/core';
import { standingNames } from '../../../shared/chronology/kind-names.ts';
import { authorityNames } from '../../../shared/custody/authority-names.ts';
import { printCount } from '../../../shared/custody/day-count.ts';
import type { PositionDays } from '../../../shared/custody/days-by-position.ts';
import type { PositionConflict } from '../../../shared/custody/position-conflicts.ts';
import type { Position } from '../../../shared/model/custody.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import classes from './custody-board.module.css';
import { Section } from './section.tsx';

type Props = {
  readonly days: readonly PositionDays[];
  readonly conflicts: readonly PositionConflict[];
  readonly archived: readonly Position[];
  /** Null adds one. */
  readonly onEdit: (id: string | null) => void;
  readonly onArchive: (position: Position) => void;
};

/** Who asserts which legal basis of a hold, since when; contradictions side by side. */
export function PositionsSection({ days, conflicts, archived, onEdit, onArchive }: Props) {
  return (
    <Section
      title="Positions on the legal basis"
      aside={
        <Button variant="default" size="compact-sm" onClick={() => onEdit(null)}>
          Add a position…
        </Button>
      }
    >
      {conflicts.map(({ authority, positions }) => (
        <div
          key={authority}
          role="group"
          aria-label={`${authorityNames[authority]} custody: positions that contradict each other`}
        >
          <Text size="sm" className={classes['warning'] ?? ''} mb={4}>
            {authorityNames[authority]} custody: {positions.length} positions that contradict each
            other. Which is right is not said here.
          </Text>
          <div className={classes['sides']}>
            {positions.map((position) => (
              <div key={position.id} className={classes['side']}>
                <Text size="xs" c="dimmed">
                  {position.assertedBy}, {since(position)}
                </Text>
                <Text size="sm" fw={600}>
                  {position.basis}
                </Text>
              </div>
            ))}
          </div>
        </div>
      ))}
      {days.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nobody’s position is recorded: who asserts which basis for a hold, since when.
        </Text>
      ) : (
        <table className={classes['table']} aria-label="Positions">
          <thead>
            <tr>
              <th scope="col">Asserted by</th>
              <th scope="col">Basis</th>
              <th scope="col">Since</th>
              <th scope="col" className={classes['number']}>
                Days, elapsed
              </th>
              <th scope="col">Change</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ position, days: count }) => (
              <tr key={position.id}>
                <th scope="row" className={classes['long']}>
                  {position.assertedBy}
                  <div className={classes['muted']}>
                    {authorityNames[position.authority]} custody, {standingNames[position.standing]}
                  </div>
                </th>
                <td className={classes['long']}>{position.basis}</td>
                <td>{since(position)}</td>
                <td className={classes['number']}>
                  {count === null ? 'not counted' : printCount(count.elapsed)}
                </td>
                <td>
                  <Change position={position} onEdit={onEdit} onArchive={onArchive} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {archived.map((position) => (
        <div key={position.id} className={classes['line']}>
          <span className={classes['muted']}>
            Archived: {position.assertedBy}, {position.basis}
          </span>
          <Change position={position} onEdit={onEdit} onArchive={onArchive} />
        </div>
      ))}
      <Text size="xs" c="dimmed" mt={6}>
        Days by position stand in this view and in a working copy alone. Two positions count the
        same days.
      </Text>
    </Section>
  );
}

function Change({
  position,
  onEdit,
  onArchive,
}: Pick<Props, 'onEdit' | 'onArchive'> & { readonly position: Position }) {
  const act = position.archived ? 'Restore' : 'Archive';
  return (
    <div className={classes['aside']}>
      <Button
        variant="default"
        size="compact-xs"
        aria-label={`Edit the position of ${position.assertedBy}`}
        onClick={() => onEdit(position.id)}
      >
        Edit
      </Button>
      <Button
        variant="default"
        size="compact-xs"
        aria-label={`${act} the position of ${position.assertedBy}`}
        onClick={() => onArchive(position)}
      >
        {act}
      </Button>
    </div>
  );
}

function since({ from, to }: Position): string {
  const start = formatCaseDate(from, { style: 'axis' });
  return to === null ? start : `${start} to ${formatCaseDate(to, { style: 'axis' })}`;
}
