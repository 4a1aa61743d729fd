/** How fresh the texts are that the packs were written from; each was read on 2026-11-22. */
export const USC_2016 = 'US Code, release point 114-219 of mid-2016';
export const USC_2026 = 'US Code, release point 119-73, stamped 2025-08-11 or 2026-03-26';
export const RULES_2016 =
  'federal rules as of mid-2016 with the amendments of 2016-12-01 and 2023-12-01; later ones not checked';
export const READ_ON = '2026-11-22';
/** Day on which the rows were read that came after the table. */
export const READ_LATER_ON = '2026-11-26';
