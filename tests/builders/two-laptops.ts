import { canonical, fieldsOf } from '../../shared/merging/fields.ts';
import { Laptop } from './laptop.ts';
import { buildClient, buildEvent, buildHearing, buildMatter } from './records.ts';

/** When every laptop of a test begins: UTC milliseconds. */
export const start = Date.UTC(2026, 10, 23, 12);

/** Two laptops with the same matter: Ana's went to Maria. */
export function twoLaptops() {
  const clock = { now: start };
  const ana = new Laptop('ana', clock);
  const maria = new Laptop('maria', clock);
  begin(ana);
  maria.takeIn(ana.handOut(), 'device-ana');
  return { clock, ana, maria };
}

/** A client with one matter, a note and a hearing. */
export function begin(laptop: Laptop): void {
  laptop.save('clients', buildClient());
  laptop.save('matters', buildMatter());
  laptop.save('events', buildEvent({ id: 'note', title: 'First title' }));
  laptop.save('events', buildHearing({ id: 'bail', title: 'Bail' }));
}

const file = [
  { table: 'clients', after: buildClient() },
  { table: 'matters', after: buildMatter() },
  { table: 'events', after: buildEvent({ id: 'note', title: 'First title' }) },
  { table: 'events', after: buildHearing({ id: 'bail', title: 'Bail' }) },
] as const;

/** The same matter from one matter file, which each laptop opens by itself. */
export function openFile(laptop: Laptop): void {
  laptop.execute({ verb: 'matter/open', rows: file, madeElsewhere: true });
}

/** Changes an event. */
export function edit(laptop: Laptop, id: string, change: object): void {
  const row = laptop.row('events', id);
  if (row === undefined) throw new Error(`no ${id}`);
  laptop.save('events', { ...row, ...change });
}

/** Rows without what every laptop keeps for itself. */
export function contentOf(laptop: Laptop): readonly string[] {
  return [...laptop.rows]
    .filter(([, { table }]) => table !== 'mergings')
    .map(([key, { row }]) => `${key} ${canonical(Object.fromEntries(fieldsOf(row)))}`)
    .sort();
}

/** An event as a laptop shows it. */
export function eventOf(laptop: Laptop, id: string) {
  return laptop.row('events', id) as ReturnType<typeof buildEvent>;
}
