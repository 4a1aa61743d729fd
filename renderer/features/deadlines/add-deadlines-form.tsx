import { Checkbox, Select, Stack, Text } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { CourtEntry } from '../../../shared/courts/court-entry.ts';
import type { RulePack } from '../../../shared/deadlines/rule-pack.ts';
import type { Rule } from '../../../shared/deadlines/rule.ts';
import { type DeadlineEvent, newDeadline } from '../../../shared/docketing/deadline-rows.ts';
import { factsFor, type OfficeFacts } from '../../../shared/docketing/facts-for.ts';
import {
  isAdopted,
  type Offer,
  type OfferedRule,
  offersFrom,
} from '../../../shared/docketing/offers.ts';
import { findTrigger, triggersOf } from '../../../shared/docketing/trigger.ts';
import { recordKey, triggerOptionsOf } from '../../../shared/docketing/trigger-options.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import type { NamedRecord } from '../../../shared/model/record.ts';
import type { RuleAdoption } from '../../../shared/model/rule-adoption.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import {
  type AddDeadlinesDraft,
  emptyAddDeadlinesDraft,
  readGiven,
  readTarget,
} from './add-deadlines-draft.ts';
import { FactsFields } from './facts-fields.tsx';
import { OfferedRuleCard } from './offered-rule-card.tsx';

type Props = {
  readonly view: MatterView;
  /** What it counts from until another record is chosen; null = none yet. */
  readonly record: NamedRecord | null;
  readonly packs: readonly RulePack[];
  readonly adoptions: readonly RuleAdoption[];
  readonly office: OfficeFacts;
  /** Every court that can be named, shipped ones and the office's own. */
  readonly courts: readonly CourtEntry[];
  readonly laptopZone: string;
  /** The office's target for a deadline of your side. */
  readonly targetDaysBefore: number;
  readonly enteredBy: string;
  readonly nameOf: (reference: string) => string;
  readonly initial: AddDeadlinesDraft | null;
  /** Puts what is to be read first in place of computed dates. */
  readonly gate: (dates: ReactNode) => ReactNode;
  readonly onAdopt: (rule: Rule, pack: RulePack) => void;
  readonly onOpenRule: (ruleId: string) => void;
  /** Draws who answers for the deadlines. */
  readonly renderPeople: (
    draft: Pick<AddDeadlinesDraft, 'responsibleAttorney' | 'backupAttorney'>,
    onChange: (part: Partial<AddDeadlinesDraft>) => void,
  ) => ReactNode;
  readonly onSave: (deadlines: readonly DeadlineEvent[]) => Promise<void>;
};

