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
  const clashes = clashesAmong(engagementsIn(lines), office);
  const byKey = linesOf(clashes, lines);
  return clashes.flatMap((clash) => {
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
  const clashes = clashesWith(typed, engagementsIn(lines), office);
  const byKey = linesOf(clashes, lines);
  return clashes.flatMap((clash) => {
    const second = clash.second?.key === typed.key ? clash.first : clash.second;
    const other = second === null ? null : byKey.get(second.key);
    const line = byKey.get(typed.key) ?? null;
    return other === undefined ? [] : [{ clash, line, other }];
  });
}

function engagementsIn(lines: readonly DocketLine[]): readonly Engagement[] {
  return lines.flatMap(({ engagement }) => engagement ?? []);
}

/** The lines of what clashes, by key: of an office's many lines few do. */
function linesOf(
  clashes: readonly Clash[],
  lines: readonly DocketLine[],
): ReadonlyMap<string, DocketLine> {
  const keys = new Set(clashes.flatMap(({ first, second }) => [first.key, second?.key ?? '']));
  return new Map(
    lines.flatMap((line) => {
      const key = line.engagement?.key;
      return key !== undefined && keys.has(key) ? [[key, line]] : [];
    }),
  );
}
