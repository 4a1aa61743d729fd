import { Button, Group, Text } from '@mantine/core';
import { isAdopted, type Offer, type OfferedRule } from '../../../shared/docketing/offers.ts';
import { sayAdoption } from '../../../shared/docketing/say-adoption.ts';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import { OfferedDate } from './offered-date.tsx';
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
        <OfferedDate
          key={offer.key}
          offer={offer}
          canAdd={adopted}
          isTicked={props.ticked.has(offer.key)}
          target={props.targetOf(offer)}
          targetError={props.targetErrors[offer.key] ?? null}
          laptopZone={props.laptopZone}
          hasExclusions={
            offer.counted.deadline.date?.exclusions !== undefined &&
            offered.facts.excluded.spans.length > 0
          }
          onTick={() => props.onTick(offer.key)}
          onTarget={(text) => props.onTarget(offer.key, text)}
          onOpenRule={props.onOpenRule}
        />
      ))}
    </section>
  );
}
