import { describe, expect, test } from 'vitest';
import { noFilter } from '../../../../shared/chronology/filter.ts';
import { lookOf, plainLook, saveLook } from '../../../../shared/chronology/view-look.ts';
import { savedViewSchema } from '../../../../shared/model/saved-view.ts';
import { buildView } from '../../../builders/matter-view.ts';

const here = buildView({
  proceedings: [
    { id: 'habeas-1', kind: 'habeas' },
    { id: 'crim-1', kind: 'federal-criminal' },
    { id: 'crim-2', kind: 'federal-criminal' },
  ],
});
const there = buildView({
  proceedings: [
    { id: 'habeas-9', kind: 'habeas' },
    { id: 'crim-9', kind: 'federal-criminal' },
    { id: 'removal-9', kind: 'removal-240' },
  ],
});
const look = {
  ...plainLook,
  filter: {
    ...noFilter,
    words: 'bail',
    hiddenLanes: ['deadlines', 'habeas-1', 'crim-1'],
    hiddenKinds: ['note' as const],
    hiddenStandings: ['unsure' as const],
    noSource: true,
    unverified: true,
  },
  columns: ['number', 'date', 'title', 'verifiedBy'] as const,
  sort: { column: 'title' as const, descending: true },
};
const saved = savedViewSchema.parse({ id: 'v', name: 'To check', ...saveLook(look, here) });

describe('a look that is saved under a name', () => {
  test('it comes back as it was in the matter in which it was saved', () => {
    const back = lookOf(saved, here);
    expect(new Set(back.filter.hiddenLanes)).toEqual(new Set(look.filter.hiddenLanes));
    expect({ ...back, filter: { ...back.filter, hiddenLanes: look.filter.hiddenLanes } }).toEqual(
      look,
    );
  });

  test('in another matter it hides the same kinds of docket, and shows what it knows nothing about', () => {
    const { hiddenLanes } = lookOf(saved, there).filter;
    expect(hiddenLanes).toContain('habeas-9');
    expect(hiddenLanes).toContain('deadlines');
    expect(hiddenLanes).not.toContain('crim-9');
    expect(hiddenLanes).not.toContain('removal-9');
  });

  test('columns that this version does not know fall away, and none at all are the usual ones', () => {
    const odd = {
      ...saved,
      columns: ['horoscope'],
      sort: { column: 'horoscope', descending: false },
    };
    expect(lookOf(odd, here)).toMatchObject({ columns: plainLook.columns, sort: null });
  });

  test('the plain look is saved and read as itself', () => {
    expect(lookOf(saveLook(plainLook, here), there)).toEqual(plainLook);
  });
});
