import { describe, expect, test } from 'vitest';
import { hearingTypesOf } from '../../../../shared/model/hearing-types.ts';
import { newRow } from '../../../../shared/model/new-row.ts';
import { proceedingKindSchema } from '../../../../shared/model/proceeding.ts';

const own = (given: object = {}) =>
  newRow('hearingTypes', { id: 't', proceedingKind: 'habeas', types: ['show cause'], ...given });

describe('The types of hearing that a form offers', () => {
  test.each([
    ['removal-240', 'master calendar'],
    ['immigration-bond', 'bond'],
    ['credible-fear', 'fear review'],
    ['federal-criminal', 'Rule 5'],
    ['supervised-release', 'revocation'],
    ['state-criminal', 'diversion review'],
  ] as const)('for %s there is "%s" until the office writes its own list', (kind, type) => {
    expect(hearingTypesOf(kind, [own()])).toContain(type);
  });

  test("the office's own list takes the place of the shipped one, also an empty one", () => {
    expect(hearingTypesOf('habeas', [own()])).toEqual(['show cause']);
    expect(hearingTypesOf('habeas', [own({ types: [] })])).toEqual([]);
  });

  test('Appointments have a list of their own, which no proceeding offers', () => {
    expect(hearingTypesOf('appointment', [own()])).toEqual(
      expect.arrayContaining(['ICE check-in', 'ISAP check-in', 'biometrics', 'legal visit']),
    );
    const lists = [own({ proceedingKind: 'appointment', types: ['fingerprints'] })];
    expect(hearingTypesOf('appointment', lists)).toEqual(['fingerprints']);
    expect(hearingTypesOf('habeas', lists)).toContain('bail');
  });

  test('an archived list gives the shipped one back', () => {
    expect(hearingTypesOf('habeas', [own({ archived: true })])).toContain('bail');
  });

  test.each(proceedingKindSchema.options)('none is offered twice for %s', (kind) => {
    const types = hearingTypesOf(kind, []);
    expect(new Set(types).size).toBe(types.length);
  });
});
