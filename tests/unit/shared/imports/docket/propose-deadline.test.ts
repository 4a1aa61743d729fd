import { describe, expect, it } from 'vitest';
import type { DocketReport } from '../../../../../shared/imports/docket/docket-report.ts';
import { proposeDocket } from '../../../../../shared/imports/docket/propose-docket.ts';
import { noAnswers } from '../../../../../shared/imports/file-reading.ts';
import { civilDaySchema } from '../../../../../shared/time/civil-day.ts';
import { docketEntry } from './docket-entry.ts';

const TODAY = civilDaySchema.parse('2026-11-26');
const party = (role: string, name: string) => ({ role, name, number: null, aliases: [] });

function deadlines(
  lines: readonly (readonly [filedOn: string, text: string])[],
  {
    kind = 'criminal',
    terminatedOn = null,
  }: { kind?: DocketReport['kind']; terminatedOn?: string | null } = {},
) {
  const reading = proposeDocket(
    {
      header: {
        court: 'vtd',
        courtName: '',
        docketNumber: '2:25-cr-00077',
        caption: 'USA v. Nobody',
        filedOn: null,
        terminatedOn: terminatedOn === null ? null : civilDaySchema.parse(terminatedOn),
        judge: '',
      },
      zone: 'America/New_York',
      kind,
      parties:
        kind === 'criminal'
          ? [party('Defendant', 'Rex Nobody')]
          : [party('Petitioner', 'Rex Nobody')],
      counts: [],
      entries: lines.map(([filedOn, text], at) => docketEntry(filedOn, text, at + 1)),
      problems: [],
    },
    'docket-html',
    { fileName: 'x.html', today: TODAY, answers: noAnswers },
  );
  return reading.proposals.flatMap(({ record, ticked, doubts }) =>
    record.table === 'events' && record.row.kind === 'deadline'
      ? [
          [
            ticked ? '[x]' : '[ ]',
            record.row.title,
            record.row.details.binds,
            record.row.details.setBy,
            ...doubts.map(({ code }) => code),
          ].join(' '),
        ]
      : [],
  );
}

describe('deadlines of a docket', () => {
  it('one that a court orders, plainly the office’s own and still ahead, is ticked', () => {
    expect(
      deadlines([
        ['2026-11-20', 'ORDER. Defendant shall file his motions no later than December 15, 2026.'],
      ]),
    ).toEqual(['[x] Defendant shall file his motions us order']);
    expect(
      deadlines([['2026-11-20', "ORDER. Petitioner's reply due by 12/15/2026."]], {
        kind: 'civil',
      }),
    ).toEqual(["[x] Petitioner's reply us order"]);
  });

  it.each([
    [
      'the government’s',
      'ORDER. Government response due by 12/15/2026.',
      'Government response government order',
    ],
    [
      'the government’s, which speaks of the defendant',
      "ORDER. Government's response to defendant's motion due by 12/15/2026.",
      "Government's response to defendant's motion government order",
    ],
    ['of nobody said', 'ORDER. Responses due by 12/15/2026.', 'Responses unknown order'],
    ['of the past', 'ORDER. Defendant motions due by 6/15/2026.', 'Defendant motions us order'],
    [
      'counted by the court’s software',
      'MOTION to Suppress by Rex Nobody. Defendant reply due by 12/15/2026.',
      'Defendant reply us hand',
    ],
  ])('%s is not', (_, text, expected) => {
    expect(deadlines([['2026-05-20', text]])).toEqual([`[ ] ${expected}`]);
  });

  it('a later entry with another day for the same leaves a doubt on the first alone', () => {
    expect(
      deadlines([
        ['2026-11-01', 'ORDER. Defendant motions due by 12/1/2026.'],
        ['2026-11-20', 'Set/Reset Deadlines: Defendant motions due by 12/20/2026.'],
      ]),
    ).toEqual([
      '[ ] Defendant motions us order docket/maybe-replaced',
      '[x] Defendant motions us order',
    ]);
  });

  it('deadlines that the clerk ends without saying which, and the end of the case, leave a doubt', () => {
    expect(
      deadlines([
        ['2026-11-01', 'ORDER. Defendant motions due by 12/1/2026.'],
        ['2026-11-20', 'Terminate Deadlines and Hearings as to Rex Nobody.'],
      ]),
    ).toEqual(['[ ] Defendant motions us order docket/maybe-terminated']);
    expect(
      deadlines([['2026-11-01', 'ORDER. Defendant motions due by 12/1/2026.']], {
        terminatedOn: '2026-11-10',
      }),
    ).toEqual(['[ ] Defendant motions us order docket/after-termination']);
  });
});
