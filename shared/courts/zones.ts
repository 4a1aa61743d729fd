/**
 * Zones of US courts by the letter that the tables beside this file use. Indiana has a zone of its
 * own, because its clocks stood apart until 2006.
 */
export const zoneOfLetter: Readonly<Record<string, string>> = {
  E: 'America/New_York',
  I: 'America/Indiana/Indianapolis',
  C: 'America/Chicago',
  M: 'America/Denver',
  A: 'America/Phoenix',
  P: 'America/Los_Angeles',
  K: 'America/Anchorage',
  H: 'Pacific/Honolulu',
  R: 'America/Puerto_Rico',
  V: 'America/St_Thomas',
  G: 'Pacific/Guam',
  S: 'Pacific/Saipan',
};
