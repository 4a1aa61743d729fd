import { readFileSync } from 'node:fs';
import type { MatterFile } from '../../shared/model/matter-file.ts';
import { parseMatterFile } from '../../shared/model/matter-file.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { type CivilDay, civilDaySchema } from '../../shared/time/civil-day.ts';

type Rows = readonly object[];

/** Rows of a matter as a matter file writes them: whatever is left out takes its default. */
export type MatterRows = {
  readonly persons?: Rows;
  readonly client?: object;
  readonly matter?: object;
  readonly proceedings?: Rows;
  readonly events?: Rows;
  readonly stints?: Rows;
  readonly claims?: Rows;
  readonly positions?: Rows;
  readonly confirmations?: Rows;
  readonly bars?: Rows;
};

/** A matter file with one matter, as an object that tests may bend before it is written. */
export function matterFileOf({ persons, client, matter, ...rows }: MatterRows): object {
  return {
    format: 'paradocket-matter',
    version: 1,
    ...(persons === undefined ? {} : { persons }),
    client: { id: 'client-1', name: 'Ana Example', ...client },
    matters: [{ id: 'matter-1', title: 'Example', ...matter, ...rows }],
  };
}

/** One matter of these rows, read as the app reads it; throws where the app would refuse it. */
export function buildView(rows: MatterRows): MatterView {
  return onlyMatterOf(readFile(JSON.stringify(matterFileOf(rows))));
}

/** A sample that the app ships. */
export function readSample(name: string): MatterFile {
  return readFile(readFileSync(sampleUrl(name), 'utf8'));
}

/** The text of a sample that the app ships. */
export function sampleUrl(name: string): URL {
  return new URL(`../../resources/samples/${name}.json`, import.meta.url);
}

/** The matter of a file that has one. */
export function onlyMatterOf(file: MatterFile): MatterView {
  const [view, other] = file.matters;
  if (view === undefined || other !== undefined) throw new Error('Not exactly one matter');
  return view;
}

/** A day stated by hand; throws if it does not exist. */
export function day(text: string): CivilDay {
  return civilDaySchema.parse(text);
}

/** One date of a kind as a file writes it, with the precision that its text carries. */
function single(kind: 'on' | 'around' | 'before' | 'after') {
  return (from: string, time?: string, zone?: string): object => ({
    kind,
    from,
    precision: time === undefined ? precisionOf(from) : 'time',
    ...(time === undefined ? {} : { time }),
    ...(zone === undefined ? {} : { zone }),
  });
}

export const on = single('on');
export const around = single('around');
export const before = single('before');
export const after = single('after');

/** Two ends as a file writes them, with the coarser precision of the two. */
function span(kind: 'between' | 'from-to') {
  return (from: string, to: string): object => ({
    kind,
    from,
    to,
    precision: precisionOf(from.length < to.length ? from : to),
  });
}

export const between = span('between');
export const fromTo = span('from-to');
export const undated = { kind: 'undated' } as const;

/** A stint at a place of its own unless told otherwise. */
export function stint(id: string, bookIn: object, bookOut: object | null, more = {}): object {
  return { id, authority: 'ice', facility: { name: `Place ${id}` }, bookIn, bookOut, ...more };
}

function precisionOf(text: string): string {
  return text.length === 4 ? 'year' : text.length === 7 ? 'month' : 'day';
}

function readFile(text: string): MatterFile {
  const file = parseMatterFile(text);
  if (!file.ok) throw new Error(JSON.stringify(file.failure));
  return file.value;
}
