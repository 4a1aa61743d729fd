import { Alert, List, Stack, Table, Text } from '@mantine/core';
import type { RestorePreview } from '../../../shared/backup/backup-state.ts';
import { sayPurged } from '../../../shared/merging/say-purged.ts';
import { counted } from '../../../shared/pages/list-page.ts';
import type { TableName } from '../../../shared/model/tables.ts';
import { useStartState } from '../../host/host-context.tsx';
import classes from './backup.module.css';
import { sayInstant } from '../../../shared/time/say-instant.ts';

/** What is in a backup, and what restoring it would change here. */
export function RestorePreviewTable({ preview }: { readonly preview: RestorePreview }) {
  const { zone } = useStartState();
  const { createdAt, appVersion, commands, documents, purged, tables } = preview;
  const putAside = tables.flatMap(({ calledOnlyHere }) => calledOnlyHere);
  const missing = commands.here - commands.there;
  return (
    <Stack gap="sm">
      <Text size="sm">
        Made {sayInstant(createdAt, zone)} by Paradocket {appVersion}. It is whole: a log of{' '}
        {counted(commands.there, 'change', 'changes')}
        {documents === 0 ? '' : ` and ${counted(documents, 'kept document', 'kept documents')}`}.
        {missing > 0 && ` The log here has ${String(missing)} more.`}
      </Text>
      {purged.map((purge, index) => (
        <Text size="sm" key={index}>
          {sayPurged(purge, (name) => name, zone)}
        </Text>
      ))}
      <Table aria-label="What restoring would change" withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Records</Table.Th>
            <Table.Th ta="right">In the backup</Table.Th>
            <Table.Th ta="right">Here</Table.Th>
            <Table.Th ta="right">Only in the backup</Table.Th>
            <Table.Th ta="right">Only here</Table.Th>
            <Table.Th ta="right">Differ</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tables.map((one) => (
            <Table.Tr key={one.table}>
              <Table.Th scope="row" fw={500}>
                {names[one.table]}
              </Table.Th>
              {[one.there, one.here, one.onlyThere, one.onlyHere, one.differing].map(
                (count, index) => (
                  <Table.Td key={index} ta="right">
                    {count}
                  </Table.Td>
                ),
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {tables.some(({ onlyHere, differing }) => onlyHere + differing > 0) && (
        <Alert color="yellow">
          <Text size="sm" fw={600}>
            What is only here, or newer here, is put aside
          </Text>
          {putAside.length > 0 && (
            <List size="sm" className={classes['wrapped'] ?? ''}>
              {putAside.map((name, index) => (
                <List.Item key={index}>{name}</List.Item>
              ))}
            </List>
          )}
          <Text size="sm">It stays on this laptop and can be put back under Backups.</Text>
        </Alert>
      )}
    </Stack>
  );
}

const names: Readonly<Record<TableName, string>> = {
  persons: 'People of the office',
  courts: 'Courts of the office',
  hearingTypes: 'Types of hearing',
  purges: 'Purges',
  settings: 'Office settings',
  savedViews: 'Saved looks',
  exportProfiles: 'Profiles of exports',
  filingProfiles: 'Profiles of state courts',
  paperWords: 'Phrases of papers',
  importMappings: 'Columns of taken in files',
  ruleAdoptions: 'Rules adopted',
  rulePacks: 'Packs of rules',
  clients: 'Clients',
  matters: 'Matters',
  proceedings: 'Proceedings',
  events: 'Events and hearings',
  stints: 'Custody',
  claims: 'Claims and detainers',
  positions: 'Positions on the legal basis',
  confirmations: 'Custody checks',
  bars: 'Bars to removal',
  documents: 'Documents',
  mergings: 'Mergings with other laptops',
};
