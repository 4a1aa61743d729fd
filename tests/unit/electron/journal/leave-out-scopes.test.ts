import { expect, test } from 'vitest';
import { leaveOutScopes } from '../../../../electron/journal/leave-out-scopes.ts';
import { keyNameOf } from '../../../../electron/vault/key-sealer.ts';
import type { Change, Command } from '../../../../shared/model/command.ts';
import { buildChange, buildCommand, buildNoteCommand } from '../../../builders/commands.ts';
import { readAllCommands } from '../../../builders/journal-states.ts';
import { buildClient, buildEvent } from '../../../builders/records.ts';
import { openSealedJournal } from '../../../builders/sealed-journal.ts';
import { SimulatedDisk } from '../../../builders/simulated-disk.ts';

const note = (id: string, matterId: string): Change =>
  buildChange('events', null, buildEvent({ id, matterId, title: `Note ${id}` }));
const act = (commandId: string, changes: Change[]) => {
  const { at, by, device, verb } = buildCommand({ changes });
  return { commandId, at, by, device, verb, reason: `Why ${commandId}`, changes };
};

const inOne = buildNoteCommand(1, { matterId: 'matter-1' });
const inTwo = buildNoteCommand(2, { matterId: 'matter-2' });
const inBoth = buildCommand({
  commandId: 'both',
  reason: 'Said by the one of the other',
  changes: [
    buildChange('clients', null, buildClient()),
    note('e1', 'matter-1'),
    note('e2', 'matter-2'),
  ],
});
const merged = buildCommand({
  commandId: 'merged',
  reason: 'Taken in',
  changes: [note('e3', 'matter-2')],
  merged: {
    device: 'device-2',
    acts: [
      act('of-one', [note('e4', 'matter-1')]),
      act('of-both', [note('e5', 'matter-1'), note('e6', 'matter-2')]),
      act('of-two', [note('e3', 'matter-2')]),
    ],
    stands: [],
  },
});
const commands: readonly Command[] = [inOne, inTwo, inBoth, merged];
const gone = new Set(['matter-1', 'client-1']);

test('Leaves what the journal itself leaves of a command after a purge', async () => {
  const disk = new SimulatedDisk();
  const { journal, keys } = await openSealedJournal(disk);
  for (const command of commands) await journal.append(command);
  await journal.close({ cacheClosed: true });
  await keys.change((keyring) => keyring.purged([...gone].map(keyNameOf)));
  const after = await openSealedJournal(disk);
  const left = commands.map((command, index) => leaveOutScopes(command, index + 1, gone));
  expect(left).toEqual(await readAllCommands(after.journal));
  expect(JSON.stringify(left)).not.toMatch(/matter-1|client-1|Said by|of-one/);
});

test('Of a command that is about nothing else only its place is left', () => {
  expect(leaveOutScopes(inOne, 7, gone)).toMatchObject({ commandId: 'purged-7', changes: [] });
});

test('A command that holds nothing of it is the very same', () => {
  expect(leaveOutScopes(inTwo, 2, gone)).toBe(inTwo);
  expect(leaveOutScopes(merged, 4, new Set(['matter-9']))).toBe(merged);
});
