import type { LoggedAct } from '../../data/live-queries.ts';
import type { LoggedChange } from '../../data/logged-change.ts';
import { nameRecord } from './describe-change.ts';

/**
 * The acts on records that were ever called by all of the words, newest first; of an act on many
 * records those that are looked for. A record that was renamed is found by both names.
 *
 * @param changes oldest first
 */
export function findActs(changes: readonly LoggedChange[], words: string): readonly LoggedAct[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  const isNamed = (change: LoggedChange) =>
    wanted.every((word) => fold(namesOf(change)).includes(word));
  const found = new Set(changes.filter(isNamed).map(({ id }) => id));
  const acts = new Map<string, LoggedChange[]>();
  for (const change of changes) {
    if (!found.has(change.id)) continue;
    // What was taken in from another laptop came in one command, and is as many acts as it was there.
    const key = `${String(change.seq)} ${change.commandId}`;
    const act = acts.get(key);
    if (act === undefined) acts.set(key, [change]);
    else act.push(change);
  }
  return [...acts.values()]
    .reverse()
    .map((act) => ({ count: act.length, changes: act.slice(0, READ_OF_ACT) }));
}

/** As many changes of one act are put into words. */
const READ_OF_ACT = 6;

function namesOf(change: LoggedChange): string {
  const before = change.before === null ? '' : nameRecord({ ...change, after: change.before });
  return `${nameRecord(change)} ${before}`;
}

function fold(text: string): string {
  return text.toLocaleLowerCase('en-US');
}
