import { MONTH_NAMES } from '../time/day-names.ts';

const months = MONTH_NAMES.map((name) => `${name.toLowerCase()}|${name.slice(0, 3).toLowerCase()}`);
/** The months in full and as three letters, as a pattern that any case fits. */
export const MONTH = `(?:sept|${months.join('|')})`;
