import { expect, test } from 'vitest';
import { readLine } from '../../../../shared/quick-add/read-line.ts';
import { sayReading } from '../../../../shared/quick-add/say-reading.ts';
import { office, today } from './office.ts';

test.each([
  ['mch fri 1:30 petrova', '1:30 PM ET'],
  ['mch fri 9:30 petrova', '9:30 AM ET'],
  ['mch fri 2 petrova', '2:00 PM ET'],
  ['individual fri 9-11:30am petrova', '9:00 AM – 11:30 AM ET'],
])('the hour of "%s" is one at which courts sit, once the day is chosen', (line, time) => {
  const read = (answers: Readonly<Record<string, string>>) =>
    readLine(line, office, { today, openMatterId: null, corrections: { answers, asWords: [] } });
  const asked = read({}).questions.find(({ about }) => about === 'day');
  const { understanding } = read({ day: asked?.choices[0]?.value ?? '' });
  expect(understanding === null ? '' : sayReading(understanding)).toContain(time);
});
