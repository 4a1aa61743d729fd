import { describe, expect, test } from 'vitest';
import { productionHint } from '../../../../../renderer/features/records/production-hint.ts';
import type { CaseDate } from '../../../../../shared/time/case-date.ts';
import { buildView, day, on, stint } from '../../../../builders/matter-view.ts';

const today = day('2026-11-23');
const view = buildView({
  stints: [
    stint('1', on('2026-01-01'), on('2026-02-01'), { endedBy: 'release' }),
    stint('2', on('2026-09-15'), null),
  ],
});
const hint = (date: object | null, kind: Parameters<typeof productionHint>[2], of = view) =>
  productionHint(of, date as CaseDate | null, kind, today);

describe('Who holds the client on the day of a hearing', () => {
  test('The court that its holder serves asks how it brings the client', () => {
    expect(hint(null, 'removal-240')).toBe('In ICE custody: say how it brings the client.');
  });

  test('Any other court asks for a writ, an order, video or a waiver, and claims none', () => {
    const asks = 'In ICE custody: a writ, an order, video or a waiver?';
    expect(hint(on('2026-12-14'), 'federal-criminal')).toBe(asks);
    expect(hint(null, null)).toBe(asks);
  });

  test('A hearing of an earlier day is asked by who held then', () => {
    expect(hint(on('2026-01-15'), 'federal-criminal')).toContain('ICE');
    expect(hint(on('2026-05-01'), 'federal-criminal')).toBeNull();
  });

  test('Of a client whom nobody holds nothing is asked', () => {
    expect(hint(null, 'removal-240', buildView({}))).toBeNull();
  });
});
