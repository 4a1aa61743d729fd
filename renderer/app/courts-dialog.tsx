import { Text } from '@mantine/core';
import { circuits } from '../../shared/courts/circuits.ts';
import { isOwnCourt } from '../../shared/courts/own-court.ts';
import type { CourtClosure } from '../../shared/model/court.ts';
import { formatCivilDay } from '../../shared/time/format-civil-day.ts';
import { nameZone } from '../../shared/time/zone-choices.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { Mark } from '../ui/mark.tsx';
import { RowListDialog } from '../ui/row-list-dialog.tsx';
import { CourtClosuresDialog } from './court-closures-dialog.tsx';
import { CourtDialog } from './court-dialog.tsx';
import { rowDraft, useCommands } from './use-commands.ts';

/** The courts that the office added: edited and archived here, never deleted. */
export function CourtsDialog({ onClose }: { readonly onClose: () => void }) {
  const commands = useCommands();
  const rows = useOfficeRows('courts');
  if (rows === undefined) return null;
  return (
    <RowListDialog
      title="Courts of the office"
      hint={
        rows.length === 0
          ? 'No court is added yet. Federal and immigration courts are there from the start; a state, county or city court is added here or in the form of a proceeding. Days on which a clerk’s office was closed are recorded for every court.'
          : 'An archived court is no longer offered; proceedings that name it keep it. A federal or immigration court stands here for its closed days alone.'
      }
      rows={rows}
      compare={(a, b) => a.court.name.localeCompare(b.court.name, 'en')}
      columns={['Court', 'City', 'Circuit', 'Time zone', 'Clerk closed']}
      cells={({ court, state = '', circuit, archived, closures }) => [
        <>
          {court.name}
          {archived && <Mark>Archived</Mark>}
          {court.shortName !== '' && (
            <Text size="xs" c="dimmed">
              {court.shortName}
            </Text>
          )}
        </>,
        [court.city, state].filter((part) => part !== '').join(', '),
        circuits.find(({ id }) => id === circuit)?.shortName ?? '',
        court.zone === null ? '' : nameZone(court.zone),
        sayClosures(closures),
      ]}
      nameOf={({ court }) => court.name}
      addLabel="Add a court…"
      canArchive={isOwnCourt}
      addOther={{
        label: 'Closed days of a court…',
        renderForm: (close) => <CourtClosuresDialog row={null} rows={rows} onClose={close} />,
      }}
      onArchive={(after) =>
        void commands.save(`court/${after.archived ? 'archive' : 'restore'}`, [
          rowDraft('courts', after),
        ])
      }
      onClose={onClose}
      renderForm={(row, close) =>
        row === null || isOwnCourt(row) ? (
          <CourtDialog row={row} rows={rows} onClose={close} />
        ) : (
          <CourtClosuresDialog row={row} rows={rows} onClose={close} />
        )
      }
    />
  );
}

/** The newest first, as many as a cell has room for. */
function sayClosures(closures: readonly CourtClosure[]): string {
  const newest = closures.toSorted((a, b) => (a.from > b.from ? -1 : 1));
  const said = newest
    .slice(0, 2)
    .map(({ from, to }) =>
      from === to
        ? formatCivilDay(from, 'table')
        : `${formatCivilDay(from, 'table')} to ${formatCivilDay(to, 'table')}`,
    );
  const more = newest.length - said.length;
  return [...said, ...(more > 0 ? [`${String(more)} more`] : [])].join('; ');
}
