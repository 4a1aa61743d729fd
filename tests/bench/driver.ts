import type { Chronology } from '../../shared/chronology/chronology.ts';

/** How a bench moves the axis that it measures. */
export type AxisDriver = {
  /** Moves the window by this part of itself. */
  pan(part: number): void;
  /** Makes the window so many times as long, around its middle. */
  zoom(factor: number): void;
  /** Items in the page now. */
  items(): number;
};

/** Draws a chronology; done when the first frame with everything in its place is painted. */
export type AxisMount = (chronology: Chronology) => Promise<AxisDriver>;
