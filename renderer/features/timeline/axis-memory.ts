import type { AxisWindow } from '../../../shared/chronology/project-scene.ts';
import type { HomeStretch } from './timeline-axis.ts';

/** Where the axis stands. */
export type AxisState = {
  /** The stretch that is kept in view; null = the window was moved. */
  readonly home: HomeStretch | null;
  /** Null until there was one. */
  readonly window: AxisWindow | null;
  /** Where somebody last went on purpose. */
  readonly jumpedTo: number | null;
  /** The selection that the axis has already brought into view. */
  readonly revealedKey: string | null;
  /** Null = as much as the window's height allows. */
  readonly isLegendOpen: boolean | null;
};

/** Keeps where the axis stands while another tab is shown. Nothing is drawn anew when it changes. */
export type AxisMemory = {
  readonly read: () => AxisState;
  readonly write: (change: Partial<AxisState>) => void;
};

/** A memory of an axis that was never shown: it will begin with custody. */
export function createAxisMemory(): AxisMemory {
  let state: AxisState = {
    home: 'custody',
    window: null,
    jumpedTo: null,
    revealedKey: null,
    isLegendOpen: null,
  };
  return {
    read: () => state,
    write: (change) => {
      state = { ...state, ...change };
    },
  };
}
