import { expect, test } from 'vitest';
import {
  noWork,
  readNoticeWork,
  readPastedNotice,
} from '../../../../../renderer/features/notices/notice-work.ts';

const pasted = {
  text: 'Status conference set for 12/9/2025.',
  isRead: true,
  work: {
    choice: { matterId: 'm1', proceedingId: null, zone: 'America/New_York' },
    edits: { '26-35': { ticked: true, despite: ['{"code":"in-the-past"}'], dateText: '12/9/' } },
    ticks: { e1: false },
  },
};

test('A pasted notice is read back with what was ticked and half typed in it', () => {
  expect(readPastedNotice(JSON.parse(JSON.stringify(pasted)))).toEqual(pasted);
  expect(readNoticeWork(JSON.parse(JSON.stringify(noWork)))).toEqual(noWork);
});

test.each([
  ['a file is no pasted text', noWork],
  [
    'a kind of date that is not known',
    { ...pasted, work: { ...noWork, edits: { k: { what: 'x' } } } },
  ],
])('%s', (_, value) => {
  expect(readPastedNotice(value)).toBeNull();
});
