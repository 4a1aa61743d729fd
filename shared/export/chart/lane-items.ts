import type { Bar, GapMark, Mark, ResetLink } from '../../chronology/axis-items.ts';
import type { Chronology } from '../../chronology/chronology.ts';
import type { Lane } from '../../chronology/lanes.ts';
import { holds, type Span } from './span.ts';

/** What stands in one lane of one band. */
export type LaneItems = {
  readonly lane: Lane;
  readonly marks: readonly Mark[];
  readonly bars: readonly Bar[];
  readonly gaps: readonly GapMark[];
  /** Both ends stand in this lane of this band. */
  readonly links: readonly ResetLink[];
};

/**
 * What a band shows, lane by lane. Every mark stands in exactly one of the bands that part a chart's
 * span among them; a bar stands in each that it reaches into.
 */
export function itemsIn(
  chronology: Chronology,
  lanes: readonly Lane[],
  span: Span,
): readonly LaneItems[] {
  const marks = chronology.marks.filter((mark) => holds(span, mark.at));
  const reaches = (bar: { readonly from: number; readonly to: number }): boolean =>
    bar.from < span.to && bar.to > span.from;
  const bars = chronology.bars.filter(reaches);
  const gaps = chronology.gaps.filter(reaches);
  return lanes.map((lane) => {
    const own = marks.filter((mark) => mark.lane === lane.id);
    const ids = new Set(own.map((mark) => mark.id));
    return {
      lane,
      marks: own,
      bars: bars.filter((bar) => bar.lane === lane.id),
      gaps: gaps.filter((gap) => gap.lane === lane.id),
      links: chronology.links.filter((link) => ids.has(link.from) && ids.has(link.to)),
    };
  });
}
