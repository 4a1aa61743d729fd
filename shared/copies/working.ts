import type { CopyRule } from './copy-rule.ts';
import { WORK_PRODUCT } from '../pages/work-product.ts';

/** The office's own copy: all that is not restricted, marked as work product. */
export const workingCopy: CopyRule = {
  kind: 'working',
  name: 'Working copy',
  about:
    'For the office. Every page says “Attorney work product, not for filing”; the A-number is masked.',
  releasedInto: 'working',
  isFiling: false,
  title: '',
  marking: WORK_PRODUCT,
  notice: '',
  words: 'record',
  language: 'en',
  aNumber: 'masked',
  scale: 1,
  onlyOn: null,
  patterns: ['a-number'],
  leavesOut: () => null,
  leavesOutDocket: () => null,
  leavesOutSource: () => null,
  inItsWords: (view) => view,
  authorities: [],
};
