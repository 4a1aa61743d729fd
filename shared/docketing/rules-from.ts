import { findRule, newestRule, type RulePack } from '../deadlines/rule-pack.ts';
import type { Rule } from '../deadlines/rule.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { NamedRecord } from '../model/record.ts';
import type { TriggerPart } from '../model/rule-count.ts';
import { isExactDay } from '../time/case-date.ts';
import { RULE_STARTS, type RuleStart, type StartingRecord } from './rule-starts.ts';
import { type Trigger, triggersOf } from './trigger.ts';

/** A rule that a date of a record can start. */
export type StartableRule = {
  /** In the text that was in force on the day of the trigger; the newest where that is not known. */
  readonly rule: Rule;
  readonly pack: RulePack;
  readonly part: TriggerPart;
  /**
   * `likely`: the record says so. `possible`: its kind can, and nothing in it says that it is. `other`:
   * no list proposes it, a person may.
   */
  readonly fits: 'likely' | 'possible' | 'other';
  /** Why the list proposes it for such records. */
  readonly why: string;
};

const order = ['likely', 'possible', 'other'] as const;

/**
 * The rules that the dates of a record can start, likely ones first, then in the order of the packs;
 * each rule once, with the date that fits best. With `every`, all others of the packs follow.
 *
 * @example
 * rulesFrom(initialAppearance, view, shippedPacks()).map(({ rule }) => rule.id)
 * //=> ['CR-03', 'CR-04a', 'CR-04b', 'CR-07', 'CR-08', ...]
 */
export function rulesFrom(
  record: NamedRecord,
  view: MatterView,
  packs: readonly RulePack[],
  { every = false }: { readonly every?: boolean } = {},
): readonly StartableRule[] {
  const triggers = triggersOf(view, record);
  const first = triggers[0];
  if (first === undefined) return [];
  const found = RULE_STARTS.flatMap(({ ruleId, why, from }): readonly StartableRule[] => {
    const best = from
      .flatMap((start) => {
        const trigger = triggers.find(({ part }) => part === start.part);
        const fits = trigger === undefined ? null : howItFits(start, trigger, view);
        return trigger === undefined || fits === null ? [] : [{ trigger, fits }];
      })
      .toSorted((a, b) => order.indexOf(a.fits) - order.indexOf(b.fits))[0];
    const text = best === undefined ? null : textFor(ruleId, best.trigger, packs);
    return best === undefined || text === null
      ? []
      : [{ ...text, part: best.trigger.part, fits: best.fits, why }];
  });
  const known = new Set(found.map(({ rule }) => rule.id));
  const others = every
    ? idsOf(packs).flatMap((id): readonly StartableRule[] => {
        const text = known.has(id) ? null : textFor(id, first, packs);
        const why = RULE_STARTS.find(({ ruleId }) => ruleId === id)?.why ?? '';
        return text === null ? [] : [{ ...text, part: first.part, fits: 'other', why }];
      })
    : [];
  return [...found, ...others].toSorted((a, b) => order.indexOf(a.fits) - order.indexOf(b.fits));
}

/** The text of a rule for the day of a trigger, with its pack; null where no pack has the rule. */
export function textFor(
  ruleId: string,
  { date }: Pick<Trigger, 'date'>,
  packs: readonly RulePack[],
): { readonly rule: Rule; readonly pack: RulePack } | null {
  const inForce = isExactDay(date) ? findRule(packs, ruleId, date.from) : null;
  const text = inForce?.ok === true ? inForce : newestRule(packs, ruleId);
  if (!text.ok) return null;
  const rule = text.value;
  const pack = packs.find(({ rules }) => rules.includes(rule));
  return pack === undefined ? null : { rule, pack };
}

function idsOf(packs: readonly RulePack[]): readonly string[] {
  return [...new Set(packs.flatMap(({ rules }) => rules.map(({ id }) => id)))];
}

function howItFits(
  start: RuleStart,
  trigger: Trigger,
  view: MatterView,
): 'likely' | 'possible' | null {
  const row = rowOf(view, trigger.record);
  if (row === null || row.kind !== start.record) return null;
  const docket = view.proceedings.find(({ id }) => id === trigger.proceedingId);
  if (docket !== undefined && start.in?.includes(docket.kind) === false) return null;
  if (!carries(row.codes, start.where)) return null;
  const isKnown = trigger.part === 'date' || trigger.date.kind !== 'undated';
  const isLikely =
    isKnown &&
    (start.in === undefined || docket !== undefined) &&
    carries(row.codes, start.likely) &&
    (start.says === undefined || start.says.test(row.words));
  return isLikely ? 'likely' : 'possible';
}

type Row = {
  readonly kind: StartingRecord;
  readonly codes: Readonly<Record<string, unknown>>;
  readonly words: string;
};

function rowOf(view: MatterView, { table, id }: NamedRecord): Row | null {
  if (table === 'events') {
    const event = view.events.find((one) => one.id === id);
    if (event === undefined) return null;
    const codes: Readonly<Record<string, unknown>> = event.details;
    const words = [event.title, codes['hearingType'], codes['appointmentType'], codes['document']];
    return { kind: event.kind, codes, words: [...words, textOf(event)].join('\n') };
  }
  if (table === 'stints') {
    const stint = view.stints.find((one) => one.id === id);
    return stint === undefined ? null : { kind: 'stint', codes: stint, words: '' };
  }
  if (table === 'claims') {
    const claim = view.claims.find((one) => one.id === id);
    return claim === undefined ? null : { kind: 'claim', codes: claim, words: claim.title };
  }
  if (table !== 'proceedings') return null;
  const docket = view.proceedings.find((one) => one.id === id);
  return docket === undefined ? null : { kind: 'proceeding', codes: docket, words: docket.title };
}

/** What a note says, which has little of a title. */
function textOf(event: MatterView['events'][number]): string {
  return event.kind === 'note' ? event.details.text : '';
}

function carries(
  codes: Readonly<Record<string, unknown>>,
  wanted: Readonly<Record<string, readonly string[]>> | undefined,
): boolean {
  return Object.entries(wanted ?? {}).every(([field, allowed]) => {
    const code = codes[field];
    // What nobody said may be anything.
    return code === null || code === undefined || allowed.some((one) => one === code);
  });
}
