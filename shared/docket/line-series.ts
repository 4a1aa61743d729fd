import type { CheckInSeries } from '../model/check-in-series.ts';

/** The days of a line that recurs, and whether one that went by is still to be settled. */
export type LineSeries = CheckInSeries & { readonly isAllegedNotMet: boolean };
