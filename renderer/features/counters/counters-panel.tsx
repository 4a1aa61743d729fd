import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { type CounterLine, counterLines } from '../../../shared/counters/counter-lines.ts';
import { rulerPicture } from '../../../shared/counters/ruler-picture.ts';
import type { Source } from '../../../shared/model/record.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import classes from './counters-panel.module.css';
import { RulerBar } from './ruler-bar.tsx';

type Props = {
  readonly view: MatterView;
  readonly asOf: CivilDay;
  /** The instant, in UTC milliseconds; null where `asOf` is not today. */
  readonly now: number | null;
  /** Null where nothing may be changed: the past. */
  readonly onEdit: ((counterId: string) => void) | null;
  /** Opens the text of a rule that has the period of a mark. */
  readonly onRule: (ruleId: string) => void;
};

/** The counters of a matter: what has elapsed, what is left out, and where the marks fall. */
export function CountersPanel({ view, asOf, now, onEdit, onRule }: Props) {
  const lines = useMemo(() => counterLines(view, { day: asOf, now }), [view, asOf, now]);
  if (lines.length === 0)
    return (
      <Text size="sm" c="dimmed">
        No counter yet. One counts the time since an arrest, in detention, since an order of
        removal, or from any date to any other, and shows where its marks fall.
      </Text>
    );
  return (
    <ul className={classes['list']} aria-label="Counters">
      {lines.map((line) => (
        <li key={line.counter.id} className={classes['card']}>
          <CounterCard line={line} onEdit={onEdit} onRule={onRule} />
        </li>
      ))}
    </ul>
  );
}

function CounterCard({
  line,
  onEdit,
  onRule,
}: { readonly line: CounterLine } & Pick<Props, 'onEdit' | 'onRule'>) {
  const { counter, reading, elapsed, stretch, leftOut, exclusions, marks } = line;
  const picture = rulerPicture(reading);
  return (
    <Stack gap={4}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
        <div>
          <Title order={3} size="h5">
            {counter.title}
          </Title>
          <Text size="sm">
            <Text span fw={600} c={reading.elapsed.kind === 'unknown' ? 'var(--warning-text)' : ''}>
              {elapsed}
            </Text>{' '}
            <Text span c="dimmed">
              {stretch}
            </Text>
          </Text>
        </div>
        {onEdit !== null && (
          <Button
            variant="default"
            size="compact-sm"
            flex="none"
            aria-label={`Edit ${counter.title}`}
            onClick={() => onEdit(counter.id)}
          >
            Edit
          </Button>
        )}
      </Group>
      {picture !== null && <RulerBar picture={picture} />}
      <dl className={classes['facts']}>
        {marks.map(({ name, says, rules }, index) => (
          <Fact key={index} name={name}>
            {says}
            {rules.map((id) => (
              <Button
                key={id}
                variant="default"
                size="compact-xs"
                ml={6}
                aria-label={`Rule ${id}: ${name}, ${counter.title}`}
                onClick={() => onRule(id)}
              >
                Rule {id}
              </Button>
            ))}
          </Fact>
        ))}
        <Fact name="Left out">{leftOut}</Fact>
        {exclusions.map(({ span, says }, index) => (
          <Fact key={index} name="">
            {says}{' '}
            <Text span size="xs" c="dimmed">
              {sayWhence(span.sources)}
            </Text>
          </Fact>
        ))}
        {counter.note !== '' && <Fact name="Note">{counter.note}</Fact>}
      </dl>
    </Stack>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function sayWhence(sources: readonly Source[]): string {
  if (sources.length === 0) return '(no source recorded)';
  const named = sources.map(
    ({ label, entry }) => `${label}${entry === '' ? '' : `, entry ${entry}`}`,
  );
  return `(${named.join('; ')})`;
}
