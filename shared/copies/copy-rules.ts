import type { PaperLanguage } from '../phrases/paper-language.ts';
import { clientCopyIn } from './client.ts';
import type { CopyKind } from './copy-kind.ts';
import type { CopyRule } from './copy-rule.ts';
import { familyCopyIn } from './family.ts';
import { civilFilingCopy } from './filing-civil.ts';
import { criminalFilingCopy } from './filing-criminal.ts';
import { eoirFilingCopy } from './filing-eoir.ts';
import { workingCopy } from './working.ts';

/** The rule of every kind of copy, in English. */
export const copyRules: Readonly<Record<CopyKind, CopyRule>> = {
  working: workingCopy,
  'filing-criminal': criminalFilingCopy,
  'filing-civil': civilFilingCopy,
  'filing-eoir': eoirFilingCopy,
  client: clientCopyIn('en'),
  family: familyCopyIn('en'),
};

/** The copies that speak Spanish where that is asked for: those that no court and no office reads. */
const inSpanish: Readonly<Partial<Record<CopyKind, CopyRule>>> = {
  client: clientCopyIn('es'),
  family: familyCopyIn('es'),
};

/** The rule by which a copy is made: in the language that was chosen, or in English where it has no other. */
export function copyRuleIn(kind: CopyKind, language: PaperLanguage): CopyRule {
  return (language === 'es' ? inSpanish[kind] : undefined) ?? copyRules[kind];
}

/** Whether a copy can be had in another language than English. */
export function hasLanguages(kind: CopyKind): boolean {
  return inSpanish[kind] !== undefined;
}
