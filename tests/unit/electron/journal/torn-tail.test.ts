import { expect, test } from 'vitest';
import { scanFrames } from '../../../../electron/journal/frame-reader.ts';
import type { Command } from '../../../../shared/model/command.ts';
import { buildNoteCommand } from '../../../builders/commands.ts';
import { openTestJournal } from '../../../builders/journal-host.ts';
import { readAllCommands } from '../../../builders/journal-states.ts';
import { inVault, SimulatedDisk } from '../../../builders/simulated-disk.ts';

const SEGMENT = inVault('/p', 'journal-000000001.bin');

/** The journal knows no zones, so every byte is tried in one of them and every 11th in the others. */
const STRIDE = ['UTC', undefined].includes(process.env['TZ']) ? 1 : 11;

/** The least that a frame holds, so that every byte of 200 of them can be tried. */
function smallCommand(n: number): Command {
  return {
    commandId: String(n),
    changes: [
      {
        table: 'persons',
        id: String(n),
        matterId: '',
        rev: 1,
        before: null,
        after: { id: String(n), rev: 1 },
      },
    ],
  } as unknown as Command;
}

async function writeFrames(count: number, make: (n: number) => Command): Promise<Buffer> {
  const fileSystem = new SimulatedDisk();
  const journal = await openTestJournal('/p', { fileSystem });
  for (let n = 1; n <= count; n += 1) expect((await journal.append(make(n))).ok).toBe(true);
  return fileSystem.get(SEGMENT);
}

/** The disk after a crash that left only the first bytes of the segment. */
function diskWith(segment: Buffer): SimulatedDisk {
  const disk = new SimulatedDisk();
  disk.put(SEGMENT, segment);
  return disk;
}

function endsOf(bytes: Buffer): number[] {
  return [...scanFrames(bytes)].flatMap((item) =>
    item.kind === 'frame' ? [item.offset + item.frame.bytes] : [],
  );
}

test('cut at every byte of 200 frames, a journal holds exactly the frames that are whole', async () => {
  const whole = await writeFrames(200, smallCommand);
  const ends = endsOf(whole);
  expect(ends).toHaveLength(200);
  for (let length = 0; length <= whole.length; length += STRIDE) {
    const disk = diskWith(whole.subarray(0, length));
    const journal = await openTestJournal('/p', { fileSystem: disk });
    const wholeFrames = ends.filter((end) => end <= length).length;
    const start = journal.start();
    if (start.lastSeq !== wholeFrames || !start.writable)
      expect.fail(`cut at ${length}: ${start.lastSeq} of ${wholeFrames} frames`);
    if (disk.get(SEGMENT).length !== (ends[wholeFrames - 1] ?? 0))
      expect.fail(`cut at ${length}: the torn tail is still there`);
  }
});

test('after any cut the commands before it read back whole and writing goes on', async () => {
  const whole = await writeFrames(20, buildNoteCommand);
  const ends = endsOf(whole);
  for (let length = 0; length <= whole.length; length += 37) {
    const disk = diskWith(whole.subarray(0, length));
    const journal = await openTestJournal('/p', { fileSystem: disk });
    const count = ends.filter((end) => end <= length).length;
    const expected = Array.from({ length: count }, (_, index) => buildNoteCommand(index + 1));
    expect(await readAllCommands(journal)).toEqual(expected);
    expect(await journal.append(buildNoteCommand(100))).toEqual({
      ok: true,
      value: { seq: count + 1 },
    });
    const again = await openTestJournal('/p', { fileSystem: disk.afterKill() });
    expect(await readAllCommands(again)).toEqual([...expected, buildNoteCommand(100)]);
  }
});

test('a cut tail is told and its bytes are kept aside', async () => {
  const whole = await writeFrames(3, buildNoteCommand);
  const [, second = 0] = endsOf(whole);
  const disk = diskWith(whole.subarray(0, second + 50));
  const journal = await openTestJournal('/p', { fileSystem: disk });
  expect(journal.start().notices).toContainEqual({
    code: 'journal/tail-cut',
    details: { file: SEGMENT, offset: second, bytes: 50 },
  });
  const kept = disk.paths().find((path) => path.includes('torn-'));
  expect(disk.get(kept ?? '')).toEqual(whole.subarray(second, second + 50));
});

test('a file that ends in zeros after a power cut loses nothing that was acknowledged', async () => {
  const whole = await writeFrames(3, buildNoteCommand);
  const disk = diskWith(Buffer.concat([whole, Buffer.alloc(4_096)]));
  const journal = await openTestJournal('/p', { fileSystem: disk });
  expect(journal.start()).toMatchObject({ lastSeq: 3, writable: true });
});
