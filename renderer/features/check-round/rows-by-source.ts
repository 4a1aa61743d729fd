import type { DueCheck } from '../../../shared/checks/due-checks.ts';
import type { HeadingRow } from '../../ui/line-rows.ts';

/** Checks that stand in the order of sources, under a heading for each source with their count. */
export function rowsBySource(checks: readonly DueCheck[]): readonly (DueCheck | HeadingRow)[] {
  return [...new Set(checks.map(({ source }) => source.name))].flatMap((name) => {
    const members = checks.filter(({ source }) => source.name === name);
    return [{ type: 'heading' as const, key: name, text: name, count: members.length }, ...members];
  });
}
