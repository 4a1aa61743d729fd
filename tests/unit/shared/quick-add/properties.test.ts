import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it, onTestFinished, vi } from 'vitest';
import { z } from 'zod';
import { SPANISH_MONTH_NAMES } from '../../../../shared/time/day-names.ts';
import { addDays, type CivilDay, splitDay } from '../../../../shared/time/civil-day.ts';
import { readLine } from '../../../../shared/quick-add/read-line.ts';
import { splitWords } from '../../../../shared/quick-add/words.ts';
import { office, today } from './office.ts';

const linesOf = (file: string) =>
  z
    .array(z.object({ line: z.string() }))
    .parse(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')))
    .map(({ line }) => line);
const lines = linesOf('lines.json');
const busyLines = linesOf('busy-lines.json');

const words = [...new Set([...lines, ...busyLines].flatMap((line) => line.split(' ')))];
/** Lines that were never written: known words in any order, among words that nobody knows. */
const anyLine = fc
  .oneof(
    fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 8 })), { maxLength: 14 }),
    fc.array(fc.constantFrom(...words), { maxLength: 14 }),
  )
  .map((parts) => parts.join(' '));

const read = (text: string, openMatterId: string | null = null) =>
  readLine(text, office, { today, openMatterId });

it('gives every word to exactly one chip or to the title, in reading order', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const { chips, title } = read(line);
      const inChips = chips.map(({ start, end }) => [start, end] as const);
      for (const [index, [start, end]] of inChips.entries()) {
        expect(end).toBeGreaterThan(start);
        expect(start).toBeGreaterThanOrEqual(inChips[index - 1]?.[1] ?? 0);
      }
      const free = splitWords(line).filter(
        (word) => !inChips.some(([start, end]) => word.start >= start && word.end <= end),
      );
      expect(free.map(({ raw }) => raw).join(' ')).toBe(title);
      const taken = chips.flatMap(({ text }) => text.split(' ')).concat(title.split(' '));
      const count = (list: readonly string[]) => list.filter((one) => one !== '').sort();
      expect(count(taken)).toEqual(count(splitWords(line).map(({ raw }) => raw)));
    }),
    { numRuns: 400 },
  );
});

it('never throws, whatever the text, and a reading that is ready has a matter', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), anyLine), (line) => {
      const reading = read(line, 'matter-1');
      if (reading.isReady) expect(reading.understanding?.view).not.toBeNull();
    }),
    { numRuns: 400 },
  );
});

// Four readings of each of some four hundred lines: a slow machine takes its time.
it('reads a line the same with more spaces and in capitals', () => {
  const shape = (line: string) => {
    const { chips, title, questions, warnings } = read(line);
    return {
      chips: chips.map(({ field, text }) => [field, text.toLowerCase()]),
      title: title.toLowerCase(),
      asks: questions.map(({ about }) => about),
      warns: warnings.map(({ code }) => code),
    };
  };
  for (const line of lines) {
    expect(shape(line.replaceAll(' ', '   ').padStart(line.length + 30))).toEqual(shape(line));
    expect(shape(line.toUpperCase())).toEqual(shape(line));
  }
});

it('reads a line the same in whatever zone the laptop stands', () => {
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const readings = ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'].map((zone) => {
    vi.stubEnv('TZ', zone);
    return JSON.stringify(lines.map((line) => read(line)));
  });
  expect(new Set(readings).size).toBe(1);
});

it('puts the words of any chip back into the title when a person takes it back', () => {
  for (const line of lines) {
    const reading = read(line);
    for (const { own, text } of reading.chips) {
      const after = readLine(line, office, {
        today,
        openMatterId: null,
        corrections: { answers: {}, asWords: [own] },
      });
      expect(
        after.chips.some((chip) => chip.own.field === own.field && chip.own.text === own.text),
      ).toBe(false);
      const all = [...after.chips.map((chip) => chip.text), after.title].join(' ');
      for (const word of text.split(' ')) expect(all).toContain(word);
    }
  }
});

it('takes any answer to what it asks without asking the same again', () => {
  for (const line of lines) {
    const [question] = read(line).questions;
    for (const { value } of question?.choices ?? []) {
      const answers = question === undefined ? {} : { [question.about]: value };
      const after = readLine(line, office, {
        today,
        openMatterId: null,
        corrections: { answers, asWords: [] },
      });
      expect(after.questions.map(({ about }) => about)).not.toContain(question?.about);
    }
  }
});

const someDay = fc.integer({ min: -2000, max: 2000 }).map((days) => addDays(today, days));
const slashed = (day: CivilDay) => {
  const { year, month, day: number } = splitDay(day);
  return `${month}/${number}/${year}`;
};

it('counts days from a day as a calendar does, and says that it counted', () => {
  fc.assert(
    fc.property(
      someDay,
      fc.integer({ min: 1, max: 400 }),
      fc.constantFrom('d', ' days', 'd ', ' day'),
      fc.constantFrom('from', 'after', 'before'),
      (day, count, unit, link) => {
        const line = `brief due ${count}${unit} ${link} ${slashed(day)} petrova`;
        const { understanding, warnings } = read(line);
        const expected = addDays(day, link === 'before' ? -count : count);
        expect(understanding?.date).toMatchObject({ kind: 'on', from: expected });
        expect(warnings.map(({ code }) => code)).toContain('counted');
      },
    ),
    { numRuns: 200 },
  );
});

