import { expect, test } from 'vitest';
import { channels } from '../../../../shared/ipc.ts';

const channel = channels['reminders:set'].request;
const good = { key: 'h1+s1', kind: 'hearing', when: 'days', ahead: 1 };

test('Kinds and numbers cross to the main process', () => {
  expect(channel.safeParse([good]).success).toBe(true);
});

test.each([
  { ...good, text: 'Ana Example' },
  { ...good, key: 'Ana Example' },
  { ...good, kind: 'Ana Example' },
  { ...good, when: 'Ana' },
  { ...good, ahead: -1 },
  { ...good, ahead: 'Ana' },
])('No free text can: %j', (bad) => {
  expect(channel.safeParse([bad]).success).toBe(false);
});
