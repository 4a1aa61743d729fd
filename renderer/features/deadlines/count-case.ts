import { type AskedFacts, askedFacts } from '../../../shared/deadlines/asked-facts.ts';
import type { CourtPlace } from '../../../shared/deadlines/court-place.ts';
import type { Deadline } from '../../../shared/deadlines/deadline.ts';
import type { DeadlineInputs } from '../../../shared/deadlines/inputs.ts';
import { methodRule } from '../../../shared/deadlines/method-rule.ts';
import type { RulePack } from '../../../shared/deadlines/rule-pack.ts';
import type { Rule } from '../../../shared/deadlines/rule.ts';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import { isBareMethod } from '../../../shared/deadlines/rule-words.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import type { OwnClosure } from '../../../shared/time/closing-days.ts';
import type { TierStandings } from '../../../shared/time/read-days.ts';
import { calculate, readPeriod, textFor, unitsOf } from './calculate.ts';
import type { CaseDraft } from './case-draft.ts';
import { readCase } from './read-case.ts';

/** What surrounds a typed case. */
export type CaseContext = {
  readonly packs: readonly RulePack[];
  readonly today: CivilDay;
  /** Of the court that is picked; null where none is. */
  readonly place: CourtPlace | null;
  /** What the office recorded of that court. */
  readonly courtClosures: readonly OwnClosure[];
  readonly standings: TierStandings;
};

/** A typed case with whatever can be said of it so far. */
export type CountedCase = {
  /** The text that the case is counted by; of a method one made for it. */
  readonly rule: Rule;
  readonly asked: AskedFacts;
  readonly errors: Readonly<Record<string, string>>;
  /** Null while the day is missing or something is wrong. */
  readonly counted: {
    readonly inputs: DeadlineInputs;
    readonly deadlines: readonly [Deadline, ...Deadline[]];
  } | null;
};

/** Counts the case as it is typed; null while no rule is chosen that the packs know. */
export function countCase(draft: CaseDraft, context: CaseContext): CountedCase | null {
  const { packs, place } = context;
  const { ruleId } = draft;
  const period = isBareMethod(ruleId) ? readPeriod(ruleId, draft) : null;
  const textOn = (on: CivilDay | null) =>
    isBareMethod(ruleId) ? methodText(ruleId, place) : textFor(packs, ruleId, on);
  const newest = textOn(null);
  if (newest === null) return null;
  // The day decides which text is counted by, and the text what is asked for.
  const first = readCase(draft, { ...context, asked: askedFacts(newest) });
  const rule = textOn(first.on) ?? newest;
  const asked = askedFacts(rule);
  const { inputs, errors } = readCase(draft, { ...context, asked });
  const wrong = typeof period === 'string' ? { ...errors, amount: period } : errors;
  if (inputs === null || typeof period === 'string')
    return { rule, asked, errors: wrong, counted: null };
  const result = calculate(packs, ruleId, period, inputs);
  if (result.ok)
    return { rule, asked, errors: wrong, counted: { inputs, deadlines: result.value } };
  const { sentence } = sentenceOf(result.failure);
  return { rule, asked, errors: { ...wrong, on: sentence }, counted: null };
}

/** A method as a rule, so that it can be asked what it needs before a period is typed. */
function methodText(code: string, place: CourtPlace | null): Rule | null {
  const [unit] = unitsOf(code);
  const period = unit === undefined ? null : ({ amount: 1, unit } as const);
  const made = methodRule(code, period, place?.forum ?? 'court');
  return made.ok ? made.value : null;
}
