import { type Flow, needRoom, put, skip } from '../flow.ts';
import type { Point } from '../paper.ts';
import type { BandRules } from './band.ts';
import type { ChartInput } from './chart-input.ts';
import { layoutLegend } from './legend.ts';

const ABOVE = 6;

/** Puts the key to a chart under it. */
export function putLegend(flow: Flow, input: ChartInput, rules: BandRules): void {
  const { height } = legendAt({ x: 0, y: 0 }, input, rules);
  needRoom(flow, height + ABOVE);
  skip(flow, ABOVE);
  put(flow, height, (at) => [legendAt(at, input, rules).block]);
}

/** What the key takes of a page, with what keeps it apart. */
export function legendHeight(input: ChartInput, rules: BandRules): number {
  return legendAt({ x: 0, y: 0 }, input, rules).height + ABOVE;
}

function legendAt(at: Point, { chronology, voice }: ChartInput, rules: BandRules) {
  const { width, labels, signs } = rules;
  return layoutLegend(chronology, signs, voice, at, width, labels.measure);
}
