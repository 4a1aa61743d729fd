import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinSettings } from '../../../../../shared/imports/docket/join-settings.ts';
import { readEntry } from '../../../../../shared/imports/docket/read-entry.ts';
import { type CivilDay, civilDaySchema } from '../../../../../shared/time/civil-day.ts';
import { docketEntry } from './docket-entry.ts';

const TODAY = civilDaySchema.parse('2026-11-26');
const persons = [{ key: 'rex', name: 'Rex Nobody', number: 1, names: [['rex', 'nobody']] }];

type Line = readonly [filedOn: string, text: string];

function join(lines: readonly Line[], terminatedOn: CivilDay | null = null) {
  const readings = lines.map(([filedOn, text], at) =>
    readEntry(docketEntry(filedOn, text, at + 1), persons, TODAY),
  );
  return joinSettings(readings, { terminatedOn }).map((chain) =>
    [
      chain.title,
      chain.settings
        .map(({ status, day, time }) =>
          [status, day ?? '-', time ?? ''].filter((one) => one !== '').join(' '),
        )
        .join(' > '),
      `entries ${chain.entries.map((one) => one.entry.order).join()}`,
      ...chain.doubts.map(({ code }) => code),
    ].join('; '),
  );
}

describe('several entries that speak of one hearing are one hearing', () => {
  it('set, reset, held', () => {
    expect(
      join([
        [
          '2025-01-02',
          'NOTICE OF HEARING: Sentencing set for 3/3/2025 at 09:00 AM before Judge Z.',
        ],
        ['2025-02-01', 'ORDER. Sentencing reset for 4/7/2025 at 10:00 AM before Judge Z.'],
        [
          '2025-04-07',
          'Minute Entry for proceedings held before Judge Z: Sentencing held on 4/7/2025.',
        ],
      ]),
    ).toEqual(['Sentencing; reset 2025-03-03 09:00 > held 2025-04-07 10:00; entries 1,2,3']);
  });

  it('a notice that repeats the order before it adds nothing but itself', () => {
    expect(
      join([
        ['2025-01-02', 'Motion Hearing set for 2/7/2025 02:00 PM.'],
        [
          '2025-01-20',
          'ORDER granting Motion to Continue. Hearing continued to 3/6/2025 at 11:30 AM.',
        ],
        ['2025-01-20', 'Set/Reset Hearings: Motion Hearing reset to 3/6/2025 11:30 AM.'],
      ]),
    ).toEqual(['Motion Hearing; continued 2025-02-07 14:00 > set 2025-03-06 11:30; entries 1,2,3']);
  });

  it('another hour on the same day is a reset', () => {
    expect(
      join([
        ['2025-01-02', 'Motion Hearing set for 3/30/2025 02:00 PM.'],
        [
          '2025-03-01',
          'NOTICE OF HEARING. Motion Hearing set for 3/30/2025 10:00 AM. Change in time only.',
        ],
      ]),
    ).toEqual(['Motion Hearing; reset 2025-03-30 14:00 > set 2025-03-30 10:00; entries 1,2']);
  });

  it('a hearing moved to an earlier day is advanced', () => {
    expect(
      join([
        ['2025-01-02', 'Sentencing set for 3/30/2025 02:00 PM.'],
        ['2025-02-01', 'NOTICE. Sentencing reset for 3/3/2025 10:00 AM.'],
      ]),
    ).toEqual(['Sentencing; advanced 2025-03-30 14:00 > set 2025-03-03 10:00; entries 1,2']);
  });

  it('a reset without its first setting in the file keeps the old day that it names', () => {
    expect(
      join([
        ['2025-02-01', 'ORDER. The Sentencing set for 3/3/2025 is RESET for 4/7/2025 at 10:00 AM.'],
      ]),
    ).toEqual(['Sentencing; reset 2025-03-03 > set 2025-04-07 10:00; entries 1']);
  });

  it('an old day that cannot exist still finds the hearing that is open', () => {
    expect(
      join([
        ['2025-01-02', 'Sentencing set for 3/3/2025 at 09:00 AM.'],
        [
          '2025-02-01',
          'ORDER. The Sentencing set for 3/3/20255 is RESET for 4/7/2025 at 10:00 AM.',
        ],
      ]),
    ).toEqual(['Sentencing; reset 2025-03-03 09:00 > set 2025-04-07 10:00; entries 1,2']);
  });

  it('a cancellation without a day ends the hearing of its kind that is ahead', () => {
    expect(
      join([
        [
          '2025-01-02',
          'Plea and Sentence set for 2/8/2025 at 09:00 AM. Jury Trial set for 3/1/2025 at 09:00 AM.',
        ],
        ['2025-01-20', '**Terminate Deadlines and Hearings: Plea and Sentence CANCELED.'],
      ]),
    ).toEqual([
      'Plea and Sentence; vacated 2025-02-08 09:00; entries 1,2',
      'Jury Trial; set 2025-03-01 09:00; entries 1',
    ]);
  });

  it('hearings of different kinds at one hour stay two', () => {
    expect(
      join([
        [
          '2025-01-02',
          'Change of Plea Hearing set for 2/12/2025 01:30 PM. Sentencing set for 2/12/2025 01:30 PM.',
        ],
      ]),
    ).toHaveLength(2);
  });

  it('what is said of somebody else makes no hearing', () => {
    expect(
      join([['2025-01-02', 'Arraignment as to Viola Somebody set for 2/12/2025 01:30 PM.']]),
    ).toEqual([]);
  });
});

