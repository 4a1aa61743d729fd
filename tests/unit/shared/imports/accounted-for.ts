import { expect } from 'vitest';
import type { FileReading } from '../../../../shared/imports/file-reading.ts';

/** Expects that every entry of a file is named by a proposal, a problem or the repeats, and no other. */
export function expectAccountedFor(reading: FileReading): void {
  const named = new Set<number>([
    ...reading.proposals.flatMap(({ entries }) => entries),
    ...reading.problems.flatMap(({ entry }) => (entry === null ? [] : [entry])),
    ...reading.repeats,
  ]);
  const missing: number[] = [];
  for (let entry = 1; entry <= reading.entries; entry += 1)
    if (!named.has(entry)) missing.push(entry);
  expect(missing).toEqual([]);
  expect([...named].filter((entry) => entry < 1 || entry > reading.entries)).toEqual([]);
  const keys = reading.proposals.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { doubts, ticked } of reading.proposals)
    expect(ticked && doubts.length > 0).toBe(false);
}
