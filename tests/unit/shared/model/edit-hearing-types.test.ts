import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addType,
  moveType,
  removeType,
  typeProblems,
} from '../../../../shared/model/edit-hearing-types.ts';

const types = ['master calendar', 'individual', 'bond'];

describe('The list of types of hearing', () => {
  test('takes a new type at its end, without the blanks around it', () => {
    expect(addType(types, '  reserved   decision ')).toEqual({
      ok: true,
      value: [...types, 'reserved decision'],
    });
  });

  test.each([
    ['an empty one', ' ', 'hearing-types/empty'],
    ['one that is there in capitals', 'BOND', 'hearing-types/twice'],
  ])('refuses %s', (_, typed, code) => {
    expect(addType(types, typed)).toMatchObject({ ok: false, failure: { code } });
  });

  test('refuses more than the record can hold', () => {
    const many = Array.from({ length: 200 }, (_, index) => `type ${index}`);
    expect(addType(many, 'one more')).toMatchObject({ failure: { code: 'hearing-types/full' } });
  });

  test('tells names that are empty or there twice, the later of two', () => {
    const problems = typeProblems(['bond', ' ', 'Bond ', 'status']);
    expect([...problems].map(([index, { code }]) => [index, code])).toEqual([
      [1, 'hearing-types/empty'],
      [2, 'hearing-types/twice'],
    ]);
    expect(typeProblems(types).size).toBe(0);
  });

  test('is put in order, and nothing is lost or doubled by it', () => {
    expect(moveType(types, 2, -1)).toEqual(['master calendar', 'bond', 'individual']);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { maxLength: 8 }),
        fc.integer({ min: 0, max: 8 }),
        fc.constantFrom(-1, 1),
        (list, index, step) => {
          const after = moveType(list, index, step);
          expect(after.toSorted()).toEqual(list.toSorted());
        },
      ),
    );
  });

  test('loses one type alone', () => {
    expect(removeType(types, 1)).toEqual(['master calendar', 'bond']);
  });
});
