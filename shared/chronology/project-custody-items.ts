import { invariant } from '../result/invariant.ts';
import type { LaneIndex, RowedBar } from './lane-index.ts';
import type { LaneMetrics } from './lane-metrics.ts';
import type { LaidCustody } from './project-custody.ts';
import { barHeight, barTop, type LaneRows } from './project-geometry.ts';
import { fitText } from './project-labels.ts';
import type { AxisWindow, Measure, SceneItem, SceneLabel } from './project-scene.ts';

/** Custody bars shorter than this may be drawn as one where there are too many to draw. */
const FIRST_TOGETHER_PX = 2;

/** The custody bars and gaps of a lane in a window. */
export function custodyBetween(
  lane: LaneIndex,
  rows: LaneRows,
  laid: LaidCustody,
  allowed: number,
  scale: AxisWindow & { readonly msPerPx: number },
  measure: Measure,
  metrics: LaneMetrics,
): readonly SceneItem[] {
  const shown = lane.exempt.filter(({ bar }) => bar.from <= scale.to && bar.to >= scale.from);
  const runs = joinShort(shown, allowed, scale.msPerPx);
  const bars = runs.map((run): SceneItem => itemOfRun(run, lane, rows, laid, metrics));
  const gaps = lane.gaps
    .filter((gap) => gap.from <= scale.to && gap.to >= scale.from)
    .slice(0, allowed)
    .map((gap): SceneItem => {
      const top = barTop(rows, 'stint', 0, metrics);
      const room = (gap.to - gap.from) / scale.msPerPx - 2 * metrics.labelGap;
      const { daysText } = gap;
      const number = daysText.replace(/ days?$/, '');
      const fitted = fitText([`gap ${daysText}`, daysText, number], room, measure);
      return {
        type: 'gap',
        id: `gap:${gap.id}`,
        lane: lane.lane.id,
        from: gap.from,
        to: gap.to,
        top,
        height: barHeight('stint', metrics),
        gap,
        label: fitted === null ? null : { ...fitted, place: 'inside', top },
      };
    });
  return [...bars, ...gaps];
}

/**
 * Joins neighbours of one row that are too short to be told apart, longer and longer ones until few
 * enough are left. Only a matter with more custody bars than can be drawn ever comes here.
 */
function joinShort(
  shown: readonly RowedBar[],
  allowed: number,
  msPerPx: number,
): readonly (readonly RowedBar[])[] {
  let runs: readonly (readonly RowedBar[])[] = shown.map((one) => [one]);
  if (runs.length <= allowed) return runs;
  for (let px = FIRST_TOGETHER_PX; runs.length > allowed && px < 1e6; px *= 1.5)
    runs = joinShorterThan(shown, px * msPerPx);
  return runs;
}

function joinShorterThan(shown: readonly RowedBar[], ms: number): readonly (readonly RowedBar[])[] {
  const runs: RowedBar[][] = [];
  const open = new Map<string, RowedBar[]>();
  for (const one of shown) {
    const key = `${one.bar.band} ${one.row} ${Math.floor(one.bar.from / ms)}`;
    const run = one.bar.to - one.bar.from < ms ? open.get(key) : undefined;
    if (run !== undefined) run.push(one);
    else {
      const begun = [one];
      runs.push(begun);
      if (one.bar.to - one.bar.from < ms) open.set(key, begun);
    }
  }
  return runs;
}

function itemOfRun(
  run: readonly RowedBar[],
  lane: LaneIndex,
  rows: LaneRows,
  laid: LaidCustody,
  metrics: LaneMetrics,
): SceneItem {
  const [first] = run;
  invariant(first, 'a run holds at least one bar');
  const { bar, row, labelFrom } = first;
  const top = barTop(rows, bar.band, row, metrics);
  const height = barHeight(bar.band, metrics);
  const placed = { lane: lane.lane.id, top, height };
  if (run.length === 1)
    return {
      ...placed,
      type: 'bar',
      id: `bar:${bar.id}`,
      from: bar.from,
      to: bar.to,
      bar,
      labelFrom,
      label: labelOf(bar.id, rows, laid, top, metrics),
    };
  return {
    ...placed,
    type: 'bars',
    id: `bars:${bar.id}:${run.length}`,
    from: bar.from,
    to: run.map((one) => one.bar.to).reduce((a, b) => (a > b ? a : b)),
    bars: run.map((one) => one.bar),
    label: null,
  };
}

function labelOf(
  id: string,
  rows: LaneRows,
  laid: LaidCustody,
  top: number,
  metrics: LaneMetrics,
): SceneLabel | null {
  const label = laid.labels.get(id);
  if (label === undefined) return null;
  const { text, width, place } = label;
  if (place === 'inside') return { text, width, place, top };
  return { text, width, place, top: rows.leaderTop + label.row * metrics.leaderRow };
}
