import { expect, test } from 'vitest';
import { createBreath } from '../../../electron/breath.ts';

function workFor(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

test('what waits is done in the middle of long work, and not after all of it', async () => {
  const done: string[] = [];
  setImmediate(() => done.push('key'));
  const breath = createBreath();
  for (const piece of ['first', 'second', 'third']) {
    workFor(13);
    done.push(piece);
    await breath();
  }
  expect(done).toEqual(['first', 'key', 'second', 'third']);
});

test('short work goes on without a turn', async () => {
  const done: string[] = [];
  setImmediate(() => done.push('key'));
  const breath = createBreath();
  done.push('first');
  await breath();
  done.push('second');
  expect(done).toEqual(['first', 'second']);
});
