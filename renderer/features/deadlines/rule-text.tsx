import { Alert, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import {
  methodWords,
  sayBound,
  sayInForce,
  sayPeriod,
  saySource,
} from '../../../shared/deadlines/rule-words.ts';
import type { Rule, RuleDate } from '../../../shared/deadlines/rule.ts';
import { MarkList } from './mark-list.tsx';
import classes from './rule-text.module.css';

type Props = {
  readonly rule: Rule;
  /** False where its title stands above already. */
  readonly isTitled?: boolean;
  /** Whether an attorney adopted this text, and the way to do so. */
  readonly adoption?: ReactNode;
};

/** One text of a rule: what starts it, what it gives, where it comes from and how far to trust it. */
export function RuleText({ rule, isTitled = true, adoption }: Props) {
  const facts: readonly (readonly [string, string])[] = [
    ['Starts with', rule.trigger],
    ['Authority', rule.authority],
    ['Source', saySource(rule)],
    ['State of the text', rule.asOf],
    ['In force for', sayInForce(rule.inForce)],
    ['Text', `version ${String(rule.version)} of ${rule.id}`],
  ];
  const notes = rule.notes.map((says) => ({ mark: 'note', says }) as const);
  return (
    <section
      className={classes['rule']}
      aria-label={`Rule ${rule.id}, version ${String(rule.version)}`}
    >
      {isTitled && (
        <Title order={3} size="h5">
          {rule.id} {rule.title}
        </Title>
      )}
      {rule.off !== null && (
        <Alert
          variant="outline"
          color="orange"
          title="This rule ships switched off"
          classNames={{ title: classes['offTitle'] ?? '' }}
        >
          Why: {rule.off}. It computes only where somebody asks for it all the same.
        </Alert>
      )}
      <dl className={classes['facts']}>
        {facts.map(([label, says]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      {rule.noDate !== null ? (
        <p>No date: {rule.noDate}.</p>
      ) : (
        <ul className={classes['dates']} aria-label="What it gives">
          {rule.dates.map((date) => (
            <li key={date.key}>
              <strong>{date.what}</strong>: {sayDate(date, rule)}
              {date.alternatives.length > 0 && (
                <ul>
                  {date.alternatives.map(({ reason }) => (
                    <li key={reason}>another date {reason}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
      <MarkList marks={[...rule.marks, ...rule.dates.flatMap(({ marks }) => marks), ...notes]} />
      {adoption}
    </section>
  );
}

function sayDate(date: RuleDate, rule: Rule): string {
  const parts = [
    `${sayPeriod(date)}${date.method === 'TC-X' ? '' : ` ${date.trigger?.says ?? rule.trigger}`}`,
    ...(date.when === undefined
      ? []
      : [`for a person ${date.when === 'detained' ? 'held in custody' : 'not held in custody'}`]),
    `binds ${sayBound(date.binds)}`,
    `${date.method}, ${methodWords[date.method]}`,
    ...(date.mail ? ['three days more for service by mail'] : []),
    ...(date.mailPeriod === undefined
      ? []
      : [`${String(date.mailPeriod)} ${date.unit} after service by mail`]),
    ...(date.exclusions === undefined ? [] : [`spans are left out under ${date.exclusions}`]),
    ...(date.stopsOn === undefined ? [] : [`ends with ${date.stopsOn}`]),
    ...(date.notExtendable === undefined ? [] : [date.notExtendable]),
  ];
  return `${parts.join('; ')}.`;
}
