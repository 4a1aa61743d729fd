import { expect, test } from 'vitest';
import { readLine } from '../../../../shared/quick-add/read-line.ts';
import { office, today } from './office.ts';

const titleOf = (text: string, kind: string) =>
  readLine(text, office, {
    today,
    openMatterId: 'matter-1',
    corrections: { answers: { kind }, asWords: [] },
  }).understanding?.title;

test.each([
  ['petrova not released 5/19', 'note/Note', 'Not released'],
  ['transfer to jena expected 5/19', 'note/Note', 'Transfer to jena expected'],
  ['our reply by 6/12 habeas', 'deadline/Deadline', 'Our reply habeas'],
  ['brief due 6/12', 'task/Task', 'Brief due'],
])('"%s" that is made %s loses none of its words', (line, kind, title) => {
  expect(titleOf(line, kind)).toContain(title);
});

test('"todo" of what is made a deadline is none of its words', () => {
  expect(titleOf('todo mch prep 5/23', 'deadline/Deadline')).toBe('Mch prep');
});
