import { ActionIcon, Button, Group, Menu, Select, Text, Title, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowLeft,
  IconChevronDown,
  IconFileTypePdf,
  IconPlus,
} from '@tabler/icons-react';
import { useState } from 'react';
import { nameProceeding } from '../../shared/chronology/lanes.ts';
import { formatANumber, maskANumber } from '../../shared/model/a-number.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { useClients } from '../data/live-queries.ts';
import { useStoreState } from '../data/store-context.tsx';
import { useCommands } from './use-commands.ts';
import type { MatterDialog } from './use-matter-dialogs.ts';
import { useSaveMatterFile } from './use-matter-menu.ts';
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
  const add = (dialog: MatterDialog) => () => onDialog(dialog);
  return (
    <section className={classes['header']} aria-label="Matter">
      <Group gap="sm" wrap="nowrap" className={classes['who'] ?? ''}>
        <Tooltip label="All clients (Ctrl L)">
          <ActionIcon variant="subtle" color="gray" aria-label="All clients" onClick={onClose}>
            <IconArrowLeft size={18} />
          </ActionIcon>
        </Tooltip>
        <Title order={1} size="h4" className={classes['name'] ?? ''} title={client.name}>
          {client.name}
        </Title>
        <ANumber numbers={client.identifiers} />
        {matters.length > 1 ? (
          <Select
            aria-label="Matter"
            size="xs"
            w={220}
            data={matters.map((one) => ({ value: one.id, label: one.title }))}
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
      <Group gap={6} wrap="nowrap">
        {health.kind !== 'ready' && (
          <Text size="xs" c="var(--warning-text)" role="status">
            {health.kind === 'failed' ? 'The working copy has failed' : 'Working…'}
          </Text>
        )}
        <Tooltip label="Undo (Ctrl Z)">
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
        <Tooltip label="Redo (Ctrl Shift Z)">
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
        <Menu position="bottom-end" withinPortal>
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
          </Menu.Dropdown>
        </Menu>
        <Button
          variant="default"
          leftSection={<IconFileTypePdf size={16} />}
          onClick={add({ type: 'export' })}
        >
          Export PDF
        </Button>
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={14} />}>
              Matter
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={add({ type: 'matter' })}>Edit matter…</Menu.Item>
            <Menu.Item onClick={add({ type: 'client' })}>Edit client…</Menu.Item>
            <Menu.Item onClick={saveFile}>Save as matter file…</Menu.Item>
            {view.proceedings.length > 0 && (
              <>
                <Menu.Divider />
                <Menu.Label>Proceedings</Menu.Label>
                {view.proceedings
                  .filter((one) => !one.archived)
                  .map((one) => (
                    <Menu.Item key={one.id} onClick={add({ type: 'proceeding', id: one.id })}>
                      {nameProceeding(one)}
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