it('never takes a weekday alone for a day: both that are near are asked', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('mon', 'tues', 'wed', 'thu', 'fri', 'saturday', 'sun'),
      fc.constantFrom('', 'next ', 'this ', 'on ', 'last '),
      fc.constantFrom('mch', 'arrested', 'todo call'),
      (weekday, which, kind) => {
        const line = `${kind} ${which}${weekday} petrova`;
        const { understanding, questions, isReady } = read(line);
        expect(understanding?.date).toBeNull();
        expect(isReady).toBe(false);
        const asked = questions.find(({ about }) => about === 'day');
        expect(asked?.choices).toHaveLength(2);
        for (const { value, label } of asked?.choices ?? []) {
          expect(label.toLowerCase().startsWith(weekday.slice(0, 3))).toBe(true);
          const after = readLine(line, office, {
            today,
            openMatterId: null,
            corrections: { answers: { day: value }, asWords: [] },
          });
          expect(after.understanding?.date).toMatchObject({ from: value });
        }
      },
    ),
  );
});

it('loses no time of day that is written beside a day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom('00', '05', '15', '30', '45', '55'),
      fc.constantFrom('a', 'p', ' am', 'pm'),
      fc.constantFrom(':', '', '.'),
      (hour, minutes, half, mark) => {
        const { understanding } = read(`mch 6/18 ${hour}${mark}${minutes}${half} petrova`);
        const whole = (hour % 12) + (half.trim().startsWith('p') ? 12 : 0);
        expect(understanding?.date).toMatchObject({
          from: '2026-06-18',
          time: `${String(whole).padStart(2, '0')}:${minutes}`,
        });
      },
    ),
  );
});

it('reads a day in Spanish as the same day in English', () => {
  fc.assert(
    fc.property(
      someDay,
      fc.constantFrom<(day: string, month: string, year: number) => string>(
        (day, month, year) => `${day} de ${month} de ${year}`,
        (day, month, year) => `${day} ${month} ${year}`,
        (day, month, year) => `el ${day} de ${month} del ${year}`,
        (day, month, year) => `${month} ${day}, ${year}`,
      ),
      fc.constantFrom('', ' 9:30a', ' a las 9:30 de la mañana', ' a las 2 de la tarde'),
      (day, write, time) => {
        const { year, month, day: number } = splitDay(day);
        const spanish = write(String(number), SPANISH_MONTH_NAMES[month - 1] ?? '', year);
        const { understanding, title } = read(`mch ${spanish}${time} petrova`);
        expect(understanding?.date).toMatchObject({ kind: 'on', from: day });
        const clock = time === '' ? undefined : time.includes('tarde') ? '14:00' : '09:30';
        expect(understanding?.date).toHaveProperty(
          'precision',
          clock === undefined ? 'day' : 'time',
        );
        if (clock !== undefined) expect(understanding?.date).toHaveProperty('time', clock);
        expect(title).toBe('');
      },
    ),
    { numRuns: 300 },
  );
});

it('takes no day for granted whose month has a slip of the finger', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('january', 'february', 'september', 'october', 'november', 'december'),
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom('drop', 'double', 'swap'),
      fc.boolean(),
      fc.integer({ min: 1, max: 28 }),
      (month, at, slip, isDayFirst, day) => {
        const typed =
          slip === 'drop'
            ? month.slice(0, at) + month.slice(at + 1)
            : slip === 'double'
              ? month.slice(0, at) + month.slice(at - 1)
              : month.slice(0, at) +
                (month[at + 1] ?? '') +
                (month[at] ?? '') +
                month.slice(at + 2);
        fc.pre(typed !== month);
        const written = isDayFirst ? `${day} ${typed} 2027` : `${typed} ${day}, 2027`;
        const { understanding, questions, isReady } = read(`mch ${written} petrova`);
        expect(understanding?.date).toBeNull();
        expect(isReady).toBe(false);
        const asked = questions.find(({ about }) => about === 'day');
        expect(asked?.choices).toHaveLength(1);
      },
    ),
  );
});

it('takes the new amount of a bond, in whatever order both are named', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: 1, max: 90 }),
      fc.constantFrom<(before: string, after: string) => string>(
        (before, after) => `lowered from ${before} to ${after}`,
        (before, after) => `now ${after}, was ${before}`,
        (before, after) => `raised to ${after} from ${before}`,
        (before, after) => `${before} -> ${after}`,
      ),
      fc.constantFrom<(thousands: number) => string>(
        (thousands) => `${thousands}k`,
        (thousands) => `$${thousands},000`,
        (thousands) => `$${thousands}000`,
      ),
      (before, after, say, write) => {
        fc.pre(before !== after);
        const line = `bond ${say(write(before), write(after))} 5/18 ruiz pena`;
        const { understanding } = read(line);
        expect(understanding?.meaning.title).toBe('Bond set');
        expect(understanding?.amountUsd).toBe(after * 1000);
        expect(understanding?.title).toContain(write(before));
      },
    ),
  );
});

it('takes nothing for what happened that the line says did not, or is still to come', () => {
  const happened = [
    'released',
    'transferred to richwood',
    'booked into richwood ice',
    'arrested',
    'ordered removed',
    'detainer lodged',
    'i-200 served',
    'indicted',
    'visa revoked',
    'bond posted',
    'liberado',
    'trasladado a richwood',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...happened),
      fc.constantFrom('not', 'never', 'not yet', 'to be', 'will be', 'expected to be', 'no', 'if'),
      fc.constantFrom('5/18', '', '18 de mayo', '3 days ago'),
      (what, ahead, day) => {
        expect(read(`petrova ${what} ${day}`, 'matter-1').questions).not.toContainEqual(
          expect.objectContaining({ about: 'kind' }),
        );
        const { isReady, questions } = read(`petrova ${ahead} ${what} ${day}`, 'matter-1');
        expect(isReady).toBe(false);
        expect(questions.map(({ about }) => about)).toContain('kind');
      },
    ),
    { numRuns: 300 },
  );
});
