import { Button, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { CLOCK_RULE, type ReactionClock } from '../../../shared/conditions/reaction-clock.ts';
import { sayHours, sayInstant } from '../../../shared/conditions/say-clock.ts';
import { sayReach, whomToTell } from '../../../shared/conditions/whom-to-tell.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import { nameZone } from '../../../shared/time/zone-choices.ts';
import { useStartState, useToday } from '../../host/host-context.tsx';
import { ClockText } from './clock-text.tsx';
import classes from './conditions.module.css';

type Props = {
  readonly view: MatterView;
  readonly clock: ReactionClock;
  readonly nameOfPerson: (reference: string) => string;
  /** Opens the rule of the clock with its source and its doubts. */
  readonly onRule: () => void;
};

type ClientContact = MatterView['client']['contacts'][number];

const mayBeTold: Readonly<Record<ClientContact['mayBeTold'], string>> = {
  nothing: 'may be told nothing',
  dates: 'may be told dates',
  custody: 'may be told custody',
  all: 'may be told all',
};

/** What is to be done once a contact happened: counsel first, then whom to tell, how and by when. */
export function TellPanel({ view, clock, nameOfPerson, onRule }: Props) {
  const today = useToday();
  const { zone: laptopZone } = useStartState();
  const { attorneys, counsel, counselOfRecord, reportTo, officers } = whomToTell(
    view,
    clock,
    today,
  );
  const { condition, endsAt, zone, hours } = clock;
  const court = view.proceedings.find(({ id }) => id === condition.proceedingId)?.court;
  const courtZone = court?.zone ?? null;
  const elsewhere =
    courtZone === null || courtZone === zone || courtZone === laptopZone ? null : courtZone;
  return (
    <Stack gap="md">
      <ol className={classes['steps']}>
        <Step isFirst title="Call counsel">
          {attorneys.length > 0 && (
            <Text size="sm">
              {attorneys.map(nameOfPerson).join(', then ')}, who{' '}
              {attorneys.length === 1 ? 'answers' : 'answer'} for this matter
            </Text>
          )}
          {counselOfRecord.length > 0 && (
            <Text size="sm">Counsel of record: {counselOfRecord.join(', ')}</Text>
          )}
          <Contacts contacts={counsel} />
          {attorneys.length + counsel.length + counselOfRecord.length === 0 && (
            <Text size="sm" c="var(--warning-text)">
              No attorney is named in this matter.
            </Text>
          )}
        </Step>
        <Step title={`Then report to ${reportTo === '' ? 'whoever the order names' : reportTo}`}>
          <Contacts contacts={officers} />
          {officers.length === 0 && (
            <Text size="sm" c="dimmed">
              No contact of the client is an officer: no telephone number is recorded here.
            </Text>
          )}
          <div className={classes['clock']}>
            <Text>
              Within {sayHours(hours)} of the contact: <ClockText clock={clock} />
            </Text>
            <Button variant="default" size="compact-xs" my={4} onClick={onRule}>
              Rule {CLOCK_RULE}
            </Button>
            {elsewhere !== null && (
              <Text size="sm">
                At {court?.shortName || court?.name} ({nameZone(elsewhere)}):{' '}
                {sayInstant(endsAt, elsewhere, elsewhere)}
              </Text>
            )}
            {clock.doubts.map((doubt) => (
              <Text key={doubt} size="sm" c="var(--warning-text)">
                {doubt}
              </Text>
            ))}
          </div>
          <Text size="sm" c="dimmed" className={classes['reach'] ?? ''}>
            {condition.title}
            {condition.details.text === '' ? '' : `: “${condition.details.text}”`}
          </Text>
        </Step>
        <Step title="Record the report">
          <Text size="sm">When, to whom, how, and what proves it. The clock ends with it.</Text>
        </Step>
      </ol>
      <details>
        <summary>How this was counted</summary>
        <ol>
          {clock.steps.map((step) => (
            <li key={step}>
              <Text size="sm" span>
                {step}
              </Text>
            </li>
          ))}
        </ol>
        <Text size="xs" c="dimmed">
          A running clock: every hour counts, weekends and holidays with the rest, and it does not
          roll (rule {CLOCK_RULE}). Whether Fed. R. Crim. P. 45(a)(2)(C) would carry an end on a
          weekend or holiday to the next business day is disputed; nothing here relies on it. The
          order in hand controls. Not legal advice.
        </Text>
      </details>
    </Stack>
  );
}

function Step({
  title,
  isFirst = false,
  children,
}: {
  readonly title: string;
  readonly isFirst?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <li className={classes['step']} data-first={isFirst || undefined}>
      <div>
        <Text fw={600} size={isFirst ? 'xl' : 'md'}>
          {title}
        </Text>
        {children}
      </div>
    </li>
  );
}

function Contacts({ contacts }: { readonly contacts: readonly ClientContact[] }) {
  return contacts.map((one) => (
    <Text key={one.id} size="sm" className={classes['reach'] ?? ''}>
      {one.name}
      {one.role === '' ? '' : `, ${one.role}`}:{' '}
      {sayReach(one) || 'no telephone or address recorded'}{' '}
      <Text span size="xs" c="dimmed">
        ({mayBeTold[one.mayBeTold]})
      </Text>
    </Text>
  ));
}
