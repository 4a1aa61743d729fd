/** What every page says on which the office's own thoughts can stand. */
export const WORK_PRODUCT = 'Attorney work product, not for filing';
