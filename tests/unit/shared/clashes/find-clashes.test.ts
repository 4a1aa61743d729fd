import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clashBetween } from '../../../../shared/clashes/clash-between.ts';
import type { Engagement } from '../../../../shared/clashes/engagement.ts';
import { engagementsOf } from '../../../../shared/clashes/engagements-of.ts';
import { clashesAmong, clashesWith } from '../../../../shared/clashes/find-clashes.ts';
import { peopleOf } from '../../../../shared/clashes/people.ts';
import { personSchema } from '../../../../shared/model/person.ts';
import { day, fromTo, on } from '../../../builders/matter-view.ts';
import {
  attended,
  clashing,
  CT,
  ET,
  fromToTime,
  inMatter,
  jp,
  mq,
  office,
  told,
} from './engagements.ts';

const away = personSchema.parse({
  id: 'p1',
  initials: 'MQ',
  leave: [{ from: '2027-01-04', to: '2027-01-08' }],
});

describe('leave', () => {
  const of = (parts: object, persons = [away, jp]) => clashing([attended('a', parts)], { persons });
  test('of whoever answers is a clash by itself on each of its days, and never certain', () => {
    expect(of({})).toEqual(['leave, leave']);
    expect(of({ date: on('2027-01-08') })).toEqual(['leave, leave']);
    expect(of({ date: on('2027-01-09') })).toEqual([]);
    expect(of({ date: fromTo('2027-01-08', '2027-01-12') })).toEqual(['leave, leave']);
  });
  test('of another, of a backup, or of somebody who has left is none', () => {
    expect(of({ responsibleAttorney: 'JP' })).toEqual([]);
    expect(of({ responsibleAttorney: 'JP', backupAttorney: 'MQ' })).toEqual([]);
    expect(of({ responsibleAttorney: 'p1' }, [{ ...away, archived: true }, jp, mq])).toEqual([]);
  });
  test('is in doubt where another person has the initials', () => {
    expect(of({}, [away, { ...mq, id: 'p3' }])).toEqual(['leave, leave, person']);
  });
  test('of the one person of an office counts where nobody is named', () => {
    expect(of({ responsibleAttorney: '' }, [away])).toEqual(['leave, leave']);
    expect(of({ responsibleAttorney: '' })).toEqual([]);
  });
});

describe('among all', () => {
  const two = [attended('a'), attended('b', { proceedingId: 'mad' })];
  test('samples clash with samples alone', () => {
    const real = inMatter('a', [attended('a')]);
    const sample = (id: string) =>
      inMatter(id, [attended('b', { proceedingId: 'mad' })], {
        matter: { sampleNotice: 'Sample' },
      });
    const among = (...views: readonly ReturnType<typeof inMatter>[]) =>
      clashesAmong(views.flatMap(engagementsOf), office).length;
    expect(among(real, sample('b'))).toBe(0);
    expect(
      among(inMatter('c', [attended('a')], { matter: { sampleNotice: 'Sample' } }), sample('b')),
    ).toBe(1);
  });
  test('what has passed clashes with nothing; what lasts until today still does', () => {
    expect(clashing(two, { today: day('2027-01-05') })).toHaveLength(1);
    expect(clashing(two, { today: day('2027-01-06') })).toEqual([]);
    const trial = [attended('a', { date: fromTo('2027-01-01', '2027-01-05') }), two[1] ?? {}];
    expect(clashing(trial, { today: day('2027-01-05') })).toEqual(['overlap, days']);
  });
  test('an archived matter or client has none', () => {
    for (const more of [{ matter: { archived: true } }, { client: { archived: true } }])
      expect(engagementsOf(inMatter('m', two, more))).toEqual([]);
  });
  test('a matter that did not change is not read again', () => {
    const view = inMatter('m', two);
    expect(engagementsOf(view)).toBe(engagementsOf(view));
    expect(engagementsOf({ ...view })).not.toBe(engagementsOf(view));
  });
});

