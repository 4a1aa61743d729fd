import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editableRows } from '../../../../shared/editing/editable-rows.ts';
import { nameSelection } from '../../../../shared/editing/name-selection.ts';
import { draftKeySchema } from '../../../../shared/form-draft.ts';
import { buildView, on, stint } from '../../../builders/matter-view.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const viewOf = (rev: number) =>
  buildView({
    events: ids.map((id) => ({ id, rev, kind: 'note', title: id, date: on('2025-03-03') })),
    stints: [stint('s', on('2025-01-01'), null)],
  });
const selected = (keys: readonly string[], rev = 1) =>
  nameSelection(editableRows(viewOf(rev), keys));

test('The same lines have the same name, whatever stands first', () => {
  const [one, other] = [selected(['a', 'b', 's']), selected(['s', 'b', 'a'])];
  expect(one).toEqual(other);
  expect(draftKeySchema.safeParse(`bulk/matter/${one.name}`).success).toBe(true);
});

test('One line more, one less or another one is another selection', () => {
  fc.assert(
    fc.property(fc.subarray(ids), fc.subarray(ids), (some, others) => {
      const isSame = some.join() === others.join();
      expect(selected(some).name === selected(others).name).toBe(isSame);
    }),
  );
});

test('A line that was saved since shows in the revision, not in the name', () => {
  expect(selected(['a', 'b'], 2)).toEqual({ name: selected(['a', 'b']).name, rev: 4 });
});
