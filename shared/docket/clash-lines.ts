import type { Clash } from '../clashes/clash.ts';
import type { Engagement } from '../clashes/engagement.ts';
import { clashesAmong, type ClashOffice, clashesWith } from '../clashes/find-clashes.ts';
import type { DocketLine } from './docket-line.ts';

/** A clash as the docket has it. */
export type ClashLine = {
  readonly clash: Clash;
  /** The earlier one of the two, or the one that is typed; null where it has no line yet. */
  readonly line: DocketLine | null;
  /** The other one; null for leave. */
  readonly other: DocketLine | null;
};

/** Every clash among lines that has not passed, each pair once, by day. */
export function clashesOfLines(
  lines: readonly DocketLine[],
  office: ClashOffice,
): readonly (ClashLine & { readonly line: DocketLine })[] {
  const byKey = linesByKey(lines);
  return clashesAmong(engagementsIn(lines), office).flatMap((clash) => {
    const line = byKey.get(clash.first.key);
    const other = clash.second === null ? null : byKey.get(clash.second.key);
    return line === undefined || other === undefined ? [] : [{ clash, line, other }];
  });
}

/** The clashes of what is being typed with lines, by day, then its day of leave. */
export function clashesOfTyped(
  typed: Engagement,
  lines: readonly DocketLine[],
  office: ClashOffice,
): readonly ClashLine[] {
  const byKey = linesByKey(lines);
  return clashesWith(typed, engagementsIn(lines), office).flatMap((clash) => {
    const second = clash.second?.key === typed.key ? clash.first : clash.second;
    const other = second === null ? null : byKey.get(second.key);
    const line = byKey.get(typed.key) ?? null;
    return other === undefined ? [] : [{ clash, line, other }];
  });
}

function engagementsIn(lines: readonly DocketLine[]): readonly Engagement[] {
  return lines.flatMap(({ engagement }) => engagement ?? []);
}

function linesByKey(lines: readonly DocketLine[]): ReadonlyMap<string, DocketLine> {
  return new Map(
    lines.flatMap((line) => (line.engagement === null ? [] : [[line.engagement.key, line]])),
  );
}
