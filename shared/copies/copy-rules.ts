import { oncePer } from '../model/once-per.ts';
import type { PaperLanguage } from '../phrases/paper-language.ts';
import { clientCopyIn } from './client.ts';
import type { CopyKind } from './copy-kind.ts';
import type { CopyRule } from './copy-rule.ts';
import { familyCopyIn } from './family.ts';
import { civilFilingCopy } from './filing-civil.ts';
import { criminalFilingCopy } from './filing-criminal.ts';
import { eoirFilingCopy } from './filing-eoir.ts';
import { stateFilingBy, stateFilingCopy, type StateProfile } from './filing-state.ts';
import { workingCopy } from './working.ts';

/** The rule of every kind of copy, in English. */
export const copyRules: Readonly<Record<CopyKind, CopyRule>> = {
  working: workingCopy,
  'filing-criminal': criminalFilingCopy,
  'filing-civil': civilFilingCopy,
  'filing-eoir': eoirFilingCopy,
  'filing-state': stateFilingCopy,
  client: clientCopyIn('en'),
  family: familyCopyIn('en'),
};

/** The copies that speak another language where that is asked for: those that no court and no office reads. */
type SpokenCopies = Readonly<Partial<Record<CopyKind, CopyRule>>>;

const spokenIn = (language: PaperLanguage): SpokenCopies => ({
  client: clientCopyIn(language),
  family: familyCopyIn(language),
});
const shipped: Readonly<Record<'en' | 'es', SpokenCopies>> = { en: copyRules, es: spokenIn('es') };
/** One rule for one language: who makes a copy compares rules by themselves. */
const own = oncePer((language: Exclude<PaperLanguage, string>) => spokenIn(language));

/** What decides by which rule a copy is made. */
type ChosenCopy = {
  readonly copy: CopyKind;
  readonly language: PaperLanguage;
  /** Of the state court that it goes to; null = none, and for every other copy. */
  readonly stateProfile: StateProfile | null;
};

/**
 * The rule by which a copy is made: in the language that was chosen, or in English where it has no other;
 * for a state court by the office's profile of it.
 */
export function ruleOfCopy({ copy, language, stateProfile }: ChosenCopy): CopyRule {
  if (copy === 'filing-state' && stateProfile !== null) return stateFilingBy(stateProfile);
  const spoken = typeof language === 'string' ? shipped[language] : own(language);
  return spoken[copy] ?? copyRules[copy];
}

/** Whether a copy can be had in another language than English. */
export function hasLanguages(kind: CopyKind): boolean {
  return shipped.es[kind] !== undefined;
}
