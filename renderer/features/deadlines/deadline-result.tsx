import { capital } from '../../../shared/model/capital.ts';
import { Anchor, Title } from '@mantine/core';
import { useId } from 'react';
import type { Deadline } from '../../../shared/deadlines/deadline.ts';
import { momentText, sayMoment } from '../../../shared/deadlines/moment.ts';
import {
  isBareMethod,
  sayBound,
  sayRests,
  saySource,
} from '../../../shared/deadlines/rule-words.ts';
import { sayLimit } from '../../../shared/deadlines/say-limit.ts';
import { sayMomentHere, sayYourTime } from '../../../shared/deadlines/say-moment-here.ts';
import { datesOfResult } from '../../../shared/deadlines/dates-of-result.ts';
import { ArithmeticSteps } from './arithmetic-steps.tsx';
import { MarkList } from './mark-list.tsx';
import classes from './deadline-result.module.css';

type Props = {
  readonly deadline: Deadline;
  /** IANA name of the laptop's zone: hours say both clocks where they differ. */
  readonly laptopZone: string;
  /** Recorded spans were left out of the count. */
  readonly hasExclusions?: boolean;
  /** Opens the rule: its text's source, as-of date and marks. */
  readonly onOpenRule: (ruleId: string) => void;
};

/**
 * One computed date with all that a person needs to check it by hand: the date to lean on first and
 * largest, the others with their reasons, the count, the marks and the way to the rule.
 */
export function DeadlineResult({ deadline, laptopZone, hasExclusions = false, onOpenRule }: Props) {
  const id = useId();
  const { rule, date, because, alternatives, arithmetic, marks } = deadline;
  const isBare = isBareMethod(rule.id);
  const limit = sayLimit(deadline, hasExclusions);
  return (
    <article className={classes['result']} aria-labelledby={id}>
      <Title order={3} size="h5" id={id} className={classes['title']}>
        {date?.what ?? rule.title}
      </Title>
      <p className={classes['binds']}>
        {date !== null && <>Binds {sayBound(date.binds)}. </>}
        <Anchor component="button" type="button" size="sm" onClick={() => onOpenRule(rule.id)}>
          {isBare ? 'Method' : 'Rule'} {rule.id}: {sayRests(rule)}
        </Anchor>
        <span>{isBare ? '.' : `; ${saySource(rule)}.`}</span>
      </p>
      {because !== null && <p className={classes['unknown']}>{`${capital(because)}.`}</p>}
      <dl className={classes['dates']}>
        {datesOfResult(deadline).map(({ label, on, isLead }) => (
          <div key={label} className={classes['date']} data-lead={isLead || undefined}>
            <dt>{label}</dt>
            <dd>
              <time dateTime={momentText(on)}>{sayMoment(on)}</time>
              <YourTime says={sayYourTime(on, laptopZone)} />
            </dd>
          </div>
        ))}
      </dl>
      {limit !== null && <p className={classes['limit']}>{limit}</p>}
      {alternatives.length > 0 && (
        <section aria-label="Other dates">
          <p className={classes['label']}>Other dates</p>
          <ul className={classes['others']}>
            {alternatives.map(({ on, reason }) => (
              <li key={momentText(on)}>
                <strong>{sayMomentHere(on, laptopZone)}</strong> {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
      <ArithmeticSteps steps={arithmetic} />
      <MarkList marks={marks} />
    </article>
  );
}

function YourTime({ says }: { readonly says: string }) {
  return says === '' ? null : <span className={classes['yourTime']}> ({says})</span>;
}
