/**
 * What stands between the digits of a number as people write it, for the inside of a class: blanks,
 * stops, dashes of all kinds, letters without width.
 */
export const SIGNS_BETWEEN = String.raw`\s./_·•‧\u2212\p{Pd}\p{Cf}`;
