import fc from 'fast-check';
import { expect, test } from 'vitest';
import { handOverCopy } from '../../../../shared/merging/hand-over-copy.ts';
import { parseMatterFile, writeMatterFile } from '../../../../shared/model/matter-file.ts';
import { anyWholeView } from '../../../builders/any-whole-view.ts';
import { buildView, on } from '../../../builders/matter-view.ts';

const view = buildView({
  client: { note: 'SECRET', contacts: [{ id: 'sister', name: 'Vera', note: 'SECRET' }] },
  matter: { note: 'SECRET', closingSteps: [{ step: 'SECRET', by: 'MQ', on: '2026-01-01' }] },
  proceedings: [{ id: 'asylum', kind: 'asylum-only', restricted: ['asylum'] }],
  events: [
    { id: 'arrest', kind: 'arrest', title: 'Arrested', date: on('2026-01-02'), note: 'SECRET' },
    { id: 'memo', kind: 'note', title: 'SECRET', date: on('2026-01-02') },
    { id: 'old', kind: 'arrest', title: 'SECRET', date: on('2026-01-02'), archived: true },
    { id: 'never', kind: 'arrest', title: 'SECRET', date: on('2026-01-02'), doNotDisclose: true },
    {
      id: 'fear',
      kind: 'filing',
      title: 'Asylum form',
      date: on('2026-01-02'),
      proceedingId: 'asylum',
    },
  ],
});
const textOf = (withRestricted: boolean) =>
  writeMatterFile(handOverCopy(view, withRestricted).file);

test('A hand-over copy has no note, no office work, nothing archived and nothing not to be disclosed', () => {
  expect(textOf(true)).not.toContain('SECRET');
  expect(textOf(true)).toContain('Vera');
});

test('What is restricted stays here unless it is ticked', () => {
  expect(textOf(false)).not.toContain('Asylum form');
  expect(textOf(true)).toContain('Asylum form');
  expect(handOverCopy(view, false).leftOut).toBe(5);
});

test('Whatever stays here, the copy is a whole matter file', () => {
  fc.assert(
    fc.property(anyWholeView, fc.boolean(), (any, withRestricted) => {
      const read = parseMatterFile(writeMatterFile(handOverCopy(any, withRestricted).file));
      expect(read.ok ? '' : `${read.failure.code} ${JSON.stringify(read.failure.details)}`).toBe(
        '',
      );
    }),
  );
});
