import { Dexie } from 'dexie';
import { dateOfEvent } from '../../shared/model/event-date.ts';
import { firstDayOf } from '../../shared/time/case-date.ts';
import { officeOfSize } from './office-of-size.ts';

/** What raw Dexie takes for what the app does, in milliseconds. */
export type RawOffice = {
  readonly open: number;
  readonly matter: number;
  readonly search: number;
  readonly docket: number;
  readonly put: number;
};

const TODAY = '2024-06-03';
const IN_A_WEEK = '2024-06-10';

/**
 * The same rows in Dexie as it comes: in the clear, with indexes by matter and by day, asked for
 * just what a screen would show. Nothing is drawn.
 */
async function run({ clients, eventsEach }: { clients: number; eventsEach: number }) {
  const fill = openRaw();
  for (const view of officeOfSize(clients, eventsEach)) {
    await fill.table('clients').put(view.client);
    await fill.table('events').bulkPut(
      view.events.map((event) => {
        const date = dateOfEvent(event);
        return { ...event, day: date.kind === 'undated' ? '' : firstDayOf(date.from) };
      }),
    );
  }
  fill.close();

  const begun = performance.now();
  const raw = openRaw();
  const list = await raw.table('clients').toArray();
  const open = performance.now() - begun;
  const some = list[Math.floor(list.length / 2)] as { id: string };
  const matterId = some.id.replace('client', 'matter');
  const events = raw.table('events');
  const put = events.get(`e1-${Math.floor(list.length / 2)}`);
  const row: unknown = await put;
  return {
    open,
    matter: await timed(() => events.where('matterId').equals(matterId).toArray()),
    search: await timed(() =>
      events
        .filter((event: { title: string }) => event.title.toLowerCase().includes('discovery'))
        .limit(50)
        .toArray(),
    ),
    docket: await timed(() => events.where('day').between(TODAY, IN_A_WEEK).toArray()),
    put: await timed(() => events.put({ ...(row as object), id: 'new' })),
  } satisfies RawOffice;
}

function openRaw(): Dexie {
  const raw = new Dexie('raw-office', { chromeTransactionDurability: 'strict' });
  raw.version(1).stores({ clients: '&id', events: '&id, matterId, day' });
  return raw;
}

async function timed(ask: () => PromiseLike<unknown>): Promise<number> {
  const begun = performance.now();
  await ask();
  return performance.now() - begun;
}

Object.assign(window, { runRawOffice: run });
