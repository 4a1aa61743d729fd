const DAY_MS = 86_400_000;

/** Stretches that a button brings on screen. */
export type Preset = 'week' | 'month' | 'quarter' | 'year' | 'custody' | 'all';

/** Buttons from the shortest to the whole. `ms` null = measured by the matter. */
export const presets: readonly {
  readonly id: Preset;
  readonly label: string;
  readonly ms: number | null;
}[] = [
  { id: 'week', label: 'Week', ms: 7 * DAY_MS },
  { id: 'month', label: 'Month', ms: 31 * DAY_MS },
  { id: 'quarter', label: 'Quarter', ms: 92 * DAY_MS },
  { id: 'year', label: 'Year', ms: 366 * DAY_MS },
  { id: 'custody', label: 'Custody', ms: null },
  { id: 'all', label: 'All', ms: null },
];
