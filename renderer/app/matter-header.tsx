import {
  ActionIcon,
  Badge,
  Button,
  Group,
  Menu,
  Select,
  Text,
  Title,
  Tooltip,
} from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowLeft,
  IconChevronDown,
  IconFileTypePdf,
  IconPlus,
} from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { nameProceeding } from '../../shared/chronology/lanes.ts';
import { formatANumber, maskANumber } from '../../shared/model/a-number.ts';
import type { MenuCommand } from '../../shared/menu-command.ts';
import { menuKeys, showKey } from '../../shared/menu-keys.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { useClients } from '../data/live-queries.ts';
import { useStoreState } from '../data/store-context.tsx';
import { useStartState } from '../host/host-context.tsx';
import { useFirstFocus } from '../ui/return-focus.ts';
import { useCommands } from './use-commands.ts';
import type { MatterDialog } from './use-matter-dialogs.ts';
import { useSaveMatterFile } from './matter-menu.ts';
import classes from './matter-header.module.css';

type Props = {
  readonly view: MatterView;
  readonly onOpenMatter: (matterId: string) => void;
  readonly onClose: () => void;
  readonly onDialog: (dialog: MatterDialog) => void;
};

/** Whose matter it is, and what can be done with it. */
export function MatterHeader({ view, onOpenMatter, onClose, onDialog }: Props) {
  const { client, matter } = view;
  const commands = useCommands();
  const saveFile = useSaveMatterFile(view);
  const { nextUndo, nextRedo, health } = useStoreState();
  const matters = useClients()?.find((entry) => entry.client.id === client.id)?.matters ?? [];
  const proceedings = view.proceedings.toSorted(
    (one, other) => Number(one.archived) - Number(other.archived),
  );
  const name = useRef<HTMLHeadingElement>(null);
  useFirstFocus(name);
  const { isMac } = useStartState();
  const keyOf = (command: MenuCommand) => showKey(menuKeys[command] ?? '', isMac);
  const add = (dialog: MatterDialog) => () => onDialog(dialog);
  return (
    <section className={classes['header']} aria-label="Matter">
      <Group gap="sm" wrap="nowrap" className={classes['who'] ?? ''}>
        <Tooltip label={`All clients (${keyOf('show-clients')})`}>
          <ActionIcon variant="subtle" color="gray" aria-label="All clients" onClick={onClose}>
            <IconArrowLeft size={18} />
          </ActionIcon>
        </Tooltip>
        <Title
          ref={name}
          order={1}
          size="h4"
          className={classes['name'] ?? ''}
          title={client.name}
          tabIndex={-1}
        >
          {client.name}
        </Title>
        {(client.archived || matter.archived) && (
          <Badge
            variant="outline"
            color="var(--mantine-color-text)"
            className={classes['number'] ?? ''}
          >
            Archived
          </Badge>
        )}
        {matter.closedOn !== null && (
          <Badge
            variant="outline"
            color="var(--mantine-color-text)"
            className={classes['number'] ?? ''}
          >
            Closed
          </Badge>
        )}
        <ANumber numbers={client.identifiers} />
        {matters.length > 1 ? (
          <Select
            aria-label="Matter"
            size="xs"
            w={240}
            classNames={{ input: classes['select'] ?? '' }}
            data={matters.map((one) => ({
              value: one.id,
              label: one.archived ? `${one.title} (archived)` : one.title,
            }))}
            value={matter.id}
            onChange={(id) => {
              if (id !== null && id !== matter.id) onOpenMatter(id);
            }}
          />
        ) : (
          <Text size="sm" c="dimmed" truncate>
            {matter.title}
          </Text>
        )}
      </Group>
      <Group gap={6} className={classes['actions'] ?? ''}>
        {health.kind !== 'ready' && (
          <Text size="xs" c="var(--warning-text)" role="status">
            {health.kind === 'failed' ? 'The list has failed' : 'Working…'}
          </Text>
        )}
        <Tooltip label={`Undo (${keyOf('undo')})`}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label="Undo"
            disabled={nextUndo(matter.id) === null}
            onClick={() => void commands.undo(matter.id)}
          >
            <IconArrowBackUp size={18} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={`Redo (${keyOf('redo')})`}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label="Redo"
            disabled={nextRedo(matter.id) === null}
            onClick={() => void commands.redo(matter.id)}
          >
            <IconArrowForwardUp size={18} />
          </ActionIcon>
        </Tooltip>
        <Button
          leftSection={<IconPlus size={16} />}
          onClick={add({ type: 'event', id: null, kind: 'hearing' })}
        >
          Hearing
        </Button>
        <Menu position="bottom-end" withinPortal={false}>
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={14} />}>
              Add
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={add({ type: 'event', id: null, kind: 'filing' })}>
              Event of any kind…
            </Menu.Item>
            <Menu.Item onClick={add({ type: 'stint', id: null })}>Custody stint…</Menu.Item>
            <Menu.Item onClick={add({ type: 'confirmation', id: null })}>Custody check…</Menu.Item>
            <Menu.Item onClick={add({ type: 'claim', id: null })}>Claim or detainer…</Menu.Item>
            <Menu.Item onClick={add({ type: 'bar', id: null })}>Bar to removal…</Menu.Item>
            <Menu.Item onClick={add({ type: 'proceeding', id: null })}>Proceeding…</Menu.Item>
            <Menu.Item onClick={add({ type: 'tickler', key: null })}>Tickler…</Menu.Item>
          </Menu.Dropdown>
        </Menu>
        <Button
          variant="default"
          leftSection={<IconFileTypePdf size={16} />}
          onClick={add({ type: 'export' })}
        >
          Export PDF
        </Button>
        <Menu position="bottom-end" withinPortal={false}>
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={14} />}>
              Matter
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={add({ type: 'matter' })}>Edit matter…</Menu.Item>
            <Menu.Item onClick={add({ type: 'client' })}>Edit client…</Menu.Item>
            <Menu.Item onClick={add({ type: 'checks' })}>Custody checks…</Menu.Item>
            <Menu.Item onClick={add({ type: 'conditions' })}>Conditions of release…</Menu.Item>
            <Menu.Item onClick={add({ type: 'counters' })}>Counters…</Menu.Item>
            <Menu.Item onClick={add({ type: 'bond' })}>Bond…</Menu.Item>
            <Menu.Item onClick={add({ type: 'charges' })}>Charges…</Menu.Item>
            <Menu.Item onClick={add({ type: 'removal-bars' })}>Removal barred by…</Menu.Item>
            <Menu.Item onClick={add({ type: 'transfer', stintId: null })}>
              Transfer learned…
            </Menu.Item>
            <Menu.Item onClick={add({ type: 'closing' })}>
              {matter.closedOn === null ? 'Close matter…' : 'Closed…'}
            </Menu.Item>
            <Menu.Item onClick={saveFile}>Save as matter file…</Menu.Item>
            <Menu.Item onClick={add({ type: 'picture' })}>Export timeline as picture…</Menu.Item>
            <Menu.Item onClick={add({ type: 'word' })}>Export chronology as Word…</Menu.Item>
            <Menu.Item onClick={add({ type: 'csv', onlyShown: false })}>Save as CSV…</Menu.Item>
            {view.proceedings.length > 0 && (
              <>
                <Menu.Divider />
                {proceedings.map((one) => (
                  <Menu.Item key={one.id} onClick={add({ type: 'proceeding', id: one.id })}>
                    Edit {nameProceeding(one)}
                    {one.archived ? ' (archived)' : ''}…
                  </Menu.Item>
                ))}
              </>
            )}
          </Menu.Dropdown>
        </Menu>
      </Group>
    </section>
  );
}

/** The A-number, masked until somebody asks to see it. */
function ANumber({ numbers }: { readonly numbers: MatterView['client']['identifiers'] }) {
  const [isShown, setIsShown] = useState(false);
  const number = numbers.find((one) => one.kind === 'a-number');
  if (number === undefined) return null;
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      aria-pressed={isShown}
      title={isShown ? 'Hide the A-number' : 'Show the A-number'}
      className={classes['number'] ?? ''}
      onClick={() => setIsShown(!isShown)}
    >
      {isShown ? formatANumber(number.value) : maskANumber(number.value)}
    </Button>
  );
}
