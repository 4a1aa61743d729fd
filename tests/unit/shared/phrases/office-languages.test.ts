import { expect, test } from 'vitest';
import { comparePhrases } from '../../../../shared/phrases/compare-phrases.ts';
import {
  officeLanguages,
  phraseOf,
  sayMissing,
} from '../../../../shared/phrases/office-languages.ts';
import { phraseKeys } from '../../../../shared/phrases/phrases.ts';
import { markedPhrases, paperWords } from '../../../builders/paper-words.ts';

const creole = paperWords('ht', 'Kreyòl ayisyen', markedPhrases('ht'));
const half = paperWords('pt-BR', 'Português', { 'sheet.title': 'Suas datas' });
const spanish = paperWords('es', 'whatever', { 'sheet.title': 'Sus fechas' });

test('English and Spanish come first, the others by name; archived ones are not there', () => {
  const russian = { ...paperWords('ru', 'Русский', markedPhrases('ru')), archived: true };
  const all = officeLanguages([half, russian, creole, spanish]);
  expect(all.map(({ tag, name }) => `${name} ${tag}`)).toEqual([
    'English en',
    'Spanish es',
    'Kreyòl ayisyen ht',
    'Português pt-BR',
  ]);
});

test('A language is printed in once it is whole', () => {
  const [english, own, whole, lacking] = officeLanguages([half, creole, spanish]);
  expect(english?.language).toBe('en');
  expect(own?.language).toEqual({ tag: 'es', phrases: { 'sheet.title': 'Sus fechas' } });
  expect(whole?.language?.valueOf()).toEqual({ tag: 'ht', phrases: creole.phrases });
  expect(lacking?.language).toBeNull();
});

test('What a language lacks is said by number and by its first keys', () => {
  const [, , whole, lacking] = officeLanguages([half, creole]);
  if (whole === undefined || lacking === undefined) expect.fail('two languages were added');
  expect(sayMissing(whole)).toBeNull();
  expect(sayMissing(lacking)).toMatch(
    /^Português lacks \d+ phrases \(sheet\.forName, sheet\.asOf, .* and \d+ more\), so nothing prints in it\./,
  );
});

test('The same record is the same language, so that pages are not laid out anew', () => {
  expect(officeLanguages([creole])[2]).toBe(officeLanguages([creole])[2]);
});

test('What taking in changes is said by phrase: before, after, and whether the language is new', () => {
  const now = officeLanguages([creole]);
  const changes = comparePhrases(now, [
    { tag: 'en', name: 'English', phrases: {} },
    { tag: 'es', name: 'Spanish', phrases: { 'sheet.title': 'Sus fechas' } },
    { tag: 'ht', name: 'Kreyòl', phrases: creole.phrases },
    { tag: 'ru', name: 'Русский', phrases: markedPhrases('ru') },
  ]);
  expect(changes.map(({ language, isNew }) => [language.tag, isNew])).toEqual([
    ['es', false],
    ['ht', false],
    ['ru', true],
  ]);
  expect(changes[0]?.phrases).toEqual([
    { key: 'sheet.title', before: 'Sus próximas fechas', after: 'Sus fechas' },
  ]);
  expect(changes[1]).toMatchObject({ renamedFrom: 'Kreyòl ayisyen', phrases: [] });
  expect(changes[2]?.phrases).toHaveLength(phraseKeys.length);
});

test('Taking back a correction is a change too', () => {
  const [change] = comparePhrases(officeLanguages([spanish]), [
    { tag: 'es', name: 'Spanish', phrases: {} },
  ]);
  expect(change?.phrases).toEqual([
    { key: 'sheet.title', before: 'Sus fechas', after: 'Sus próximas fechas' },
  ]);
});

test('A phrase of a key that Object has is not found in what is not written', () => {
  const [, , lacking] = officeLanguages([half]);
  if (lacking === undefined) expect.fail('a language was added');
  expect(phraseOf(lacking, 'sheet.dates')).toBe('');
});
