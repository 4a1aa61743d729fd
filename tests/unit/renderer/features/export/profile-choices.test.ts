import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ExportDraft,
  firstDraft,
} from '../../../../../renderer/features/export/export-draft.ts';
import {
  choicesOf,
  isAsKept,
  withChoices,
} from '../../../../../renderer/features/export/profile-choices.ts';
import { copyKindSchema } from '../../../../../shared/copies/copy-kind.ts';
import { exportProfileSchema } from '../../../../../shared/model/export-profile.ts';
import { civilDaySchema } from '../../../../../shared/time/civil-day.ts';

const first = firstDraft(civilDaySchema.parse('2026-11-26'));
const ofOneFiling: Partial<ExportDraft> = {
  asOf: '2025-01-01',
  from: '2025-01-01',
  to: '2025-02-01',
  exhibit: { label: 'Petrova Ex. 1', firstPage: 7, place: 'top-left' },
  stamp: { prefix: 'PETROVA', first: 41, place: 'top-right' },
  stateCourtId: 'state-court-x',
  alsoPrint: ['event-1'],
  onlyFiltered: true,
};

describe('a profile', () => {
  it('keeps nothing that is of one matter or one filing, nor what an attorney let print', () => {
    const kept = choicesOf({ ...first, ...ofOneFiling });
    expect(JSON.stringify(kept)).not.toMatch(/petrova|2025|event-1|state-court|41|7/i);
    expect(exportProfileSchema.parse({ id: 'p', name: 'P', choices: kept }).choices).toEqual(kept);
    const taken = withChoices({ ...first, ...ofOneFiling }, kept, []);
    expect(taken).toMatchObject({ asOf: '2025-01-01', from: '2025-01-01', to: '2025-02-01' });
    expect(taken.exhibit).toEqual({ label: 'Petrova Ex. 1', firstPage: 7, place: 'top-left' });
    expect(taken.alsoPrint).toEqual([]);
    expect(taken.onlyFiltered).toBe(false);
  });

  it('gives back every choice that it keeps, whatever stood in the form before', () => {
    const change = fc.record(
      {
        copy: fc.constantFrom(...copyKindSchema.options),
        paper: fc.constantFrom('letter' as const, 'legal' as const),
        chart: fc.constantFrom('auto' as const, 'years' as const, 'pages' as const),
        pagesAcross: fc.integer({ min: 1, max: 30 }),
        parts: fc.constant(
          first.parts.toReversed().map(({ name }, index) => ({ name, isChosen: index < 3 })),
        ),
        columns: fc.constant<ExportDraft['columns']>(['what']),
        hiddenLanes: fc.subarray(['bars', 'general', 'release', 'deadlines']),
        detail: fc.constantFrom('full' as const, 'short' as const, 'milestones' as const),
        hasExhibit: fc.boolean(),
        hasStamp: fc.boolean(),
        footer: fc.string({ unit: 'grapheme-ascii', maxLength: 120 }),
        savedViewId: fc.constantFrom('view-1', null),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(change, change, (kept, before) => {
        const choices = choicesOf({ ...first, ...kept });
        const taken = withChoices({ ...first, ...before }, choices, ['view-1']);
        expect(choicesOf(taken)).toEqual(choices);
        expect(isAsKept(taken, { choices }, ['view-1'])).toBe(true);
      }),
    );
  });

  it('keeps lanes that any matter has, and leaves those of dockets as they stand', () => {
    const choices = choicesOf({ ...first, hiddenLanes: ['docket-1', 'deadlines'] });
    expect(choices).toMatchObject({ hiddenLanes: ['deadlines'] });
    const taken = withChoices({ ...first, hiddenLanes: ['docket-2', 'release'] }, choices, []);
    expect(taken.hiddenLanes).toEqual(['deadlines', 'docket-2']);
  });

  it('of another version or a damaged one gives what is offered first where it is not known', () => {
    const odd = {
      copy: 'filing-mars',
      paper: 7,
      parts: [
        { name: 'map', isChosen: true },
        { name: 'table', isChosen: true },
      ],
      columns: ['when'],
      footer: 'x'.repeat(121),
      savedViewId: 'gone',
      more: true,
    };
    const taken = withChoices(first, odd, []);
    expect(taken).toMatchObject({
      copy: 'working',
      paper: 'letter',
      footer: '',
      savedViewId: null,
    });
    expect(taken.columns).toEqual(first.columns);
    expect(taken.parts.filter(({ isChosen }) => isChosen).map(({ name }) => name)).toEqual([
      'table',
    ]);
    expect(taken.parts).toHaveLength(first.parts.length);
  });
});
