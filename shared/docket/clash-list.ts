import type { ClashOffice } from '../clashes/find-clashes.ts';
import { clashesOfLines } from './clash-lines.ts';
import type { DocketLine } from './docket-line.ts';
import { sayClash } from './say-clash.ts';

/** Each clash as a line of its first hearing, with the other one said beside it. */
export function clashList(
  lines: readonly DocketLine[],
  office: ClashOffice,
  nameOf: (reference: string) => string,
): readonly DocketLine[] {
  return clashesOfLines(lines, office).map((one, index) => ({
    ...one.line,
    key: `${one.line.key}/${String(index)}`,
    detail: sayClash(one, nameOf),
  }));
}
