import { expect, it } from 'vitest';
import { sayField } from '../../../../../renderer/features/export/say-field.ts';

it.each([
  ['title', 'Title'],
  ['sources[0].label', 'Sources 1, label'],
  ['sources[1].dateAsStated', 'Sources 2, date as stated'],
  ['details.settings[0].place', 'Settings 1, place'],
  ['docketNumber', 'Docket number'],
])('the field %s is said as "%s"', (path, words) => {
  expect(sayField(path)).toBe(words);
});
