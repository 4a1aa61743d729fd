import type { Doubt } from './rule-count.ts';

/** Why a deadline is to be looked at again, as a mark in its title says it. */
export const doubtNames: Readonly<Record<Doubt, string>> = {
  disputed: 'reading disputed',
  status: 'check the law',
  'trigger-not-exact': 'trigger not exact',
};
