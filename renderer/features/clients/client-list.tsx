import {
  Anchor,
  Badge,
  Button,
  Group,
  ScrollArea,
  Stack,
  Switch,
  Table,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { IconFileImport, IconSearch, IconUserPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Client } from '../../../shared/model/client.ts';
import type { Matter } from '../../../shared/model/matter.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import { useFirstFocus } from '../../ui/return-focus.ts';
import classes from './client-list.module.css';
import { bornOn, maskedANumber, namesakesAmong } from './namesakes.ts';

type Entry = { readonly client: Client; readonly matters: readonly Matter[] };

type Props = {
  /** By sort name; archived ones too. */
  readonly clients: readonly Entry[];
  /** Whose stand beside changes; empty where nobody gave any. */
  readonly initials: string;
  readonly onOpenMatter: (matterId: string) => void;
  readonly onNewClient: () => void;
  readonly onNewMatter: (clientId: string) => void;
  readonly onEditClient: (clientId: string) => void;
  readonly onOpenFile: () => void;
  readonly onInitials: () => void;
};

/** All clients with their matters, narrowed while typing. */
export function ClientList({
  clients,
  initials,
  onNewClient,
  onOpenFile,
  onInitials,
  ...on
}: Props) {
  const [words, setWords] = useState('');
  const find = useRef<HTMLInputElement>(null);
  useFirstFocus(find);
  const isOpen = ({ client }: Entry) => !client.archived;
  // Where all are archived there is nothing else to show.
  const [withArchived, setWithArchived] = useState(!clients.some(isOpen));
  const shown = clients.filter((entry) => (withArchived || isOpen(entry)) && matches(entry, words));
  const namesakes = namesakesAmong(clients.map((entry) => entry.client));
  return (
    <main className={classes['page']}>
      <Stack gap="md" h="100%">
        <Group justify="space-between">
          <Title order={1} size="h3" tabIndex={-1}>
            Clients
          </Title>
          <Group gap="xs">
            <Button variant="default" onClick={onInitials}>
              {initials === '' ? 'Your initials…' : `Your initials: ${initials}`}
            </Button>
            <Button
              variant="default"
              leftSection={<IconFileImport size={16} />}
              onClick={onOpenFile}
            >
              Open matter file…
            </Button>
            <Button leftSection={<IconUserPlus size={16} />} onClick={onNewClient}>
              New client
            </Button>
          </Group>
        </Group>
        <Group gap="md">
          <TextInput
            ref={find}
            aria-label="Find a client"
            placeholder="Name, alias, matter or number"
            leftSection={<IconSearch size={16} />}
            flex={1}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <Switch
            label="Archived too"
            checked={withArchived}
            onChange={(event) => setWithArchived(event.currentTarget.checked)}
          />
        </Group>
        <ScrollArea flex={1} type="auto">
          <Table highlightOnHover stickyHeader verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">Client</Table.Th>
                <Table.Th scope="col">A-number</Table.Th>
                <Table.Th scope="col">Matter</Table.Th>
                <Table.Th scope="col">Facts current through</Table.Th>
                <Table.Th scope="col">
                  <span className={classes['hidden']}>Actions</span>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map((entry) => (
                <ClientRows
                  key={entry.client.id}
                  entry={entry}
                  withArchived={withArchived}
                  hasNamesake={namesakes.has(entry.client.id)}
                  {...on}
                />
              ))}
            </Table.Tbody>
          </Table>
          {shown.length === 0 && (
            <Text c="dimmed" ta="center" py="xl">
              {words.trim() === '' ? 'No clients.' : `No client matches “${words}”.`}
            </Text>
          )}
        </ScrollArea>
      </Stack>
    </main>
  );
}

type RowProps = Pick<Props, 'onOpenMatter' | 'onNewMatter' | 'onEditClient'> & {
  readonly entry: Entry;
  readonly withArchived: boolean;
  readonly hasNamesake: boolean;
};

/** One client, a line for each matter. */
function ClientRows({ entry, withArchived, hasNamesake, ...on }: RowProps) {
  const { client, matters } = entry;
  const shown = matters.filter((matter) => withArchived || !matter.archived);
  const lines = shown.length === 0 ? [null] : shown;
  return lines.map((matter, index) => (
    <Table.Tr key={matter?.id ?? client.id}>
      <Table.Td fw={600}>
        {index === 0 && (
          <Group gap="xs">
            {client.name}
            {client.archived && <ArchivedBadge />}
            {hasNamesake && (
              <Text span size="xs" c="dimmed">
                {bornOn(client)}
              </Text>
            )}
          </Group>
        )}
      </Table.Td>
      <Table.Td className={classes['number'] ?? ''}>
        {index === 0 ? maskedANumber(client) : ''}
      </Table.Td>
      <Table.Td>
        {matter === null ? (
          <Anchor
            component="button"
            type="button"
            aria-label={`Add a matter for ${client.name}`}
            onClick={() => on.onNewMatter(client.id)}
          >
            Add a matter
          </Anchor>
        ) : (
          <Group gap="xs">
            <Anchor
              component="button"
              type="button"
              fw={600}
              aria-label={`${matter.title}, ${client.name}`}
              onClick={() => on.onOpenMatter(matter.id)}
            >
              {matter.title}
            </Anchor>
            {matter.archived && <ArchivedBadge />}
            {matter.sampleNotice !== '' && (
              <Badge variant="outline" color="var(--warning-text)" size="sm">
                Sample
              </Badge>
            )}
          </Group>
        )}
      </Table.Td>
      <Table.Td>
        {matter?.factsCurrentThrough ? formatCivilDay(matter.factsCurrentThrough, 'table') : ''}
      </Table.Td>
      <Table.Td ta="right">
        {index === 0 && (
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => on.onEditClient(client.id)}
            aria-label={`Edit ${client.name}`}
          >
            Edit
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  ));
}

function ArchivedBadge() {
  return (
    <Badge variant="outline" color="var(--mantine-color-text)" size="sm">
      Archived
    </Badge>
  );
}

function matches({ client, matters }: Entry, words: string): boolean {
  const text = [
    client.name,
    client.sortName,
    ...client.aliases,
    ...client.identifiers.map((one) => one.value),
    ...matters.map((matter) => matter.title),
  ]
    .join(' ')
    .toLocaleLowerCase('en-US');
  return words
    .toLocaleLowerCase('en-US')
    .split(/\s+/)
    .every((word) => text.includes(word));
}
