import { Button, Group, Stack, Switch, Text, TextInput, Title } from '@mantine/core';
import { IconFileImport, IconSearch, IconUserPlus } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { ClientOrder } from '../../../shared/clients/sort-lines.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { useFirstFocus } from '../../ui/return-focus.ts';
import { ClientGrid } from './client-grid.tsx';
import classes from './client-list.module.css';
import { type ListEntry, listRows } from './list-rows.ts';
import { namesakesAmong } from './namesakes.ts';

type Props = {
  /** By sort name; archived ones too. */
  readonly clients: readonly ListEntry[];
  readonly today: CivilDay;
  /** The matter whole; null until it is read: the list is shown before. The same function while nothing changed. */
  readonly viewOf: (matterId: string) => MatterView | null;
  /** How many sanity findings of a matter are open; none where nobody says. */
  readonly findingsOf?: (view: MatterView) => number;
  /** Whose stand beside changes; empty where nobody gave any. */
  readonly initials: string;
  readonly onOpenMatter: (matterId: string) => void;
  readonly onNewClient: () => void;
  readonly onNewMatter: (clientId: string) => void;
  readonly onEditClient: (clientId: string) => void;
  readonly onOpenFile: () => void;
  readonly onInitials: () => void;
};

/** All clients with their matters: who holds, what is next, what to look at; narrowed while typing. */
export function ClientList({
  clients,
  today,
  viewOf,
  initials,
  onNewClient,
  onOpenFile,
  onInitials,
  ...rest
}: Props) {
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words);
  const [order, setOrder] = useState<ClientOrder>('name');
  const find = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  useFirstFocus(find);
  // Where all are archived there is nothing else to show.
  const [withArchived, setWithArchived] = useState(clients.every(({ client }) => client.archived));
  const rows = useMemo(
    () => listRows(clients, { words: wanted, withArchived, order, today, viewOf }),
    [clients, wanted, withArchived, order, today, viewOf],
  );
  const namesakes = useMemo(() => namesakesAmong(clients.map(({ client }) => client)), [clients]);
  return (
    <main className={classes['page']}>
      <Stack gap="sm" h="100%">
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
            placeholder="Name, alias, matter or number; arrow down to the list"
            leftSection={<IconSearch size={16} />}
            flex={1}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown') return;
              event.preventDefault();
              grid.current?.focus();
            }}
          />
          <Switch
            label="Archived too"
            checked={withArchived}
            onChange={(event) => setWithArchived(event.currentTarget.checked)}
          />
        </Group>
        {rows.length === 0 ? (
          <Text c="dimmed" ta="center" py="xl">
            {words.trim() === '' ? 'No clients.' : `No client matches “${words}”.`}
          </Text>
        ) : (
          <ClientGrid
            ref={grid}
            rows={rows}
            order={order}
            onOrder={setOrder}
            namesakes={namesakes}
            today={today}
            viewOf={viewOf}
            {...rest}
          />
        )}
      </Stack>
    </main>
  );
}
