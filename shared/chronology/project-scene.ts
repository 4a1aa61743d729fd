import type { AxisMs } from '../time/axis-ms.ts';
import type { Bar, GapMark, Mark } from './axis-items.ts';
import type { Lane } from './lanes.ts';

/** Width of a text in pixels (or points), in the face in which labels are drawn. */
export type Measure = (text: string) => number;

/** A stretch of the axis, as plain numbers of it. */
export type AxisWindow = { readonly from: number; readonly to: number };

/** A text that was found to fit where it stands. */
export type SceneLabel = {
  readonly text: string;
  /**
   * `inside` a bar; `right` or `left` of a mark or a bar; `below` a bar that is too short for it,
   * beginning under its left end; `below-left` the same, ending under its right end.
   */
  readonly place: 'inside' | 'right' | 'left' | 'below' | 'below-left';
  readonly width: number;
  /** Top of its row, in pixels from the top of the lane. */
  readonly top: number;
};

type Placed = {
  /** Unique in the scene and the same for the same thing at any place of the window. */
  readonly id: string;
  readonly lane: string;
  /** The stretch that it stands for. `to` is later than or equal to `from`. */
  readonly from: AxisMs;
  readonly to: AxisMs;
  /** In pixels from the top of the lane. */
  readonly top: number;
  readonly height: number;
};

/** A bar that is drawn. */
export type SceneBar = Placed & {
  readonly type: 'bar';
  readonly bar: Bar;
  /** Where a label inside begins, on the axis. */
  readonly labelFrom: number;
  readonly label: SceneLabel | null;
};

/** Several custody bars too short to be told apart at this scale, drawn as one. */
export type SceneBars = Placed & {
  readonly type: 'bars';
  /** At least two, by start. */
  readonly bars: readonly Bar[];
  readonly label: null;
};

/** A mark that is drawn; its shape stands at `at`. */
export type SceneMark = Placed & {
  readonly type: 'mark';
  readonly at: AxisMs;
  readonly mark: Mark;
  readonly label: SceneLabel | null;
};

/** Several events in one place: their number, to be opened by zooming in. */
export type SceneCount = Placed & {
  readonly type: 'count';
  readonly at: AxisMs;
  /** How many marks and bars it stands for. */
  readonly size: number;
  /** Looks them up: only few counts are ever opened. By place. */
  readonly members: () => readonly (Mark | Bar)[];
  /** The number of marks and bars, in its own pill. */
  readonly label: SceneLabel;
};

/** A hole in custody. */
export type SceneGap = Placed & {
  readonly type: 'gap';
  readonly gap: GapMark;
  readonly label: SceneLabel | null;
};

export type SceneItem = SceneBar | SceneBars | SceneMark | SceneCount | SceneGap;

/** A lane with its place on the sheet; the same at every window and scale of one width. */
export type SceneLane = Lane & { readonly top: number; readonly height: number };

/** From the struck setting to the one that took its place; ends are the items that hold them. */
export type SceneLink = {
  readonly id: string;
  readonly lane: string;
  readonly from: { readonly at: AxisMs; readonly y: number };
  readonly to: { readonly at: AxisMs; readonly y: number };
  /**
   * Between two rows, where the straight way would lead behind marks that it has nothing to do with;
   * null = nothing is in the way.
   */
  readonly viaY: number | null;
};

/** What is drawn for one window of the axis. */
export type AxisScene = {
  readonly window: AxisWindow;
  readonly msPerPx: number;
  readonly lanes: readonly SceneLane[];
  readonly height: number;
  /** By lane, bars first. At most 200, as a rule at most 150. */
  readonly items: readonly SceneItem[];
  readonly links: readonly SceneLink[];
};
