import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedCourts } from '../../../../shared/courts/all-courts.ts';
import { findCourts } from '../../../../shared/courts/find-courts.ts';
import { toOwnCourt } from '../../../../shared/courts/own-court.ts';
import { newRow } from '../../../../shared/model/new-row.ts';

const first = (text: string) => {
  const match = findCourts(text, shippedCourts)[0];
  return match === undefined ? null : [match.court.id, match.seat.city];
};

test.each([
  ['mad', 'mad', 'Boston'],
  ['D. Mass.', 'mad', 'Boston'],
  ['d mass', 'mad', 'Boston'],
  ['sdny', 'nysd', 'New York'],
  ['burl', 'vtd', 'Burlington'],
  ['worcester', 'mad', 'Worcester'],
  ['el paso', 'eoir-el-paso', 'El Paso'],
  ['western louisiana', 'lawd', 'Shreveport'],
  ['lawd alexandria', 'lawd', 'Alexandria'],
  ['jena', 'eoir-jena', 'Jena'],
  ['lasalle', 'eoir-jena', 'Jena'],
  ['hagatna', 'gud', 'Hagåtña'],
  ['coeur dalene', 'idd', "Coeur d'Alene"],
  ['2nd cir', 'ca2', 'New York'],
  ['bia', 'bia', 'Falls Church'],
])('"%s" finds %s at %s first', (text, id, city) => {
  expect(first(text)).toEqual([id, city]);
});

test('A district over two clocks is offered once for each, so that nobody guesses', () => {
  const offered = findCourts('w.d. tex.', shippedCourts).slice(0, 2);
  expect(offered.map(({ court }) => court.id)).toEqual(['txwd', 'txwd']);
  expect(offered.map(({ seat }) => seat.zone)).toEqual(['America/Chicago', 'America/Denver']);
});

test('Empty text gives every court once', () => {
  expect(findCourts(' ', shippedCourts)).toHaveLength(shippedCourts.length);
});

test('Text that no court has finds none', () => {
  expect(findCourts('zzz', shippedCourts)).toEqual([]);
});

test("The office's own court is found like a shipped one", () => {
  const court = {
    name: 'Chittenden County Superior Court',
    city: 'Burlington',
    zone: 'America/New_York',
  };
  const own = toOwnCourt(newRow('courts', { id: 'c1', court }));
  const found = findCourts('burl', [own, ...shippedCourts]);
  expect(found.slice(0, 2).map((match) => match.court.id)).toEqual(['c1', 'vtd']);
});

test('Every court is found by its id, its short name and each of its cities', () => {
  fc.assert(
    fc.property(fc.constantFrom(...shippedCourts), (court) => {
      const ids = (text: string) => findCourts(text, shippedCourts).map((one) => one.court.id);
      expect(ids(court.id)[0]).toBe(court.id);
      expect(ids(court.shortName)).toContain(court.id);
      for (const { city } of court.seats) expect(ids(city)).toContain(court.id);
    }),
  );
});
