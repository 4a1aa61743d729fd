import { expect, test } from 'vitest';
import {
  courtDraftOf,
  kindOfCourt,
  labelOfCourt,
  toCourtRef,
} from '../../../../../renderer/features/records/court-draft.ts';
import { nameZone } from '../../../../../shared/time/zone-choices.ts';
import { shippedCourts } from '../../../../../shared/courts/all-courts.ts';
import { findCourts } from '../../../../../shared/courts/find-courts.ts';

const pick = (text: string) => {
  const [match] = findCourts(text, shippedCourts);
  if (match === undefined) throw new Error(`No court for ${text}`);
  return toCourtRef(match);
};

test('A picked court keeps the city that was meant and its clock', () => {
  expect(pick('txwd el paso')).toMatchObject({
    id: 'txwd',
    city: 'El Paso',
    zone: 'America/Denver',
  });
});

test('The field says the court as printed, with a city that the name does not say', () => {
  expect(labelOfCourt(pick('vtd'))).toBe('D. Vt., Burlington');
  expect(labelOfCourt(pick('eoir-boston'))).toBe('EOIR Boston');
  expect(courtDraftOf(null)).toEqual({ text: '', picked: null });
});

test('The kind of a court is known where a table has it', () => {
  expect(kindOfCourt(pick('ca2'), shippedCourts)).toBe('circuit');
  expect(kindOfCourt({ ...pick('ca2'), id: '' }, shippedCourts)).toBeNull();
  expect(kindOfCourt(null, shippedCourts)).toBeNull();
});

test('Every zone of the shipped courts has a name that people use', () => {
  for (const { seats } of shippedCourts)
    for (const { zone } of seats) expect(nameZone(zone ?? '')).not.toMatch(/\//);
});