/** Trigger, preview, tick, add: the deadlines that a record starts, counted as the record knows it. */
export function AddDeadlinesForm(props: Props) {
  const { view, packs, adoptions, office, targetDaysBefore } = props;
  const [draft, setDraft] = useState(() => props.initial ?? emptyAddDeadlinesDraft);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const change = (part: Partial<AddDeadlinesDraft>) => {
    setDraft((now) => ({ ...now, ...part }));
    setErrors({});
  };
  const options = useMemo(() => triggerOptionsOf(view), [view]);
  const from = draft.record ?? (props.record === null ? null : recordKey(props.record));
  const record = options.find((option) => recordKey(option.record) === from)?.record ?? null;
  const read = useMemo(() => readGiven(draft, office.today), [draft, office.today]);
  const offered = useMemo(
    () =>
      record === null
        ? []
        : offersFrom({
            record,
            view,
            packs,
            adoptions,
            office,
            given: read.given,
            every: draft.every,
          }),
    [record, view, packs, adoptions, office, read.given, draft.every],
  );
  const ticked = new Set(draft.ticked);
  const targetOf = ({ key, docketed }: Offer) =>
    draft.targets[key] ?? (docketed.binds === 'us' ? String(targetDaysBefore) : '');
  const chosen = offered
    .filter(isAdopted)
    .flatMap((rule) => rule.offers.map((offer) => ({ rule, offer })))
    .filter(({ offer }) => ticked.has(offer.key) && offer.counted.dateKey !== null);
  const save = () => {
    const found = { ...read.errors };
    for (const { offer } of chosen)
      if (readTarget(targetOf(offer)) === undefined)
        found[offer.key] = 'Whole days, 0 to 365, or empty.';
    if (record === null) found['record'] = 'Choose what the deadlines count from.';
    else if (chosen.length === 0)
      found['ticked'] = 'Tick at least one deadline of a rule that is adopted.';
    setErrors(found);
    if (Object.keys(found).length > 0) return undefined;
    return props.onSave(chosen.map(({ rule, offer }) => rowOf(rule, offer)));
  };
  const rowOf = ({ facts }: OfferedRule, offer: Offer): DeadlineEvent =>
    newDeadline(
      offer.counted,
      {
        targetDays: readTarget(targetOf(offer)) ?? null,
        responsibleAttorney: draft.responsibleAttorney,
        backupAttorney: draft.backupAttorney,
      },
      {
        matterId: view.matter.id,
        trigger: facts.trigger,
        given: read.given,
        packs,
        enteredBy: props.enteredBy,
        newId: () => crypto.randomUUID(),
      },
    );
  const first = record === null ? undefined : triggersOf(view, record)[0];
  const ownTrigger =
    record === null || first === undefined ? null : findTrigger(view, { record, part: first.part });
  const facts =
    offered[0]?.facts ??
    (ownTrigger === null ? null : factsFor(ownTrigger, view, office, read.given));
  return (
    <FormFrame draft={draft} errors={errors} submitLabel={labelOf(chosen.length)} onSubmit={save}>
      <Select
        label="Counts from"
        placeholder="Choose an event, a docket’s Notice to Appear, a stint or a claim"
        data={options.map((option) => ({ value: recordKey(option.record), label: option.label }))}
        value={from}
        error={errors['record'] ?? null}
        searchable
        selectFirstOptionOnChange
        withAsterisk
        data-autofocus
        onChange={(value) => value !== null && change({ record: value, ticked: [], targets: {} })}
      />
      {facts !== null && (
        <FactsFields
          facts={facts}
          draft={draft}
          errors={{ ...read.errors, ...errors }}
          courts={props.courts}
          asks={asksOf(offered)}
          today={office.today}
          onChange={change}
        />
      )}
      <Stack gap="sm" aria-label="What it starts" role="group">
        {record !== null && (
          <Text size="sm" role="status">
            {sayOffered(offered)}
          </Text>
        )}
        {offered.length > 0 &&
          props.gate(
            offered.map((one) => (
              <OfferedRuleCard
                key={one.rule.id}
                offered={one}
                ticked={ticked}
                targetOf={targetOf}
                targetErrors={errors}
                laptopZone={props.laptopZone}
                nameOf={props.nameOf}
                onTick={(key) =>
                  change({
                    ticked: ticked.has(key)
                      ? draft.ticked.filter((other) => other !== key)
                      : [...draft.ticked, key],
                  })
                }
                onTarget={(key, text) => change({ targets: { ...draft.targets, [key]: text } })}
                onAdopt={() => props.onAdopt(one.rule, one.pack)}
                onOpenRule={props.onOpenRule}
              />
            )),
          )}
      </Stack>
      {record !== null && (
        <Checkbox
          label="Show every rule of the packs"
          description="Also those that no list proposes for such a record"
          checked={draft.every}
          onChange={(input) => change({ every: input.currentTarget.checked })}
        />
      )}
      {props.renderPeople(draft, change)}
    </FormFrame>
  );
}

function labelOf(count: number): string {
  if (count === 0) return 'Add deadlines';
  return count === 1 ? 'Add 1 deadline' : `Add ${String(count)} deadlines`;
}

function sayOffered(offered: readonly OfferedRule[]): string {
  if (offered.length === 0) return 'No rule of the packs is known to start with such a record.';
  const adopted = offered.filter(isAdopted).length;
  return `${offered.length === 1 ? '1 rule' : `${String(offered.length)} rules`} can start here, ${adopted === 0 ? 'none of them adopted' : `${String(adopted)} adopted`}.`;
}

function asksOf(offered: readonly OfferedRule[]) {
  const dates = offered.flatMap(({ rule }) => rule.dates);
  const others = new Map(
    dates.flatMap(({ trigger }) => (trigger === undefined ? [] : [[trigger.key, trigger.says]])),
  );
  return {
    hours: dates.some(({ unit }) => unit === 'hours'),
    service: dates.some(({ mail }) => mail),
    exclusions: dates.some(({ exclusions }) => exclusions !== undefined),
    others: [...others].map(([key, says]) => ({ key, says })),
  };
}
