import {
  Anchor,
  Badge,
  Button,
  Group,
  ScrollArea,
  Stack,
  Table,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { IconFileImport, IconSearch, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Client } from '../../../shared/model/client.ts';
import type { Matter } from '../../../shared/model/matter.ts';
import { maskANumber } from '../../../shared/model/a-number.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import classes from './client-list.module.css';

type Entry = { readonly client: Client; readonly matters: readonly Matter[] };

type Props = {
  /** By sort name; archived ones too. */
  readonly clients: readonly Entry[];
  readonly onOpenMatter: (matterId: string) => void;
  readonly onNewClient: () => void;
  readonly onNewMatter: (clientId: string) => void;
  readonly onEditClient: (clientId: string) => void;
  readonly onOpenFile: () => void;
};

/** All clients with their matters, narrowed while typing. */
export function ClientList({
  clients,
  onOpenMatter,
  onNewClient,
  onNewMatter,
  onEditClient,
  onOpenFile,
}: Props) {
  const [words, setWords] = useState('');
  const shown = clients.filter((entry) => !entry.client.archived && matches(entry, words));
  return (
    <main className={classes['page']}>
      <Stack gap="md" h="100%">
        <Group justify="space-between">
          <Title order={1} size="h3">
            Clients
          </Title>
          <Group gap="xs">
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
        <TextInput
          aria-label="Find a client"
          placeholder="Name, alias, matter or number"
          leftSection={<IconSearch size={16} />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
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
              {shown.flatMap(({ client, matters }) =>
                openMatters(matters).map((matter, index) => (
                  <Table.Tr key={matter?.id ?? client.id}>
                    <Table.Td fw={600}>{index === 0 ? client.name : ''}</Table.Td>
                    <Table.Td className={classes['number'] ?? ''}>
                      {index === 0 ? aNumberOf(client) : ''}
                    </Table.Td>
                    <Table.Td>
                      {matter === null ? (
                        <Anchor
                          component="button"
                          type="button"
                          onClick={() => onNewMatter(client.id)}
                        >
                          Add a matter
                        </Anchor>
                      ) : (
                        <Group gap="xs">
                          <Anchor
                            component="button"
                            type="button"
                            fw={600}
                            onClick={() => onOpenMatter(matter.id)}
                          >
                            {matter.title}
                          </Anchor>
                          {matter.sampleNotice !== '' && (
                            <Badge variant="outline" color="orange.9" size="sm">
                              Sample
                            </Badge>
                          )}
                        </Group>
                      )}
                    </Table.Td>
                    <Table.Td>
                      {matter?.factsCurrentThrough
                        ? formatCivilDay(matter.factsCurrentThrough, 'table')
                        : ''}
                    </Table.Td>
                    <Table.Td ta="right">
                      {index === 0 && (
                        <Button
                          variant="subtle"
                          color="gray"
                          size="compact-sm"
                          onClick={() => onEditClient(client.id)}
                          aria-label={`Edit ${client.name}`}
                        >
                          Edit
                        </Button>
                      )}
                    </Table.Td>
                  </Table.Tr>
                )),
              )}
            </Table.Tbody>
          </Table>
          {shown.length === 0 && (
            <Text c="dimmed" ta="center" py="xl">
              No client matches “{words}”.
            </Text>
          )}
        </ScrollArea>
      </Stack>
    </main>
  );
}

function openMatters(matters: readonly Matter[]): readonly (Matter | null)[] {
  const open = matters.filter((matter) => !matter.archived);
  return open.length === 0 ? [null] : open;
}

function aNumberOf(client: Client): string {
  const number = client.identifiers.find((one) => one.kind === 'a-number');
  return number === undefined ? '' : maskANumber(number.value);
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
