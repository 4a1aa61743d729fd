import { describe, expect, test } from 'vitest';
import {
  type ExportDraft,
  firstDraft,
} from '../../../../../renderer/features/export/export-draft.ts';
import {
  draftOfKept,
  keptExportOf,
  readKeptExport,
} from '../../../../../renderer/features/export/kept-export.ts';
import { day } from '../../../../builders/matter-view.ts';

const today = day('2026-11-26');
const tomorrow = day('2026-11-27');
const first = firstDraft(today);

/** The form after the window was closed and opened on a later day. */
function opened(change: Partial<ExportDraft>, viewIds: readonly string[] = []) {
  const kept = keptExportOf({ ...first, ...change }, today, false);
  const read = readKeptExport(JSON.parse(JSON.stringify(kept)));
  return read === null ? expect.fail('not read') : draftOfKept(read, tomorrow, viewIds);
}

describe('the choices of an export through a closed window', () => {
  test('come back as they stood, half typed too', () => {
    const change: Partial<ExportDraft> = {
      copy: 'filing-civil',
      from: '2026-0',
      hasExhibit: true,
      exhibit: { label: '', firstPage: null, place: 'top-left' },
      stamp: { prefix: 'RUIZ\n', first: 7, place: 'foot-left' },
      footer: 'x'.repeat(500),
      columns: [],
      hiddenLanes: ['docket-1', 'deadlines'],
      detail: 'milestones',
      parts: first.parts.toReversed(),
    };
    expect(opened(change)).toEqual({ ...firstDraft(tomorrow), ...change });
  });

  test('count to the day of today, unless another one was typed', () => {
    expect(opened({}).asOf).toBe(tomorrow);
    expect(opened({ asOf: '2026-06-1' }).asOf).toBe('2026-06-1');
  });

  test('let nothing print on the word of before, and follow no filter that is gone', () => {
    const change = { alsoPrint: ['secret'], onlyFiltered: true };
    expect(opened(change)).toMatchObject({ alsoPrint: [], onlyFiltered: false });
    const kept = keptExportOf({ ...first, ...change }, today, false);
    expect(JSON.stringify(kept)).not.toContain('secret');
    expect(kept.wasFiltered).toBe(true);
    // Said until the choices are saved or thrown away.
    expect(keptExportOf(draftOfKept(kept, today, []), today, kept.wasFiltered)).toEqual(kept);
  });

  test('drop a saved view that is gone', () => {
    expect(opened({ savedViewId: 'v' }, ['v']).savedViewId).toBe('v');
    expect(opened({ savedViewId: 'v' }, ['w']).savedViewId).toBeNull();
  });

  test('of a version that knew fewer parts offer the others unticked', () => {
    const kept = keptExportOf(
      { ...first, parts: [{ name: 'table', isChosen: true }] },
      today,
      false,
    );
    const { parts } = draftOfKept(kept, today, []);
    expect(parts).toHaveLength(first.parts.length);
    expect(parts.filter(({ isChosen }) => isChosen)).toEqual([{ name: 'table', isChosen: true }]);
  });
});
