import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../../../shared/imports/docket/read-entry.ts';
import { civilDaySchema } from '../../../../../shared/time/civil-day.ts';
import { docketEntry } from './docket-entry.ts';

const FILED = civilDaySchema.parse('2025-05-15');
const TODAY = civilDaySchema.parse('2026-11-26');
const deadlines = (text: string) =>
  readEntry(
    docketEntry(FILED, text),
    [{ key: 'rex', name: 'Rex Nobody', number: 1, names: [['rex', 'nobody']] }],
    TODAY,
  ).deadlines.map(({ title, day, time, isOrdered }) =>
    [title, day, time ?? '', isOrdered ? 'ordered' : ''].filter((one) => one !== '').join(' '),
  );

describe('deadlines in the text of an entry', () => {
  it.each<[string, readonly string[]]>([
    [
      'Set/Reset Deadlines as to 19 MOTION for Summary Judgment. Responses due by 6/16/2025. Replies due by 6/23/2025. (jw)',
      ['Responses 2025-06-16 ordered', 'Replies 2025-06-23 ordered'],
    ],
    [
      'SCHEDULING ORDER: Discovery due by 11/30/2026. Dispositive Motions due by 12/18/2026. Final Pretrial Conference set for 2/8/2027 10:00 AM before Judge P. Nobody. Signed by Judge P. Nobody on 6/1/2026.',
      ['Discovery 2026-11-30 ordered', 'Dispositive Motions 2026-12-18 ordered'],
    ],
    [
      'ORDER: Respondents shall file an answer to the petition on or before June 25, 2025. Signed by Judge Nobody on 6/11/25.',
      ['Respondents shall file an answer to the petition 2025-06-25 ordered'],
    ],
    [
      'PAPERLESS ORDER. The parties shall file a joint status report no later than 5:00 p.m. on July 22, 2025.',
      ['The parties shall file a joint status report 2025-07-22 17:00 ordered'],
    ],
    [
      '(In open court) ARRAIGNMENT HEARING held as to Rex Nobody (1) on Counts 1-3, 5, 7 and 9; Trial date: 8/4/2025 9:00 AM; Motion filing deadline: 6/14/2025',
      ['Motion filing deadline 2025-06-14'],
    ],
    [
      'RESPONSE in Opposition re 1 Petition (Attachments: # 1 Declaration) Reply due by 6/17/2025',
      ['Reply 2025-06-17'],
    ],
    [
      'Chapter 13 Voluntary Petition. Schedule A due 5/28/2025. Schedule B due 5/28/2025. Plan due by 5/28/2025.',
      ['Schedule A; Schedule B; Plan 2025-05-28'],
    ],
    [
      'MINUTE ORDER. Government has until 5/31/25 to file their response.',
      ['Government has to file their response 2025-05-31 ordered'],
    ],
    ['REPORT on Plea. Objections to R&R due by 8/7/2025', ['Objections to R&R 2025-08-07']],
  ])('%s', (text, expected) => {
    expect(deadlines(text)).toEqual(expected);
  });

  it.each([
    [
      'what a motion asks for',
      'MOTION for extension of time until 6/28/2025 to File Motions by Rex Nobody.',
    ],
    ['a hearing', 'NOTICE: Motion Hearing set for 6/3/2025 at 10:00 AM.'],
    [
      'time excluded from the clock',
      'ORDER. Time excluded from 5/20/2025 until 6/12/2025 to file motions.',
    ],
    [
      'when a transcript is opened to all',
      'TRANSCRIPT. Release of Transcript Restriction set for 8/4/2025.',
    ],
    [
      'a signature',
      'ORDER granting 20 Motion for time to respond. Signed by Judge Nobody on 5/14/2025.',
    ],
    ['a past filing', 'RESPONSE by USA to 12 Motion filed on 5/1/2025 by Rex Nobody.'],
  ])('%s is none', (_, text) => {
    expect(deadlines(text)).toEqual([]);
  });

  it('the day of a duty is no hearing, whatever stands in the heading of the entry', () => {
    const text =
      'Set/Reset Deadlines/Hearings as to Rex Nobody: Status Report due by 6/20/2025. Status Conference set for 7/10/2025 10:00 AM.';
    expect(deadlines(text)).toEqual(['Status Report 2025-06-20 ordered']);
  });
});
