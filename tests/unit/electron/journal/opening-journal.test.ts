import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openJournal } from '../../../../electron/journal/open-journal.ts';
import { OpeningJournal } from '../../../../electron/journal/opening-journal.ts';
import type { JournalStart } from '../../../../shared/ipc.ts';

const early: JournalStart = {
  cacheName: 'cache-7',
  lastSeq: 3,
  rowCounts: null,
  device: 'laptop',
  notices: [],
  writable: true,
};

/** A journal in a folder of its own; `reads` counts how often it was read. */
function unread(known: JournalStart | null) {
  const folder = mkdtempSync(join(tmpdir(), 'paradocket-opening-'));
  let reads = 0;
  const read = async () => {
    reads += 1;
    const opened = await openJournal({ folder, now: () => 0, randomId: () => 'laptop' });
    if (!opened.ok) throw new Error(opened.failure.code);
    return opened.value;
  };
  return { journal: new OpeningJournal(read, known), reads: () => reads };
}

test('what is known early is told without reading the journal', async () => {
  const { journal, reads } = unread(early);
  expect(await journal.start()).toBe(early);
  expect(reads()).toBe(0);
});

test('where nothing is known early it is read at once', async () => {
  const { journal, reads } = unread(null);
  expect(reads()).toBe(1);
  expect(await journal.start()).toMatchObject({ cacheName: 'cache-1', lastSeq: 0 });
  await journal.close({ cacheClosed: true });
});

test('how it stood is told once somebody has it read, and then the start says the same', async () => {
  const { journal, reads } = unread(early);
  let told: JournalStart | null = null;
  void journal.opened().then((start) => {
    told = start;
  });
  await journal.start();
  expect([told, reads()]).toEqual([null, 0]);
  await journal.begin();
  expect(await journal.opened()).toMatchObject({ cacheName: 'cache-1', lastSeq: 0 });
  expect(await journal.start()).toEqual(await journal.opened());
  await journal.close({ cacheClosed: true });
});

test('whatever else is asked has it read, once for all that ask', async () => {
  const { journal, reads } = unread(early);
  const asked = [journal.read({ afterSeq: 0, limit: 10 }), journal.rebuild(null)];
  expect((await Promise.all(asked)).map(({ ok }) => ok)).toEqual([true, true]);
  await journal.close({ cacheClosed: true });
  expect(reads()).toBe(1);
});
