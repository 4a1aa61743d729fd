import type { JSHandle, Page } from '@playwright/test';
import type { CommandDraft } from '../../../../renderer/data/draft.ts';
import type { Store } from '../../../../renderer/data/store.ts';
import type { Matter } from '../../../../shared/model/matter.ts';

/** Every so many commands one adds many rows, so that a half-applied one would show. */
const BATCH_EVERY = 17;
const BATCH_ROWS = 40;

export type Writing = {
  /** Numbers of the commands that were acknowledged, as far as the test was told. */
  readonly acknowledged: readonly number[];
};

/**
 * Lets the page write as fast as it can until it is killed, through the shipped store: command `n`
 * adds event `n`, with every 17th 40 more, and puts `n` into the matter's note.
 *
 * @param isTooEarly the deliberately wrong variant: it acknowledges before the command is sent
 */
export async function startWriting(
  page: Page,
  store: JSHandle<Store>,
  from: number,
  isTooEarly = false,
): Promise<Writing> {
  const acknowledged: number[] = [];
  await page.exposeFunction('acknowledge', (n: number) => acknowledged.push(n));
  void page
    .evaluate(writeForEver, { store, from, isTooEarly, every: BATCH_EVERY, rows: BATCH_ROWS })
    .catch(() => undefined);
  return { acknowledged };
}

async function writeForEver({
  store,
  from,
  isTooEarly,
  every,
  rows,
}: {
  store: Store;
  from: number;
  isTooEarly: boolean;
  every: number;
  rows: number;
}): Promise<void> {
  const tell = (globalThis as unknown as { acknowledge: (n: number) => void }).acknowledge;
  const table = store.getState().database.rows('matters');
  let matterRev = ((await table.get('matter'))?.payload as Matter | undefined)?.rev ?? 0;
  const event = (id: string): CommandDraft['rows'][number] => ({
    table: 'events',
    after: {
      id,
      matterId: 'matter',
      kind: 'note',
      title: `Note ${id}`,
      note: id.repeat(60).slice(0, 600),
      date: { kind: 'on', from: '2025-03-03', precision: 'day' },
    },
  });
  for (let n = from; ; n += 1) {
    const matter = { id: 'matter', clientId: 'client', title: 'Matter', note: String(n) };
    const draft: CommandDraft = {
      verb: 'event/add',
      rows: [
        ...(n === 1
          ? [{ table: 'clients' as const, after: { id: 'client', name: 'Client' } }]
          : []),
        { table: 'matters', after: matterRev === 0 ? matter : { ...matter, rev: matterRev } },
        event(`e-${n}`),
        ...(n % every === 0 ? Array.from({ length: rows }, (_, i) => event(`b-${n}-${i}`)) : []),
      ],
    };
    if (isTooEarly) tell(n);
    const saved = isTooEarly ? store.execute(draft) : await store.execute(draft);
    if ('ok' in saved && saved.ok) tell(n);
    matterRev += 1;
    if (isTooEarly) await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

export type Found = {
  /** Numbers of the commands whose event is there, sorted. */
  readonly numbers: readonly number[];
  /** Batches by number, with how many of their rows are there. */
  readonly batches: Readonly<Record<number, number>>;
  /** What the matter's note says; 0 where there is no matter. */
  readonly counter: number;
  readonly appliedSeq: number;
  readonly lastSeq: number;
  /** True where the cache holds as many rows of each table as the journal counts. */
  readonly countsAgree: boolean;
  /** Changes in the log, and changes that the rows must have come from. */
  readonly logRows: number;
  readonly revisions: number;
  readonly cacheName: string;
  readonly notices: readonly string[];
};

/** What the page shows and what the journal counts. */
export function readBack(page: Page, store: JSHandle<Store>): Promise<Found> {
  return page.evaluate(async (given) => {
    type Start = {
      lastSeq: number;
      rowCounts: Record<string, number>;
      notices: { code: string }[];
    };
    const { database } = given.getState();
    const bridge = (
      globalThis as unknown as { paradocket: { call: (channel: string) => Promise<Start> } }
    ).paradocket;
    // After an orderly quit the page may be there before the journal is read.
    await bridge.call('journal:opened');
    const start = await bridge.call('app:start');
    let revisions = 0;
    let countsAgree = true;
    for (const [table, count] of Object.entries(start.rowCounts)) {
      const rows = await database.table(table).toArray();
      countsAgree &&= rows.length === count;
      for (const { payload } of rows) revisions += (payload as { rev: number }).rev;
    }
    const numbers: number[] = [];
    const batches: Record<number, number> = {};
    for (const id of (await database.table('events').toCollection().primaryKeys()) as string[]) {
      const [kind, number] = id.split('-');
      if (kind === 'e') numbers.push(Number(number));
      else batches[Number(number)] = (batches[Number(number)] ?? 0) + 1;
    }
    const matter = await database.rows('matters').get('matter');
    return {
      numbers: numbers.sort((a, b) => a - b),
      batches,
      counter: Number((matter?.payload as Matter | undefined)?.note ?? 0),
      appliedSeq: Number((await database.meta.get('appliedSeq'))?.payload ?? 0),
      lastSeq: start.lastSeq,
      countsAgree,
      logRows: await database.changes.count(),
      revisions,
      cacheName: database.name,
      notices: start.notices.map(({ code }) => code),
    };
  }, store);
}

/** Acknowledged commands that are not there. */
export function lostOf(acknowledged: readonly number[], found: Found): readonly number[] {
  const there = new Set(found.numbers);
  return acknowledged.filter((n) => !there.has(n));
}

/** What is half there: a batch with some rows missing, a gap, a count that disagrees. */
export function halvesOf(found: Found): readonly string[] {
  const last = found.numbers.at(-1) ?? 0;
  const halves = Array.from({ length: last }, (_, index) => index + 1)
    .filter((n) => n % BATCH_EVERY === 0 && found.batches[n] !== BATCH_ROWS)
    .map((n) => `batch ${n} has ${found.batches[n] ?? 0} rows`);
  if (found.numbers.length !== last) halves.push(`${last - found.numbers.length} events missing`);
  if (found.counter !== last) halves.push(`counter ${found.counter}, last event ${last}`);
  if (found.appliedSeq !== found.lastSeq) halves.push('the cache is not where the journal is');
  if (!found.countsAgree) halves.push('row counts disagree');
  if (found.logRows !== found.revisions) halves.push('the log has other changes than the rows');
  return halves;
}
