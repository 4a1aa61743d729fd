import { expect } from 'vitest';
import type { FileReading } from '../../../../shared/imports/file-reading.ts';

/** Every entry of a reading is named by a proposal, a problem or the repeats; none is dropped in silence. */
export function expectAccountedFor(reading: FileReading): void {
  const named = new Set([
    ...reading.proposals.flatMap((one) => one.entries),
    ...reading.problems.flatMap((one) => (one.entry === null ? [] : [one.entry])),
    ...reading.repeats,
  ]);
  const missing = Array.from({ length: reading.entries }, (_, at) => at + 1).filter(
    (entry) => !named.has(entry),
  );
  expect(missing, 'entries that nothing names').toEqual([]);
  const beyond = [...named].filter((entry) => entry < 1 || entry > reading.entries);
  expect(beyond, 'entries that the file does not have').toEqual([]);
  const keys = reading.proposals.map((one) => one.key);
  expect(new Set(keys).size, 'keys of proposals').toBe(keys.length);
  expect(
    reading.proposals.filter((one) => one.ticked && one.doubts.length > 0),
    'doubtful and ticked',
  ).toEqual([]);
}
