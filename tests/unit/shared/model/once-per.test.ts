import { expect, test } from 'vitest';
import { oncePer } from '../../../../shared/model/once-per.ts';

function counted() {
  let reads = 0;
  const read = oncePer((key: { readonly name: string }, day: string) => {
    reads += 1;
    return { said: `${key.name} ${day}` };
  });
  return { read, reads: () => reads };
}

test('an object is read once for the same arguments, and the answer is the same object', () => {
  const { read, reads } = counted();
  const key = { name: 'a' };
  expect(read(key, 'today')).toBe(read(key, 'today'));
  expect(reads()).toBe(1);
});

test('another object of the same content is read anew', () => {
  const { read, reads } = counted();
  read({ name: 'a' }, 'today');
  expect(read({ name: 'a' }, 'today').said).toBe('a today');
  expect(reads()).toBe(2);
});

test('with another argument it is read anew, and only the last answer is kept', () => {
  const { read, reads } = counted();
  const key = { name: 'a' };
  expect(read(key, 'today').said).toBe('a today');
  expect(read(key, 'tomorrow').said).toBe('a tomorrow');
  expect(read(key, 'today').said).toBe('a today');
  expect(reads()).toBe(3);
});

test('a reading of nothing but the object needs no other argument', () => {
  const read = oncePer((key: { readonly list: readonly number[] }) => key.list.length);
  expect(read({ list: [1, 2] })).toBe(2);
});
