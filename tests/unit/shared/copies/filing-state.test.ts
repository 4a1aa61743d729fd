import { describe, expect, it } from 'vitest';
import { copyRules, ruleOfCopy } from '../../../../shared/copies/copy-rules.ts';
import {
  stateFilingBy,
  stateFilingCopy,
  type StateProfile,
  stateProfileSchema,
} from '../../../../shared/copies/filing-state.ts';
import { copyOfMatter } from '../../../../shared/export/copy-of-matter.ts';
import { filingProfileSchema } from '../../../../shared/model/filing-profile.ts';
import { buildView, day, on, stint } from '../../../builders/matter-view.ts';

const asOf = day('2025-06-30');
const docket = { kind: 'docket', label: 'Docket' };
const secret =
  'Order for Ana Example, SSN 123-45-6789, account 123456789012, A 012 345 678, born 03/04/1990, ' +
  'of 12 Elm Street, Burlington, VT 05401, and for Leo Example';

const view = buildView({
  client: {
    name: 'Ana Example',
    dateOfBirth: '1990-03-04',
    identifiers: [{ kind: 'a-number', value: '012345678' }],
    contacts: [{ id: 'leo', name: 'Leo Example', role: 'minor child' }],
  },
  proceedings: [
    { id: 'state', kind: 'state-criminal', title: 'State v. Example' },
    { id: 'removal', kind: 'removal-240', title: 'Removal' },
  ],
  events: [
    { id: 'order', kind: 'order', title: secret, proceedingId: 'state', ...of('2025-03-03') },
    {
      id: 'master',
      kind: 'order',
      title: 'Scheduling',
      proceedingId: 'removal',
      ...of('2025-03-04'),
    },
  ],
  stints: [
    stint('ice', on('2025-02-01'), on('2025-03-01'), { authority: 'ice', sources: [docket] }),
    stint('county', on('2025-03-01'), null, { authority: 'county', sources: [docket] }),
  ],
});

function of(date: string) {
  return { date: on(date), sources: [docket] };
}

const profileOf = (given: Partial<StateProfile> = {}): StateProfile =>
  stateProfileSchema.parse({
    court: 'Vermont Superior Court, Criminal Division',
    rules: 'V.R.P.A.R. 6(b)',
    checkedBy: 'MQ',
    checkedOn: '2026-11-20',
    ...given,
  });

function printedBy(given: Partial<StateProfile>) {
  const copy = copyOfMatter(view, asOf, null, stateFilingBy(profileOf(given)));
  const title = copy.view.events.find(({ id }) => id === 'order')?.title ?? '';
  return { title, keys: copy.chronology.rows.map(({ key }) => key).sort() };
}

describe('a copy for a state court', () => {
  it('prints without a profile what a federal criminal court gets, on Letter', () => {
    const rowsOf = (copy: 'filing-state' | 'filing-criminal') =>
      copyOfMatter(view, asOf, null, copyRules[copy]).chronology.rows;
    expect(rowsOf('filing-state')).toEqual(rowsOf('filing-criminal'));
    expect(stateFilingCopy.onlyOn).toBe('letter');
    expect(stateFilingCopy.aNumber).toBe('none');
  });

  it('is the strictest where a profile chooses nothing', () => {
    const { title, keys } = printedBy({});
    expect(keys).toEqual(['county', 'order']);
    expect(title).toContain('xxx-xx-6789');
    expect(title).toContain('xxxx9012');
    expect(title).toContain('born 1990');
    expect(title).toContain('L.E.');
    expect(title).not.toMatch(/012.?345|678,|Elm|03\/04|Leo/);
  });

  it.each([
    [{ numbers: 'none' }, /SSN \[redacted\], account \[redacted\]/],
    [{ aNumber: 'masked' }, /A \*\*\* \*\*\* 678, born/],
    [{ birthDates: 'as-recorded' }, /born 03\/04\/1990/],
    [{ minors: 'as-recorded' }, /Leo Example/],
    [{ addresses: 'as-recorded' }, /12 Elm Street/],
  ] as const)('lets in or keeps out by the profile: %o', (given, printed) => {
    expect(printedBy({}).title).not.toMatch(printed);
    expect(printedBy(given).title).toMatch(printed);
  });

  it('prints an immigration case only where the profile lets it in', () => {
    expect(printedBy({ leavesOutImmigration: false }).keys).toEqual([
      'county',
      'ice',
      'master',
      'order',
    ]);
  });

  it('says by whose reading of which rules it is made', () => {
    const [authority] = stateFilingBy(profileOf()).authorities;
    expect(authority).toEqual({
      cite: 'V.R.P.A.R. 6(b)',
      says: 'By the office’s profile of Vermont Superior Court, Criminal Division, checked by MQ on Nov 20, 2026.',
      readOn: '2026-11-20',
    });
  });

  it('follows the profile on paper too, and no other copy has one', () => {
    const chosen = { language: 'en', stateProfile: profileOf({ paper: 'any' }) } as const;
    expect(ruleOfCopy({ copy: 'filing-state', ...chosen }).onlyOn).toBeNull();
    expect(ruleOfCopy({ copy: 'filing-eoir', ...chosen })).toBe(copyRules['filing-eoir']);
  });
});

it('A profile names its court, its rules, and who read them when', () => {
  const whole = { id: 'p', court: 'X', rules: 'Y', checkedBy: 'MQ', checkedOn: '2026-11-20' };
  expect(filingProfileSchema.safeParse(whole).success).toBe(true);
  for (const missing of ['court', 'rules', 'checkedBy', 'checkedOn'] as const) {
    const { [missing]: _gone, ...rest } = whole;
    expect(filingProfileSchema.safeParse(rest).success).toBe(false);
  }
  expect(filingProfileSchema.safeParse({ ...whole, court: '  ' }).success).toBe(false);
});