test('What is being typed does not clash with the record that it becomes, and not once it has passed', () => {
  const view = inMatter('m', [attended('a'), attended('b', { proceedingId: 'mad' })]);
  const all = engagementsOf(view);
  const [first] = all;
  if (first === undefined) throw new Error('nobody has to be anywhere');
  expect(clashesWith(first, all, office).map(told)).toEqual(['overlap, certain']);
  expect(clashesWith({ ...first, key: '' }, all, office)).toHaveLength(1);
  expect(clashesWith(first, all, { ...office, today: day('2027-02-01') })).toEqual([]);
});

describe('for any office', () => {
  const times = [
    on('2027-01-05', '09:00', ET),
    on('2027-01-05', '09:30', ET),
    on('2027-01-05', '08:00', CT),
    on('2027-01-05', '14:00'),
    on('2027-01-05'),
    on('2027-01-06', '09:00', ET),
    fromToTime('09:00', '12:30'),
    fromTo('2027-01-04', '2027-01-06'),
  ];
  const references = ['', 'MQ', 'mq', 'p1', 'JP', 'XY'];
  const matters = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      isSample: fc.boolean(),
      event: fc.record({
        kind: fc.constantFrom('hearing' as const, 'appointment' as const),
        date: fc.constantFrom(...times),
        proceedingId: fc.constantFrom('eoir', 'mad', 'vtd', 'no-city', 'no-court', null),
        responsibleAttorney: fc.constantFrom(...references),
        backupAttorney: fc.constantFrom(...references),
        details: fc.record({
          mode: fc.constantFrom('in-person', 'video', 'unknown'),
          sharedId: fc.constantFrom(null, null, 's'),
          alsoForClients: fc.constantFrom([], [], ['client-a']),
        }),
      }),
    }),
    { selector: ({ id }) => id, minLength: 2 },
  );
  const engagementsIn = (rows: Row[]) => rows.flatMap(engagementOfRow);
  type Row = typeof matters extends fc.Arbitrary<(infer R)[]> ? R : never;
  const engagementOfRow = ({ id, isSample, event }: Row): readonly Engagement[] =>
    engagementsOf(
      inMatter(id, [attended(id, event)], { matter: { sampleNotice: isSample ? 'Sample' : '' } }),
    );
  const persons = fc.constantFrom([], [mq], [mq, jp], [mq, { ...mq, id: 'p3' }], [away, jp]);

  test('one clashes with the other just as the other does with the one', () => {
    fc.assert(
      fc.property(matters, persons, (rows, known) => {
        const people = peopleOf(known);
        const all = engagementsIn(rows);
        for (const one of all)
          for (const other of all)
            if (one !== other)
              expect(clashBetween(one, other, people)).toEqual(clashBetween(other, one, people));
      }),
    );
  });
  test('the order of matters does not count', () => {
    fc.assert(
      fc.property(matters, persons, fc.infiniteStream(fc.nat()), (rows, known, numbers) => {
        const all = engagementsIn(rows);
        const shuffled = all
          .map((one) => ({ one, place: numbers.next().value as number }))
          .sort((a, b) => a.place - b.place)
          .map(({ one }) => one);
        const asked = { ...office, persons: known };
        expect(clashesAmong(shuffled, asked)).toEqual(clashesAmong(all, asked));
      }),
    );
  });
  test('what is said while typing is what is listed once it is saved', () => {
    fc.assert(
      fc.property(matters, persons, (rows, known) => {
        const all = engagementsIn(rows);
        const asked = { ...office, persons: known };
        const listed = clashesAmong(all, asked);
        for (const one of all)
          expect(new Set(clashesWith(one, all, asked))).toEqual(
            new Set(listed.filter((clash) => clash.first === one || clash.second === one)),
          );
      }),
    );
  });
  test('what is certain has no doubt, and what has none is certain', () => {
    fc.assert(
      fc.property(matters, persons, (rows, known) => {
        for (const { certain, doubts } of clashesAmong(engagementsIn(rows), {
          ...office,
          persons: known,
        }))
          expect(certain).toBe(doubts.length === 0);
      }),
    );
  });
});
