/** Sizes in pixels that the rows of a lane are made of. */
export type LaneMetrics = {
  /** Free above the first and below the last row. */
  readonly padding: number;
  /** Free between the bars and what stands below them. */
  readonly gap: number;
  readonly holderBar: number;
  readonly stintBar: number;
  /** Claims, bars to removal, conditions and spans. */
  readonly thinBar: number;
  /** A row of labels below bars that are too short for their own. */
  readonly leaderRow: number;
  readonly markRow: number;
  readonly minLane: number;
  /** Across. */
  readonly shape: number;
  /** From the edge of a shape to its label, and at both ends inside a bar. */
  readonly labelGap: number;
  /** Free between a label and the next thing of its row. */
  readonly clearance: number;
  /** Labels of marks are cut at this width. */
  readonly maxLabel: number;
};

/** Sizes on screen, for labels of 12 pixels. */
export const screenMetrics: LaneMetrics = {
  padding: 6,
  gap: 4,
  holderBar: 28,
  stintBar: 24,
  thinBar: 18,
  leaderRow: 18,
  markRow: 21,
  minLane: 46,
  shape: 12,
  labelGap: 5,
  clearance: 10,
  maxLabel: 340,
};
