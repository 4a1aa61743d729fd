import { Text } from '@mantine/core';
import { circuits } from '../../shared/courts/circuits.ts';
import { nameZone } from '../../shared/time/zone-choices.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { Mark } from '../ui/mark.tsx';
import { RowListDialog } from '../ui/row-list-dialog.tsx';
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
          ? 'No court is added yet. Federal and immigration courts are there from the start; a state, county or city court is added here or in the form of a proceeding.'
          : 'An archived court is no longer offered; proceedings that name it keep it.'
      }
      rows={rows}
      compare={(a, b) => a.court.name.localeCompare(b.court.name, 'en')}
      columns={['Court', 'City', 'Circuit', 'Time zone']}
      cells={({ court, state = '', circuit, archived }) => [
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
      ]}
      nameOf={({ court }) => court.name}
      addLabel="Add a court…"
      onArchive={(after) =>
        void commands.save(`court/${after.archived ? 'archive' : 'restore'}`, [
          rowDraft('courts', after),
        ])
      }
      onClose={onClose}
      renderForm={(row, close) => <CourtDialog row={row} rows={rows} onClose={close} />}
    />
  );
}
