/**
 * What stands between the digits of a number as people write it, for the inside of a class: blanks,
 * stops, strokes and dashes of all kinds, letters without width.
 */
export const SIGNS_BETWEEN = String.raw`\s./_·•‧\u2044\u2215\u2212\p{Pd}\p{Cf}`;
