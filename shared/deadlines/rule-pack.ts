import { z } from 'zod';
import { type CivilDay, civilDaySchema } from '../time/civil-day.ts';
import { fail, ok, type Result } from '../result/result.ts';
import { type Rule, ruleSchema } from './rule.ts';

/** A family of rules as dated data. */
export const rulePackSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z-]+$/),
    version: z.number().int().min(1),
    /** Day on which the newest source of the pack was read. */
    readOn: civilDaySchema,
    rules: z.array(ruleSchema).min(1),
  })
  .superRefine(({ rules }, context) => {
    for (const [index, rule] of rules.entries()) {
      const problem = problemOf(rule, rules.slice(0, index));
      if (problem !== null)
        context.addIssue({ code: 'custom', path: ['rules', index], message: problem });
    }
  });
export type RulePack = z.infer<typeof rulePackSchema>;
/** A pack as it is written down: what has a usual value may be left out. */
export type WrittenPack = z.input<typeof rulePackSchema>;

/**
 * Finds the newest text of a rule; its id may be typed in any case.
 *
 * @failure deadline/unknown-rule rule
 */
export function newestRule(packs: readonly RulePack[], id: string): Result<Rule> {
  const versions = textsOf(packs, id);
  const newest = versions.toSorted((a, b) => b.version - a.version)[0];
  return newest === undefined ? fail('deadline/unknown-rule', { rule: id }) : ok(newest);
}

/**
 * Finds the text of a rule that was in force on the day of its trigger.
 *
 * @failure deadline/not-in-force rule, on, spans: the days for which the packs have a text
 */
export function findRule(packs: readonly RulePack[], id: string, on: CivilDay): Result<Rule> {
  const versions = textsOf(packs, id);
  const inForce = versions.find(({ inForce: { from, to } }) => isWithin(on, from, to));
  if (inForce !== undefined) return ok(inForce);
  return fail('deadline/not-in-force', { rule: id, on, spans: versions.map(sayForce).join('; ') });
}

function textsOf(packs: readonly RulePack[], id: string): readonly Rule[] {
  const wanted = id.toLowerCase();
  return packs.flatMap(({ rules }) => rules.filter((rule) => rule.id.toLowerCase() === wanted));
}

function isWithin(day: CivilDay, from: CivilDay | null, to: CivilDay | null): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

function sayForce({ inForce: { from, to } }: Rule): string {
  if (from === null) return to === null ? 'always' : `through ${to}`;
  return to === null ? `from ${from}` : `from ${from} through ${to}`;
}

function problemOf(rule: Rule, before: readonly Rule[]): string | null {
  if (rule.noDate === null && rule.dates.length === 0) return 'gives no date and does not say why';
  if (rule.off === null && rule.source === 'memory') return 'is from memory and must be off';
  if (rule.source !== 'memory' && rule.readOn === null) return 'has a source that nobody has read';
  const { from, to } = rule.inForce;
  if (from !== null && to !== null && to < from) return 'ends before it begins';
  const twin = before.find(
    (other) =>
      other.id === rule.id &&
      (other.version === rule.version ||
        ((to === null || other.inForce.from === null || other.inForce.from <= to) &&
          (from === null || other.inForce.to === null || from <= other.inForce.to))),
  );
  return twin === undefined ? null : `stands beside another text of ${rule.id}`;
}
