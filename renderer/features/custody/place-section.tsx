import { Text } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { filingsOf } from '../../../shared/custody/filings.ts';
import { placeThen } from '../../../shared/custody/place-then.ts';
import type { CustodySummary } from '../../../shared/custody/summary.ts';
import type { CaseEvent } from '../../../shared/model/event.ts';
import type { CaseDate } from '../../../shared/time/case-date.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { readDateField, TypedDateField } from '../../ui/typed-date-field.tsx';
import classes from './custody-board.module.css';
import { Section } from './section.tsx';
import { useWalk } from './use-walk.ts';

type Props = {
  /** As far as the facts go, whatever day the counts are asked for. */
  readonly summary: CustodySummary;
  readonly events: readonly CaseEvent[];
  readonly today: CivilDay;
};

/** Where the client was on a date that is typed, or when something was filed: one key a filing. */
export function PlaceSection({ summary, events, today }: Props) {
  const filings = filingsOf(events);
  const [text, setText] = useState('');
  const [filingId, setFilingId] = useState<string | null>(null);
  const filing = filings.find(({ id }) => id === filingId) ?? null;
  const reading = readDateField(text, { today, zone: null });
  const date: CaseDate | null = filing?.date ?? (reading?.ok === true ? reading.value.date : null);
  const said = date === null ? null : placeThen(summary, date);
  const walk = useWalk(filings.length);
  const choose = (id: string) => {
    setFilingId(id);
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const chosen = /^[1-9]$/.test(event.key) ? filings[Number(event.key) - 1] : undefined;
    if (chosen === undefined || event.ctrlKey || event.metaKey || event.altKey)
      walk.onKeyDown(event);
    else {
      event.preventDefault();
      choose(chosen.id);
      walk.focusOn(event.currentTarget, Number(event.key) - 1);
    }
  };
  return (
    <Section title="Where was the client">
      <TypedDateField
        label="On"
        value={text}
        today={today}
        zone={null}
        hint={
          filings.length === 0
            ? 'A day, a month, between two days; as it is known'
            : 'A date as it is known, or choose a filing below'
        }
        onChange={(next) => {
          setText(next);
          setFilingId(null);
        }}
      />
      {filings.length > 0 && (
        <div
          role="group"
          aria-label="When it was filed; keys 1 to 9 choose"
          className={classes['filings']}
          onKeyDown={onKeyDown}
        >
          {filings.map((one, index) => (
            <button
              key={one.id}
              type="button"
              {...walk.stop(index)}
              aria-pressed={one.id === filingId}
              className={classes['filing']}
              onClick={() => choose(one.id)}
            >
              <kbd>{index < 9 ? index + 1 : ''}</kbd>
              <span>{one.title}</span>
              <span className={classes['muted']}>{sayDate(one.date)}</span>
            </button>
          ))}
        </div>
      )}
      <div aria-live="polite">
        {said !== null && date !== null && (
          <div className={classes['answer']} data-kind={said.kind}>
            <Text size="xs" c="dimmed">
              {filing === null ? sayDate(date) : `${filing.title}, ${sayDate(date)}`}
            </Text>
            <Text size="sm" fw={600}>
              {said.sentence}
            </Text>
            {said.also.map((line) => (
              <Text key={line} size="sm">
                {line}
              </Text>
            ))}
          </div>
        )}
      </div>
    </Section>
  );
}

function sayDate(date: CaseDate): string {
  return formatCaseDate(date, { style: 'axis' });
}
