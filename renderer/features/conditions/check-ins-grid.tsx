import { useRef } from 'react';
import type { CheckInLine } from '../../../shared/conditions/check-ins.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import { LineCell } from '../../ui/line-cell.tsx';
import { LineGrid } from '../../ui/line-grid.tsx';
import classes from './conditions-grid.module.css';
import { sayAfterRelease } from './say-after-release.ts';

type Row = CheckInLine & { readonly type: 'line'; readonly key: string };

type Props = {
  readonly lines: readonly CheckInLine[];
  readonly today: CivilDay;
  readonly selectedDay: CivilDay | null;
  readonly onSelect: (day: CivilDay) => void;
  /** Another key on the selected check-in; true where it did something. */
  readonly onKey: (key: string, line: CheckInLine) => boolean;
  readonly onOpen: (line: CheckInLine) => void;
};

const columns = ['Day', 'What became of it', 'Made', 'Proof', 'To know'].map((label) => ({
  label,
}));
const LINE_PX = 40;

/** The check-ins of a condition: arrows walk, Enter or D says that one was made. */
export function CheckInsGrid({ lines, today, selectedDay, onSelect, onKey, onOpen }: Props) {
  const grid = useRef<HTMLDivElement>(null);
  const rows = lines.map((line): Row => ({ ...line, type: 'line', key: line.day }));
  return (
    <LineGrid<Row>
      ref={grid}
      isFirst
      name="Check-ins"
      className={classes['checks']}
      columns={columns}
      rows={rows}
      linePx={LINE_PX}
      currentKey={selectedDay}
      onCurrent={(key) => {
        const line = lines.find(({ day }) => day === key);
        if (line !== undefined) onSelect(line.day);
      }}
      onOpen={onOpen}
      onKey={onKey}
    >
      {(line) => <Cells line={line} today={today} />}
    </LineGrid>
  );
}

function Cells({
  line: { day, record, ...more },
  today,
}: {
  readonly line: CheckInLine;
  readonly today: CivilDay;
}) {
  const notes = [
    ...more.closed.map((name) => `That day is ${name}; it is not changed by itself`),
    ...(more.daysAfterRelease === null ? [] : [sayAfterRelease(more.daysAfterRelease)]),
  ];
  return (
    <>
      <LineCell>
        <span className={classes['strong']}>{formatCivilDay(day, 'table')}</span>
        {day === today && <b> today</b>}
      </LineCell>
      <LineCell>{outcomeOf(day, record, today)}</LineCell>
      <LineCell>
        {record === null || record.at === null ? '' : formatCaseDate(record.at, { style: 'table' })}
        <Small>
          {[record?.with ?? '', record?.how ?? ''].filter((part) => part !== '').join(', ')}
        </Small>
      </LineCell>
      <LineCell>{record?.proof ?? ''}</LineCell>
      <LineCell>
        {notes.map((note) => (
          <span key={note} className={`${classes['small'] ?? ''} ${classes['warning'] ?? ''}`}>
            {note}
          </span>
        ))}
      </LineCell>
    </>
  );
}

/** Of a day that went by without a word nothing is claimed. */
function outcomeOf(day: CivilDay, record: CheckInLine['record'], today: CivilDay): string {
  switch (record?.outcome) {
    case 'done':
      return 'Made';
    case 'excused':
      return 'Excused';
    case 'other-day':
      return record.insteadOn === null
        ? 'Another day was named'
        : `Set for ${formatCivilDay(record.insteadOn, 'table')} instead`;
    case undefined:
      return day < today ? 'Nothing recorded' : 'To come';
  }
}

function Small({ children }: { readonly children: string }) {
  return children === '' ? null : <span className={classes['small']}>{children}</span>;
}
