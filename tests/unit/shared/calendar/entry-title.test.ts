import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type EntryKind, entryTitle, initialsOf } from '../../../../shared/calendar/entry-title.ts';

test.each([
  ['Kseniia Petrova', 'KP'],
  ['Ксения Петрова', 'КП'],
  ['María José O’Brien-López Núñez', 'MJBL'],
  ['de la cruz', 'DLC'],
  ['X', ''],
  ['王 小明', ''],
  ['محمد بن علي', ''],
  ['A. B. Cee', 'C'],
])('The initials of %s are "%s"', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

const title = (type: string, kind: EntryKind = 'hearing') =>
  entryTitle(kind, { titles: 'initials', clientName: 'Ana Example', type });

test('A hearing is called by its shipped type, and not twice a hearing', () => {
  expect(title('Bond')).toBe('AE: bond hearing');
  expect(title('trial')).toBe('AE: trial');
  expect(title('rule 5')).toBe('AE: Rule 5 hearing');
  expect(title('')).toBe('AE: hearing');
});

test('An appointment is called by the kind of it that is known', () => {
  expect(title('ICE check-in at Burlington', 'appointment')).toBe('AE: check-in');
  expect(title('sees Dr. Smith', 'appointment')).toBe('AE: appointment');
});

test('No word of any name stands in any title, whatever it is', () => {
  const word = fc.string({
    unit: fc.constantFrom('q', 'z', 'x', 'ж', 'ц', 'ß', '王'),
    minLength: 1,
    maxLength: 8,
  });
  const kinds: readonly EntryKind[] = [
    'hearing',
    'appointment',
    'control-date',
    'deadline',
    'task',
    'check-in',
  ];
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(...kinds),
      fc.constantFrom('initials' as const, 'neutral' as const),
      word,
      (words, kind, titles, type) => {
        const shown = entryTitle(kind, { titles, clientName: words.join(' '), type });
        // The letters ahead of the colon are the initials themselves.
        const shownWords = shown
          .replace(/^\p{Lu}{1,4}: /u, '')
          .toLowerCase()
          .split(/[^\p{L}]+/u);
        for (const one of [...words, type]) expect(shownWords).not.toContain(one.toLowerCase());
      },
    ),
  );
});
