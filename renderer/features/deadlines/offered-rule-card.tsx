import { Button, Checkbox, Group, Text, TextInput } from '@mantine/core';
import { isAdopted, type Offer, type OfferedRule } from '../../../shared/docketing/offers.ts';
import { sayAdoption } from '../../../shared/docketing/say-adoption.ts';
import { leaningNames } from '../../../shared/docketing/say-deadline.ts';
import { doubtNames } from '../../../shared/model/doubt-names.ts';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { DeadlineResult } from './deadline-result.tsx';
import classes from './offered-rule-card.module.css';

type Props = {
  readonly offered: OfferedRule;
  readonly ticked: ReadonlySet<string>;
  /** Days before, as typed, by key of the offer. */
  readonly targetOf: (offer: Offer) => string;
  readonly targetErrors: Readonly<Record<string, string>>;
  readonly laptopZone: string;
  readonly nameOf: (reference: string) => string;
  readonly onTick: (key: string) => void;
  readonly onTarget: (key: string, text: string) => void;
  readonly onAdopt: () => void;
  readonly onOpenRule: (ruleId: string) => void;
};

const fitWords = {
  likely: '',
  possible: 'Possible: its kind can start this rule; nothing in it says that it does.',
  other: 'Not proposed for such a record; counted because every rule is shown.',
} as const;

/** A rule that the record can start: each of its dates with a tick, or why it fills no docket. */
export function OfferedRuleCard(props: Props) {
  const { offered, nameOf, onAdopt } = props;
  const { rule, adoption, fits, why, failure, offers } = offered;
  const adopted = isAdopted(offered);
  return (
    <section
      className={classes['card']}
      data-adopted={adopted || undefined}
      aria-label={`${rule.id} ${rule.title}`}
    >
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
        <div>
          <Text fw={600} size="sm">
            {rule.id} {rule.title}
          </Text>
          <Text size="xs" c="dimmed">
            {fitWords[fits] === '' ? `Starts with: ${rule.trigger}.` : fitWords[fits]} {why}
          </Text>
          <Text size="xs" c={adopted ? 'dimmed' : 'var(--warning-text)'}>
            {rule.off === null
              ? sayAdoption(adoption, nameOf)
              : `Ships switched off: ${rule.off}. It fills no docket.`}
          </Text>
        </div>
        {!adopted && rule.off === null && rule.noDate === null && (
          <Button
            variant="default"
            size="compact-sm"
            className={classes['adopt'] ?? ''}
            aria-label={`Adopt ${rule.id}`}
            onClick={onAdopt}
          >
            Adopt…
          </Button>
        )}
      </Group>
      {failure !== null && (
        <Text size="sm" c="var(--warning-text)">
          {sentenceOf({ ...failure, details: {} }).sentence}
        </Text>
      )}
      {offers.map((offer) => (
        <OfferedDate key={offer.key} {...props} offer={offer} canAdd={adopted} />
      ))}
    </section>
  );
}

function OfferedDate({
  offer,
  canAdd,
  offered,
  ticked,
  targetOf,
  targetErrors,
  laptopZone,
  onTick,
  onTarget,
  onOpenRule,
}: Props & { readonly offer: Offer; readonly canAdd: boolean }) {
  const { key, counted, docketed, known } = offer;
  const { deadline, dateKey, doubts } = counted;
  const what = deadline.date?.what ?? deadline.rule.title;
  const isTicked = ticked.has(key);
  const why = whyNotAdded(offer, canAdd);
  return (
    <div className={classes['date']}>
      <DeadlineResult
        deadline={deadline}
        laptopZone={laptopZone}
        hasExclusions={offered.facts.excluded.spans.length > 0}
        onOpenRule={onOpenRule}
      />
      <Group gap="sm" align="flex-start" className={classes['tick'] ?? ''}>
        <Checkbox
          label={`Add “${what}”`}
          description={
            why ??
            `${docketed.date.kind === 'undated' ? docketed.date.asTyped : formatCaseDate(docketed.date, { style: 'sentence' })}: ${leaningNames[docketed.leaning]}`
          }
          checked={isTicked}
          disabled={!canAdd || dateKey === null}
          onChange={() => onTick(key)}
        />
        {isTicked && (
          <TextInput
            className={classes['target'] ?? ''}
            label="Our target, days before"
            aria-label={`Our target for “${what}”, days before`}
            value={targetOf(offer)}
            error={targetErrors[key] ?? null}
            inputMode="numeric"
            autoComplete="off"
            onChange={(input) => onTarget(key, input.currentTarget.value)}
          />
        )}
      </Group>
      {known !== null && (
        <Text size="sm" c="var(--warning-text)">
          Already on the docket from this record: {known.title},{' '}
          {formatCaseDate(known.date, { style: 'sentence' })}.
        </Text>
      )}
      {doubts.length > 0 && (
        <Text size="xs" c="var(--warning-text)">
          Marked on the docket: {doubts.map((doubt) => doubtNames[doubt]).join(', ')}.
        </Text>
      )}
    </div>
  );
}

function whyNotAdded({ counted: { dateKey } }: Offer, canAdd: boolean): string | null {
  if (!canAdd) return 'Not adopted, so it fills no docket';
  return dateKey === null ? 'Say what it depends on first; then it can be added' : null;
}
