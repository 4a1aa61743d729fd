import { expect, test } from 'vitest';
import { jailSafe } from '../../../../shared/phrases/jail-safe.ts';

test.each([
  'Courtroom 3, 11 Elmwood Avenue, Burlington',
  'U.S. District Court, District of Vermont',
  'Immigration Court, Jena (LaSalle), La.',
  'Essex County Courthouse, Newark',
  'USCIS Field Office, 20 Massachusetts Avenue',
  'https://meet.example.gov/j/5550100',
  'ruso',
  'At your attorney’s office, 11 Elmwood Avenue',
  'U.S. Probation Office, Burlington',
])('"%s" can be read by others', (text) => {
  expect(jailSafe(text)).toBe(text);
});

test.each([
  'Boston Asylum Office',
  'Oficina de asilo',
  'ASY\u00adLUM office',
  'Victim services, floor 2',
  'Unidad de víctimas',
  'Proffer room',
  'To cooperate with the FBI',
  'Plea, count 2',
  '18 U.S.C. § 545',
  'Drug court',
  'Juvenile Court',
  'T visa interview',
  'cargos pendientes',
  'U.S. Attorney’s Office, 11 Elmwood Avenue',
  'Queen for a day, room 4',
  'HSI field office',
  'Room for CI-14',
  'Fiscalía, piso 2',
  'Grand jury room',
])('"%s" must not be read by others', (text) => {
  expect(jailSafe(text)).toBeNull();
});
