import type { AskedFacts } from '../../../shared/deadlines/asked-facts.ts';
import type { CaseDraft } from './case-draft.ts';

/**
 * What stands in the case and the rule does not ask for, so that nothing is left aside in silence.
 *
 * @returns in words, may be empty
 */
export function unusedFacts(draft: CaseDraft, asked: AskedFacts): readonly string[] {
  const keys = new Set(asked.otherDays.map(({ key }) => key));
  const facts: readonly (readonly [boolean, string])[] = [
    [draft.zone !== null && !asked.time, 'the time zone'],
    [draft.custody !== 'not-known' && !asked.custody, 'the custody'],
    [draft.isByMail && !asked.mail, 'service by mail'],
    [draft.exclusions.length > 0 && asked.exclusions === null, 'the spans left out'],
    [draft.stoppedOn.trim() !== '' && asked.stop === null, 'the day that ends a clock'],
    [
      Object.entries(draft.otherDays).some(([key, text]) => text.trim() !== '' && !keys.has(key)),
      'the day of another rule’s trigger',
    ],
  ];
  return facts.flatMap(([isUnused, says]) => (isUnused ? [says] : []));
}
