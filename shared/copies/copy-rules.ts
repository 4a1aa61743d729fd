import { clientCopy } from './client.ts';
import type { CopyKind } from './copy-kind.ts';
import type { CopyRule } from './copy-rule.ts';
import { familyCopy } from './family.ts';
import { civilFilingCopy } from './filing-civil.ts';
import { criminalFilingCopy } from './filing-criminal.ts';
import { eoirFilingCopy } from './filing-eoir.ts';
import { workingCopy } from './working.ts';

/** The rule of every kind of copy. */
export const copyRules: Readonly<Record<CopyKind, CopyRule>> = {
  working: workingCopy,
  'filing-criminal': criminalFilingCopy,
  'filing-civil': civilFilingCopy,
  'filing-eoir': eoirFilingCopy,
  client: clientCopy,
  family: familyCopy,
};
