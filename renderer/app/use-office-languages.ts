import { oncePer } from '../../shared/model/once-per.ts';
import type { PaperWords } from '../../shared/model/paper-words.ts';
import { type OfficeLanguage, officeLanguages } from '../../shared/phrases/office-languages.ts';
import { useOfficeRows } from '../data/live-queries.ts';

const none: readonly PaperWords[] = [];

const languagesOf = oncePer((rows: readonly PaperWords[]) => officeLanguages(rows));

/** The languages of papers for clients and families; those that ship until the office's are read. */
export function useOfficeLanguages(): readonly OfficeLanguage[] {
  return languagesOf(useOfficeRows('paperWords') ?? none);
}
