import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { shippedPacks } from '../../shared/deadlines/packs/all-packs.ts';
import type { RulePack } from '../../shared/deadlines/rule-pack.ts';
import { readPackFile, writePackFile } from '../../shared/docketing/pack-file.ts';
import {
  canFollow,
  type PackInUse,
  packsInUse,
  packsWith,
} from '../../shared/docketing/packs-in-use.ts';
import type { LoadedPack } from '../../shared/model/loaded-pack.ts';
import { ok, type Result } from '../../shared/result/result.ts';
import { formatCivilDay } from '../../shared/time/format-civil-day.ts';
import { useClientScope } from '../data/client-scope.tsx';
import { useOfficeRows } from '../data/live-queries.ts';
import { PackAgeLine } from '../features/deadlines/pack-age-line.tsx';
import { nameOfPack } from '../features/deadlines/rule-lines.ts';
import { useHost } from '../host/host-context.tsx';
import type { Host } from '../host/host.ts';
import { clearDialogNotice } from '../ui/dialog-notice.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { ChangePackDialog, type PackChange } from './change-pack-dialog.tsx';
import { notifyDone, notifyFailure } from './notify.ts';
import { useAgeOfPacks } from './use-age-of-packs.ts';
import { useNameOfPerson } from './use-name-of-person.ts';
import { usePacksInUse } from './use-packs.ts';
import { TableHeads } from '../ui/table-heads.tsx';

/** The packs of rules that count: where each comes from, how old it is, and the way to load a newer one. */
export function PacksDialog({ onClose }: { readonly onClose: () => void }) {
  const host = useHost();
  const inUse = usePacksInUse();
  const rows = useOfficeRows('rulePacks') ?? [];
  const isInCourt = useClientScope() !== null;
  const [change, setChange] = useState<PackChange | null>(null);
  const packs = inUse.map(({ pack }) => pack);
  const load = async () => {
    clearDialogNotice();
    const picked = await pickPack(host, packs);
    if (!picked.ok) notifyFailure(picked.failure);
    else if (picked.value !== null) setChange(picked.value);
  };
  const save = async (pack: RulePack) => {
    const name = `rules-${pack.id}-${String(pack.version)}.json`;
    const saved = await host.call('file:save', {
      kind: 'matter',
      suggestedName: name,
      text: writePackFile(pack),
    });
    if (!saved.ok) notifyFailure(saved.failure);
    else if (saved.value !== null) notifyDone('The pack is saved as a file.');
  };
  const takeOut = ({ pack, loaded }: PackInUse & { readonly loaded: LoadedPack }) => {
    // An older pack that was loaded before it takes its place, else the one that ships.
    const left = rows.filter(({ id }) => id !== loaded.id);
    const after = packsInUse(shippedPacks(), left).map((one) => one.pack);
    const next = after.find(({ id }) => id === pack.id) ?? null;
    setChange({ type: 'take-out', loaded, pack: next, before: pack, after });
  };
  return (
    <DialogFrame title="Packs of rules" onClose={onClose} isCovered={change !== null}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          Deadlines are counted by these rules. A newer pack can be loaded from a file: what it
          changes, and every date of the office that it would change, is shown before anything
          changes. A text that is new needs an attorney’s adoption before it fills a docket.
        </Text>
        <Table aria-label="Packs of rules" verticalSpacing={6}>
          <TableHeads heads={['Pack', 'Rules', 'Comes from', 'Read', 'Change']} />
          <Table.Tbody>
            {inUse.map(({ pack, loaded }) => (
              <Table.Tr key={pack.id}>
                <Table.Td fw={600}>
                  {nameOfPack(pack.id)}
                  <Text size="xs" c="dimmed">
                    version {pack.version}
                  </Text>
                </Table.Td>
                <Table.Td>{pack.rules.length}</Table.Td>
                <Table.Td>
                  <Origin loaded={loaded} />
                </Table.Td>
                <Table.Td>
                  <Age pack={pack} />
                </Table.Td>
                <Table.Td>
                  <Group gap={4} wrap="nowrap">
                    <Button
                      variant="default"
                      size="compact-sm"
                      aria-label={`Save as file… ${nameOfPack(pack.id)}`}
                      onClick={() => void save(pack)}
                    >
                      Save as file…
                    </Button>
                    {loaded !== null && (
                      <Button
                        variant="default"
                        size="compact-sm"
                        aria-label={`Take out… ${nameOfPack(pack.id)}`}
                        disabled={isInCourt}
                        onClick={() => takeOut({ pack, loaded })}
                      >
                        Take out…
                      </Button>
                    )}
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        {isInCourt && (
          <Text size="sm" role="note">
            In courtroom mode no pack is changed: its dates of other clients could not be shown.
          </Text>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" disabled={isInCourt} onClick={() => void load()}>
            Load a pack from a file…
          </Button>
          <Button data-autofocus onClick={onClose}>
            Close
          </Button>
        </Group>
      </Stack>
      {change !== null && <ChangePackDialog change={change} onClose={() => setChange(null)} />}
    </DialogFrame>
  );
}

/** Lets a file be picked and says what loading it would do; null where none was picked. */
async function pickPack(
  host: Host,
  packs: readonly RulePack[],
): Promise<Result<PackChange | null>> {
  const picked = await host.call('file:open', undefined);
  if (!picked.ok || picked.value === null) return picked.ok ? ok(null) : picked;
  const { text } = picked.value;
  const read = readPackFile(text);
  if (!read.ok) return read;
  const pack = read.value;
  const follows = canFollow(pack, packs);
  if (!follows.ok) return follows;
  const before = packs.find(({ id }) => id === pack.id) ?? null;
  return ok({ type: 'load', pack, text, before, after: packsWith(packs, pack) });
}

function Origin({ loaded }: { readonly loaded: LoadedPack | null }) {
  const nameOf = useNameOfPerson();
  if (loaded === null) return 'Came with Paradocket';
  const by = loaded.loadedBy === '' ? '' : ` by ${nameOf(loaded.loadedBy)}`;
  return `Loaded ${formatCivilDay(loaded.loadedOn, 'axis')}${by}`;
}

function Age({ pack }: { readonly pack: RulePack }) {
  return <PackAgeLine age={useAgeOfPacks(pack)} />;
}
