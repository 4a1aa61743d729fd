import { describe, expect, test } from 'vitest';
import { shippedCourt, shippedCourts } from '../../../../shared/courts/all-courts.ts';
import { circuitOfState, circuits } from '../../../../shared/courts/circuits.ts';
import { districts } from '../../../../shared/courts/districts.ts';
import { immigrationCourts } from '../../../../shared/courts/immigration-courts.ts';
import { courtRefSchema } from '../../../../shared/model/court.ts';
import { isZone } from '../../../../shared/time/case-date.ts';
import { readSample } from '../../../builders/matter-view.ts';

const states = [...new Set(districts.map((court) => court.state))];
const zoneAt = (id: string, city: string) =>
  shippedCourt(id)?.seats.find((seat) => seat.city === city)?.zone;

test('There are 94 districts and 13 circuits', () => {
  expect(districts).toHaveLength(94);
  expect(circuits).toHaveLength(13);
});

test('Fifty states, the District and five territories have a district court, each in one circuit', () => {
  expect(states).toHaveLength(55);
  for (const state of states) expect(circuits.map(({ id }) => id)).toContain(circuitOfState(state));
});

test('Every circuit with a region has the districts that the statute gives it', () => {
  const counts = Object.fromEntries(
    circuits.map(({ id }) => [id, districts.filter((court) => court.circuit === id).length]),
  );
  expect(counts).toEqual({
    ca1: 5,
    ca2: 6,
    ca3: 6,
    ca4: 9,
    ca5: 9,
    ca6: 9,
    ca7: 7,
    ca8: 10,
    ca9: 15,
    ca10: 8,
    ca11: 9,
    cadc: 1,
    cafc: 0,
  });
});

test('No id stands twice', () => {
  expect(new Set(shippedCourts.map(({ id }) => id)).size).toBe(shippedCourts.length);
});

test('Every court fits the record, and every city of it has a zone that is known', () => {
  for (const court of shippedCourts) {
    const { id, name, shortName, city, zone } = court;
    expect(courtRefSchema.safeParse({ id, name, shortName, city, zone }).success).toBe(true);
    expect(court.seats[0]).toEqual({ city, zone });
    for (const seat of court.seats) expect(isZone(seat.zone ?? '')).toBe(true);
    expect([name, shortName, city, court.state]).not.toContain('');
  }
});

test('The id of a district begins with its state', () => {
  for (const { id, state } of districts)
    expect(id.startsWith(id === 'nmid' ? 'nm' : state.toLowerCase())).toBe(true);
});

test('An immigration court is named by its city', () => {
  for (const { id } of immigrationCourts) expect(id).toMatch(/^eoir-[a-z]+(-[a-z]+)*$/);
});

test('The courts of the samples are in the table', () => {
  const used = ['petrova', 'first-matter', 'three-hundred-events', 'two-matters']
    .flatMap((name) => readSample(name).matters)
    .flatMap(({ proceedings }) => proceedings.map(({ court }) => court?.id ?? ''))
    .filter((id) => /^(eoir-|[a-z]{2}[a-z]?d$|ca\d)/.test(id));
  expect(used.length).toBeGreaterThan(5);
  for (const id of used) expect(shippedCourt(id)?.id).toBe(id);
});

describe('A district over two clocks has each city on its own', () => {
  test.each([
    ['tned', 'Knoxville', 'America/New_York', 'Winchester', 'America/Chicago'],
    ['kywd', 'Louisville', 'America/New_York', 'Paducah', 'America/Chicago'],
    ['innd', 'South Bend', 'America/Indiana/Indianapolis', 'Hammond', 'America/Chicago'],
    ['insd', 'Indianapolis', 'America/Indiana/Indianapolis', 'Evansville', 'America/Chicago'],
    ['flnd', 'Tallahassee', 'America/New_York', 'Pensacola', 'America/Chicago'],
    ['txwd', 'San Antonio', 'America/Chicago', 'El Paso', 'America/Denver'],
    ['idd', 'Boise', 'America/Denver', "Coeur d'Alene", 'America/Los_Angeles'],
    ['sdd', 'Sioux Falls', 'America/Chicago', 'Rapid City', 'America/Denver'],
  ])('%s', (id, east, eastZone, west, westZone) => {
    expect(zoneAt(id, east)).toBe(eastZone);
    expect(zoneAt(id, west)).toBe(westZone);
  });
});

test('Arizona keeps no summer time, and Puerto Rico has its own', () => {
  expect(shippedCourt('azd')?.zone).toBe('America/Phoenix');
  expect(shippedCourt('eoir-eloy')?.zone).toBe('America/Phoenix');
  expect(shippedCourt('prd')?.zone).toBe('America/Puerto_Rico');
});
