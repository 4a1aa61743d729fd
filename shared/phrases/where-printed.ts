import type { PhraseKey } from './phrases.ts';

type Group = PhraseKey extends `${infer Head}.${string}` ? Head : never;

const both = 'Client and family copy';

/** Where the phrases of a group print, by what stands ahead of the stop in their keys. */
const places: Readonly<Record<string, string>> = {
  sheet: 'Client sheet',
  client: 'Client copy',
  family: 'Family copy',
  docket: `${both}: names of cases`,
  event: `${both}: what is on a day`,
  condition: 'Client copy: rules of release',
  place: `${both}: places`,
  kind: `${both}, client sheet: kinds of dates`,
  status: `${both}: what became of a date`,
  fate: `${both}: what became of a date`,
  mode: `${both}: how to take part`,
  authority: `${both}: who holds somebody`,
  ended: `${both}: how custody ended`,
  custody: `${both}: custody`,
  page: 'Every page: head, foot, contents',
  part: 'Titles of parts',
  table: `${both}: chronology`,
  chart: `${both}: timeline`,
  lane: `${both}: timeline, names of rows`,
  legend: `${both}: legend of the timeline`,
  letters: `${both}: letters that cannot print`,
  day: 'Days and months, wherever one prints. All of these, or none where the language’s calendar is known',
  date: 'Dates, wherever one prints',
  time: 'Times, wherever one prints',
  zone: 'Time zones, wherever a time prints',
  days: 'Numbers of days',
  count: 'Numbers of days in a column',
} satisfies Readonly<Record<Group, string>>;

/** Where a phrase prints, for whoever translates it. */
export function wherePrinted(key: PhraseKey): string {
  return places[key.slice(0, key.indexOf('.'))] ?? '';
}
