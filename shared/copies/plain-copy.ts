import type { CopyRule } from './copy-rule.ts';
import { commonPatterns } from './filing.ts';

/** What the copies that go to no court have in common: large, in fixed words, without a number. */
export const plainCopy = {
  isFiling: false,
  words: 'plain',
  aNumber: 'none',
  namesClient: true,
  scale: 4 / 3,
  onlyOn: null,
  patterns: [...commonPatterns, 'minor-name', 'home-address'],
  leavesOutDocket: () => null,
  leavesOutSource: () => 'not-plain',
  authorities: [],
} as const satisfies Partial<CopyRule>;
