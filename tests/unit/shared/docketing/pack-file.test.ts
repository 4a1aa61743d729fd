import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedPacks } from '../../../../shared/deadlines/packs/all-packs.ts';
import { readPackFile, writePackFile } from '../../../../shared/docketing/pack-file.ts';
import { sentenceOf } from '../../../../shared/result/failure-sentence.ts';

const [criminal] = shippedPacks();
if (criminal === undefined) throw new Error('No pack ships');

/** The file of a pack with something of it changed. */
function file(change: (json: { [key: string]: unknown; pack: { rules: object[] } }) => void) {
  const json = JSON.parse(writePackFile(criminal ?? never())) as Parameters<typeof change>[0];
  change(json);
  return JSON.stringify(json);
}

function never(): never {
  throw new Error('No pack ships');
}

function problem(text: string): string {
  const read = readPackFile(text);
  return read.ok ? 'read' : sentenceOf(read.failure).sentence;
}

test('every pack that ships is read back from its file as it is', () => {
  for (const pack of shippedPacks()) {
    const read = readPackFile(writePackFile(pack));
    expect(read.ok && read.value).toEqual(pack);
  }
});

test('a file that is no pack is refused with what it is', () => {
  expect(problem('{"format":')).toContain('it is not JSON');
  expect(problem('{"format":"paradocket-matter","version":1}')).toContain('no pack of rules');
  expect(problem(file((json) => Object.assign(json, { version: 2 })))).toContain('version 2');
  expect(problem('x'.repeat(2_000_001))).toContain('larger than any pack');
});

test('what is wrong is said with its rule and its place', () => {
  const wrong = file(({ pack }) => Object.assign(pack.rules[2] ?? {}, { authority: 7 }));
  const id = (criminal.rules[2] ?? never()).id;
  expect(problem(wrong)).toBe(`Rule ${id} is wrong at pack.rules.2.authority: it must be a text.`);
});

test('a rule from memory that is on, or a text beside another of the same days, is refused', () => {
  const twice = file(({ pack }) => pack.rules.push({ ...pack.rules[0] }));
  expect(problem(twice)).toContain('stands beside another text');
});

test('whatever is in the file, it is read or refused with a sentence', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((inner) => `{"format":"paradocket-rules","version":1,"pack":${inner}}`),
      ),
      (text) => {
        const read = readPackFile(text);
        expect(read.ok || sentenceOf(read.failure).sentence !== '').toBe(true);
      },
    ),
  );
});