describe('what nobody tells of is doubted', () => {
  it('a day that the docket outlives without a word', () => {
    const [line] = join([
      ['2025-01-02', 'Status Conference set for 1/9/2025 at 09:00 AM.'],
      ['2025-02-01', 'LETTER by Rex Nobody.'],
    ]);
    expect(line).toContain('docket/outcome-unknown');
  });

  it('a day behind the end of the case', () => {
    const lines = join(
      [['2025-01-02', 'Jury Trial set for 5/4/2025 at 08:30 AM.']],
      civilDaySchema.parse('2025-04-17'),
    );
    expect(lines[0]).toContain('docket/after-termination');
  });

  it('a hearing that somebody waived, unless it was held', () => {
    const waived: Line = ['2025-01-05', 'WAIVER of Preliminary Hearing by Rex Nobody'];
    const set: Line = ['2025-01-02', 'Preliminary Hearing set for 1/9/2025 at 09:00 AM.'];
    expect(join([set, waived])[0]).toContain('docket/waived');
  });

  it('one that a plain second setting may have replaced', () => {
    const lines = join([
      ['2025-01-02', 'Status Conference set for 3/9/2025 at 09:00 AM.'],
      ['2025-02-01', 'NOTICE OF HEARING. Status Conference set for 4/9/2025 at 09:00 AM.'],
    ]);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('docket/maybe-replaced');
    expect(lines[1]).not.toContain('docket/');
  });

  it('all that a clerk ended without saying which', () => {
    const [line] = join([
      ['2025-01-02', 'Status Conference set for 3/9/2025 at 09:00 AM.'],
      ['2025-02-01', 'Terminate Deadlines and Hearings as to Rex Nobody: (aa)'],
    ]);
    expect(line).toContain('docket/maybe-terminated');
  });
});

describe('properties', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((one) => `${one <= 9 ? 5 : 6}/${one}/2025`);
  const words = fc.oneof(
    fc
      .tuple(
        fc.constantFrom('Sentencing', 'Status Conference', 'Hearing'),
        fc.constantFrom('set for', 'reset for', 'continued to', 'held on', 'not held on'),
        day,
      )
      .map((parts) => `${parts.join(' ')}.`),
    fc
      .tuple(
        fc.constantFrom('Sentencing', 'Status Conference'),
        fc.constantFrom('CANCELED', 'vacated'),
      )
      .map((parts) => `${parts.join(' ')}.`),
  );

  it('a setting that was replaced names one that stands behind it, and only the last is current', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 25 }), (texts) => {
        const readings = texts.map((text, at) =>
          readEntry(
            {
              order: at + 1,
              filedOn: civilDaySchema.parse('2025-05-01'),
              enteredOn: null,
              dateAsStated: '',
              number: '',
              text: `Minute Entry for proceedings held before Judge Z: ${text}`,
              isCut: false,
            },
            persons,
            TODAY,
          ),
        );
        for (const chain of joinSettings(readings, { terminatedOn: null })) {
          expect(chain.settings.map((one) => one.replacedBy)).toEqual(
            chain.settings.map((_, at) => (at === chain.settings.length - 1 ? null : at + 1)),
          );
          const moved = chain.settings.slice(0, -1).map((one) => one.status);
          expect(moved.every((one) => ['reset', 'continued', 'advanced'].includes(one))).toBe(true);
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

describe('what a docket says in other words', () => {
  it('a hearing put off without a day waits for one', () => {
    expect(
      join([
        ['2025-01-02', 'NOTICE: Jury Trial set for 6/2/2025 at 09:00 AM.'],
        ['2025-05-01', 'ORDER granting 8 Motion. The trial set for 6/2/2025 is continued.'],
        ['2025-06-20', 'NOTICE: Jury Trial set for 9/8/2025 at 09:00 AM.'],
      ]),
    ).toEqual([
      'Jury Trial; continued 2025-06-02 09:00 > reset - > set 2025-09-08 09:00; entries 1,2,3',
    ]);
  });

  it('"the hearing set for that day" is the one hearing of that day', () => {
    expect(
      join([
        ['2025-01-02', 'NOTICE: Motion Hearing set for 6/2/2025 at 09:00 AM.'],
        ['2025-02-02', 'ORDER that the hearing set for 6/2/2025 will be on the briefs.'],
      ]),
    ).toEqual(['Motion Hearing; set 2025-06-02 09:00; entries 1,2']);
  });

  it('what is held as two in one is both; of two that were set apart each stays what it is', () => {
    const held =
      'Minute Entry for proceedings held before Judge Z: Initial Appearance and Arraignment held on 1/14/2025.';
    const set = 'NOTICE: Arraignment set for 1/14/2025 at 10:00 AM.';
    expect(
      join([
        ['2025-01-02', set],
        ['2025-01-14', held],
      ]),
    ).toEqual(['Initial Appearance and Arraignment; held 2025-01-14 10:00; entries 1,2']);
    expect(
      join([
        ['2025-01-02', `${set} Initial Appearance set for 1/14/2025 at 9:00 AM.`],
        ['2025-01-14', held],
      ]),
    ).toEqual([
      'Arraignment; held 2025-01-14 10:00; entries 1,2',
      'Initial Appearance; held 2025-01-14 09:00; entries 1,2',
    ]);
  });

  it('a hearing is of the kind that a later entry says', () => {
    expect(
      join([
        ['2025-01-02', 'ORDER. Hearing set for 1/14/2025 at 10:00 AM.'],
        ['2025-01-03', 'NOTICE: Bail Hearing set for 1/14/2025 10:00 AM.'],
      ]),
    ).toEqual(['Bail Hearing; set 2025-01-14 10:00; entries 1,2']);
  });
});
