import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findConflicts } from '../../../../shared/conflicts/find-conflicts.ts';
import { knownNames } from '../../../../shared/conflicts/known-names.ts';
import { sayKnownAs, sayMatch } from '../../../../shared/conflicts/say-match.ts';
import { buildClient } from '../../../builders/records.ts';

const likeness = (typed: string, known: string) =>
  findConflicts([typed], knownNames([buildClient({ name: known })]))[0]?.likeness ?? null;

describe('Names that are one name are found', () => {
  test.each([
    ['Kseniia Petrova', 'Ksenia Petrova', 'sounds-alike'],
    ['Xenia Petrov', 'Kseniia Petrova', 'sounds-alike'],
    ['Ксения Петрова', 'Kseniia Petrova', 'same'],
    ['Mohammed Hussein', 'Muhammad Husain', 'sounds-alike'],
    ['Mohd Husain', 'Muhammad Husain', 'same'],
    ['Nguyen Van An', 'Nguyễn Văn An', 'same'],
    ['Jose Gonzales', 'José González', 'sounds-alike'],
    ['González, José', 'Jose Gonzalez', 'other-order'],
    ['Juan Cruz', 'Juan de la Cruz', 'other-order'],
    ['Juan Delacruz', 'Juan de la Cruz', 'same'],
    ['Abdul Rahman Karimi', 'Abdulrahman Karimi', 'same'],
    ['Karimi Abdulrahman', 'Abdul Rahman Karimi', 'other-order'],
    ['Omar Al-Hassan', 'Omar Hasan', 'sounds-alike'],
    ['Yevgeny Orlov', 'Evgenii Orloff', 'sounds-alike'],
    ['Mikhail Sokolov', 'Michael Sokolov', 'sounds-alike'],
    ['Yusuf Demir', 'Jusuf Demir', 'sounds-alike'],
    ['Ximena Mejia', 'Jimena Mexía', 'sounds-alike'],
    ['Ana Ruiz', 'Ana María Ruiz Gómez', 'part'],
    ['Ana Luisa Ruiz Gomez', 'Ana Ruiz', 'part'],
    ['Ruiz', 'Ana Ruiz', 'part'],
    ['Ana Lopes', 'Anna Lópes', 'sounds-alike'],
    ['Hernandes', 'Ernández', 'sounds-alike'],
    ['Amadou Gonzlaez', 'Amadou Gonzalez', 'sounds-alike'],
    ['Wei Zhang', 'Wei Zang', 'sounds-alike'],
    ['Vasquez', 'Basquez', 'sounds-alike'],
    ['Li Wei', 'Lee Wei', 'sounds-alike'],
  ])('%s, %s: %s', (typed, known, expected) => {
    expect(likeness(typed, known)).toBe(expected);
  });
});

describe('Names of other people are not', () => {
  test.each([
    ['Ana Ruiz', 'Boris Ivanov'],
    ['Li', 'Lu'],
    ['Kim', 'Chan'],
    ['Petrova', 'Sokolova'],
  ])('%s, %s', (typed, known) => {
    expect(likeness(typed, known)).toBeNull();
  });

  test('A frequent surname alone is the weakest match', () => {
    expect(likeness('Ana González', 'Pedro González')).toBe('one-name');
  });
});

const petrova = buildClient({
  id: 'p',
  name: 'Kseniia Petrova',
  aliases: ['Xenia P. Orlova'],
  identifiers: [{ kind: 'usms', value: '1', nameAsBooked: 'PETROV KSENYA' }],
  contacts: [{ id: 'c', name: 'Igor Sokolov', role: 'brother' }],
});

test('Aliases, names as booked and contacts are compared, and each says who it is', () => {
  const said = (typed: string) =>
    findConflicts([typed], knownNames([petrova])).map((match) => [
      sayKnownAs(match.known),
      sayMatch(match),
    ]);
  expect(said('Igor Sokoloff')).toEqual([
    ['brother of Kseniia Petrova', 'Sounds alike: Sokoloff and Sokolov.'],
  ]);
  expect(said('Orlova')).toEqual([
    ['alias of Kseniia Petrova', 'One name is contained in the other.'],
  ]);
  expect(said('Petrov Ksenya')).toEqual([['name as booked of Kseniia Petrova', 'The same name.']]);
});

test('A person is listed once for each typed name, under the likest name', () => {
  const found = findConflicts(['Kseniia Petrova', '', 'Igor Sokolov'], knownNames([petrova]));
  expect(found.map((match) => [match.typed, match.known.as, match.likeness])).toEqual([
    ['Kseniia Petrova', 'client', 'same'],
    ['Igor Sokolov', 'contact', 'same'],
  ]);
});

test('A client is not compared with himself or herself', () => {
  expect(findConflicts(['Kseniia Petrova'], knownNames([petrova]), 'p')).toEqual([]);
});

test('The surest match comes first', () => {
  const clients = ['Pedro Ruiz', 'Anna Ruis', 'Ana Ruiz'].map((name, index) =>
    buildClient({ id: `c${String(index)}`, name }),
  );
  expect(findConflicts(['Ana Ruiz'], knownNames(clients)).map((match) => match.likeness)).toEqual([
    'same',
    'sounds-alike',
    'one-name',
  ]);
});

const words = fc.oneof(
  fc.constantFrom('José', 'Nguyễn', 'de', 'la', 'Al', 'Łukasz', 'Ксения', '李', 'O’Brien', 'Ñ'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);
const names = fc
  .array(words, { minLength: 1, maxLength: 6 })
  .map((list) => list.join(' '))
  .filter((name) => name.trim() !== '');
const strip = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

describe('Whatever the name', () => {
  test('it conflicts with itself', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(likeness(name, name)).toBe('same');
      }),
    );
  });

  test('it conflicts with itself without accents', () => {
    fc.assert(
      fc.property(names, (name) => {
        fc.pre(strip(name).trim() !== '');
        expect(likeness(strip(name), name)).toBe('same');
      }),
    );
  });

  test.each(['constructor', '__proto__', 'toString', '⊬'])(
    'called %s it conflicts with itself',
    (name) => {
      expect(likeness(name, name)).toBe('same');
    },
  );

  test('it conflicts with itself in another order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(words, { minLength: 1, maxLength: 6 }), (list) => {
        fc.pre(list.join('').trim() !== '');
        const found = likeness(list.toReversed().join(' '), list.join(' '));
        expect(['same', 'other-order']).toContain(found);
      }),
    );
  });

  test('without a letter it conflicts with itself in another order', () => {
    expect(likeness('‐ !', '! ‐')).toBe('other-order');
    expect(likeness('7 42', '42 7')).toBe('other-order');
  });

  test('it conflicts whichever of the two is typed', () => {
    fc.assert(
      fc.property(names, names, (a, b) => {
        expect(likeness(a, b) === null).toBe(likeness(b, a) === null);
      }),
      { examples: [['la', 'la José']] },
    );
  });
});
