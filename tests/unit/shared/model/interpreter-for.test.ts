import { expect, test } from 'vitest';
import { interpreterFor } from '../../../../shared/model/interpreter-for.ts';

test.each([
  [{ needsInterpreter: true, language: 'Quechua', dialect: 'Cusco' }, 'Quechua (Cusco)'],
  [{ needsInterpreter: true, language: 'Russian', dialect: '' }, 'Russian'],
  [{ needsInterpreter: true, language: '', dialect: '' }, ''],
  [{ needsInterpreter: false, language: 'Russian', dialect: '' }, ''],
  [{ needsInterpreter: null, language: 'Russian', dialect: '' }, ''],
])('Of %o the interpreter is "%s"', (client, expected) => {
  expect(interpreterFor(client)).toBe(expected);
});
