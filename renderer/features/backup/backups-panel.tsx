import { Alert, Badge, Button, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { BackupState } from '../../../shared/backup/backup-state.ts';
import { type BackupLevel, type SaidPlace, sayPlace } from '../../../shared/backup/say-backup.ts';
import type { Failure, Result } from '../../../shared/result/result.ts';
import { useHost, useStartState } from '../../host/host-context.tsx';
import { useMinute } from '../../host/use-minute.ts';
import { askBackupState } from './backup-state.ts';
import classes from './backup.module.css';
import { sayInstant } from '../../../shared/time/say-instant.ts';

type Props = {
  readonly state: BackupState;
  readonly onSetUp: () => void;
  readonly onFailure: (failure: Failure) => void;
  readonly onClose: () => void;
};

/** Where backups go and how they stand, and the records that a restore put aside. */
export function BackupsPanel({ state, onSetUp, onFailure, onClose }: Props) {
  const host = useHost();
  const { zone } = useStartState();
  const now = useMinute();
  const [isBusy, setIsBusy] = useState(false);
  const moment = { now, zone };
  const act = async (work: () => Promise<Result<unknown>>) => {
    if (isBusy) return;
    setIsBusy(true);
    const done = await work();
    await askBackupState(host);
    setIsBusy(false);
    if (!done.ok) onFailure(done.failure);
  };
  const chooseFolder = (forget: boolean) => () =>
    void act(() => host.call('backup:choose-folder', { forget }));
  const { second } = state;
  return (
    <Stack gap="md">
      {!state.isSetUp ? (
        <Alert color="red" title="There is no backup of this record">
          <Text size="sm" mb="xs">
            If this laptop is lost, stolen or broken, everything in it is gone. Setting up takes a
            minute: you write down a key, and from then on backups are made by themselves.
          </Text>
          <Button data-autofocus onClick={onSetUp}>
            Set up backups…
          </Button>
        </Alert>
      ) : (
        <>
          <Text size="sm">
            Every 15 minutes in which something changed, and when Paradocket closes, the whole
            record is locked to your backup key, written, and read back. Only then does it count.
          </Text>
          <Place title="On this laptop" said={sayPlace(state.here, 'on this laptop', moment)}>
            <Button
              variant="default"
              size="compact-sm"
              data-autofocus
              loading={isBusy}
              onClick={() => void act(() => host.call('backup:run', undefined))}
            >
              Back up now
            </Button>
          </Place>
          {second === null ? (
            <Place
              title="In a second folder"
              said={{
                level: 'warning',
                text: 'None was chosen. A copy on a stick or a network drive outlives the laptop.',
              }}
            >
              <Button variant="default" size="compact-sm" onClick={chooseFolder(false)}>
                Choose a folder…
              </Button>
            </Place>
          ) : (
            <Place
              title="In a second folder"
              said={sayPlace(second, `in ${second.folder}`, moment)}
            >
              <Button variant="default" size="compact-sm" onClick={chooseFolder(false)}>
                Another folder…
              </Button>
              <Button variant="subtle" size="compact-sm" onClick={chooseFolder(true)}>
                No second folder
              </Button>
            </Place>
          )}
          <Text size="xs" c="dimmed">
            Kept of each place: the newest four, then one a day for 14 days, one a week for 8 weeks
            and one a month for 12 months.
          </Text>
        </>
      )}
      {state.keptVaults.length > 0 && (
        <section aria-label="Records that were put aside">
          <Text size="sm" fw={600}>
            Put aside by a restore
          </Text>
          {state.keptVaults.map(({ name, at }) => (
            <Group key={name} gap="xs" justify="space-between" wrap="nowrap" mt={4}>
              <Text size="sm">The record until {sayInstant(at, zone)}</Text>
              <Button
                variant="default"
                size="compact-sm"
                aria-label={`Put back the record until ${sayInstant(at, zone)}`}
                onClick={() => void act(() => host.call('backup:take-kept', { name }))}
              >
                Put back
              </Button>
            </Group>
          ))}
          <Text size="xs" c="dimmed" mt={4}>
            Putting one back sets the present record aside in its turn. Paradocket closes and opens
            again.
          </Text>
        </section>
      )}
      <Group gap="xs" justify="flex-end">
        {state.isSetUp && (
          <Button variant="subtle" onClick={onSetUp}>
            Make a new key…
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          Close
        </Button>
      </Group>
    </Stack>
  );
}

const levels: Readonly<Record<BackupLevel, { readonly color: string; readonly word: string }>> = {
  good: { color: 'docket', word: 'Verified' },
  warning: { color: 'yellow', word: 'See to it' },
  bad: { color: 'red', word: 'No backup' },
};

type PlaceProps = {
  readonly title: string;
  readonly said: SaidPlace;
  readonly children: ReactNode;
};

function Place({ title, said, children }: PlaceProps) {
  const { color, word } = levels[said.level];
  return (
    <section aria-label={title}>
      <Group gap="xs">
        <Text size="sm" fw={600}>
          {title}
        </Text>
        <Badge color={color} variant="outline" size="sm">
          {word}
        </Badge>
      </Group>
      <Text size="sm" role="status" className={classes['wrapped'] ?? ''}>
        {said.text}
      </Text>
      <Group gap="xs" mt={6}>
        {children}
      </Group>
    </section>
  );
}
