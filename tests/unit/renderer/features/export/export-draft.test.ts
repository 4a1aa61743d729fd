import { describe, expect, it } from 'vitest';
import {
  type ExportDraft,
  firstDraft,
  optionsOf,
  problemsIn,
} from '../../../../../renderer/features/export/export-draft.ts';
import { stateProfileSchema } from '../../../../../shared/copies/filing-state.ts';
import { printOptionsSchema } from '../../../../../shared/export/print-options.ts';
import { civilDaySchema } from '../../../../../shared/time/civil-day.ts';

const today = civilDaySchema.parse('2026-11-26');
const first = firstDraft(today);
const options = (change: Partial<ExportDraft>) => optionsOf({ ...first, ...change }, ['a'], today);
const wrong = (change: Partial<ExportDraft>) =>
  Object.entries(problemsIn({ ...first, ...change })).flatMap(([field, problem]) =>
    problem === null ? [] : [[field, problem]],
  );

describe('the choices of the export', () => {
  it('are those of a PDF for which nobody chose anything, and sound', () => {
    expect(options({})).toEqual(printOptionsSchema.parse({ asOf: today }));
    expect(wrong({})).toEqual([]);
  });

  it('are, of a filing for a state court, on the paper that its profile asks for', () => {
    const court = { court: 'Example Superior Court', rules: 'Rule 6(b)' };
    const read = { checkedBy: 'MQ', checkedOn: '2026-11-26' };
    const paperBy = (paper: 'letter' | 'any') => {
      const profile = stateProfileSchema.parse({ ...court, ...read, paper });
      const made = optionsOf(
        { ...first, copy: 'filing-state', paper: 'legal' },
        [],
        today,
        profile,
      );
      expect(printOptionsSchema.parse(made).stateProfile).toEqual(profile);
      return made.paper;
    };
    expect(paperBy('letter')).toBe('letter');
    expect(paperBy('any')).toBe('legal');
  });

  it.each<readonly [Partial<ExportDraft>, string, string]>([
    [{ asOf: '2026-1' }, 'asOf', 'Give a day.'],
    [{ from: '2026-1' }, 'range', 'Give a day, or none.'],
    [{ from: '2026-02-01', to: '2026-01-01' }, 'range', 'The last day is before the first.'],
    [{ columns: [] }, 'columns', 'Choose at least one column.'],
    [{ parts: [] }, 'parts', 'Choose at least one part.'],
    [
      { hasExhibit: true, exhibit: { ...first.exhibit, label: ' ' } },
      'label',
      'Say what the exhibit is called.',
    ],
    [{ footer: 'x'.repeat(121) }, 'footer', 'At most 120 letters fit here; these are 121.'],
  ])('%j is no choice yet, and what prints meanwhile is sound', (change, field, problem) => {
    expect(wrong(change)).toEqual([[field, problem]]);
    expect(printOptionsSchema.safeParse(options(change)).success).toBe(true);
  });

  it('that are switched off neither print nor hold anything up', () => {
    const off = {
      exhibit: { ...first.exhibit, label: '' },
      stamp: { ...first.stamp, prefix: 'P' },
    };
    expect(wrong(off)).toEqual([]);
    expect(options(off).marks).toEqual({ exhibit: null, stamp: null, footer: '' });
  });

  it('print the lines of a filter or a saved view alone where one is chosen', () => {
    expect(options({}).onlyRows).toBeNull();
    expect(options({ savedViewId: 'v' }).onlyRows).toEqual(['a']);
  });
});
