import { Checkbox, Group, Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CaseEvent } from '../../../shared/model/event.ts';
import { currentSetting, isAttended } from '../../../shared/model/event-date.ts';
import {
  effectOf,
  onlyThisRecordOf,
  proposalKindNames,
} from '../../../shared/notices/effect-of.ts';
import { isUnverified, UNVERIFIED } from '../../../shared/model/verification.ts';
import type { Proposal, ProposalKind } from '../../../shared/notices/notice-reading.ts';
import { sayDoubt } from '../../../shared/notices/say-doubt.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { TypedDateField } from '../../ui/typed-date-field.tsx';
import classes from './notices.module.css';
import {
  doubtsOf,
  isTickedByHand,
  type ProposalEdit,
  type ProposalErrors,
} from './proposal-edit.ts';
import { QuotedSentence } from './quoted-sentence.tsx';
import { typedTextOf } from './typed-text-of.ts';

type Props = {
  /** As it was read. */
  readonly read: Proposal;
  /** As a person has corrected it. */
  readonly proposal: Proposal;
  readonly edit: ProposalEdit | undefined;
  readonly errors: ProposalErrors;
  readonly events: readonly CaseEvent[];
  readonly today: CivilDay;
  readonly zone: string | null;
  /** The other clients of the hearing with a tick each; null where none is seen. */
  readonly others: ReactNode;
  readonly onEdit: (part: ProposalEdit) => void;
  readonly onLook: () => void;
};

const kinds = (Object.keys(proposalKindNames) as ProposalKind[]).map((value) => ({
  value,
  label: proposalKindNames[value],
}));

/** One date of the notice: tick it, correct it, see what it does. */
export function ProposalCard(props: Props) {
  const { read, proposal, edit, errors, events, today, zone, others, onEdit, onLook } = props;
  const isUndated = read.date.kind === 'undated';
  const date = isUndated ? read.date.asTyped : formatCaseDate(proposal.date, { style: 'sentence' });
  const choosesEvent =
    proposal.what === 'reset' || proposal.what === 'vacated' || proposal.what === 'held';
  const onlyThisRecord = onlyThisRecordOf(proposal, events);
  const doubts = isTickedByHand(read, edit) ? [] : read.doubts;
  return (
    <li className={classes['card']} data-ticked={proposal.ticked} onFocus={onLook}>
      <Checkbox
        label={
          <Text span fw={600}>
            {proposal.title || 'Without a name'}: {date}
          </Text>
        }
        description={effectOf(proposal, events)}
        checked={proposal.ticked}
        onChange={(input) =>
          onEdit({ ticked: input.currentTarget.checked, despite: doubtsOf(read) })
        }
      />
      {others === null && onlyThisRecord !== null && (
        <p className={classes['caution']}>{onlyThisRecord}</p>
      )}
      {others}
      <QuotedSentence proposal={read} />
      {proposal.ticked && (
        <SimpleGrid cols={2} spacing="xs" verticalSpacing="xs">
          <Select
            label="What it is"
            data={kinds}
            value={proposal.what}
            onChange={(value) => value !== null && onEdit({ what: value })}
          />
          <TextInput
            label="Called"
            value={edit?.title ?? read.title}
            error={errors.title}
            onChange={(input) => onEdit({ title: input.currentTarget.value })}
          />
          {!isUndated && (
            <TypedDateField
              label="When"
              value={edit?.dateText ?? typedTextOf(read.date)}
              today={today}
              zone={zone}
              error={errors.date === '' ? null : (errors.date ?? null)}
              onChange={(dateText) => onEdit({ dateText })}
            />
          )}
          {choosesEvent && (
            <Select
              label="Hearing on record"
              data={[
                { value: '', label: 'None: add as a new one' },
                ...eventChoices(events, read.candidates, proposal.matchedEventId),
              ]}
              value={proposal.matchedEventId ?? ''}
              error={errors.event}
              onChange={(value) => onEdit({ eventId: value ?? '' })}
            />
          )}
        </SimpleGrid>
      )}
      {doubts.length > 0 && (
        <ul className={classes['doubts']} aria-label="Why it is not ticked">
          {doubts.map((doubt) => (
            <li key={doubt.code}>{sayDoubt(doubt)}</li>
          ))}
        </ul>
      )}
      {(proposal.judge !== '' || proposal.place !== '' || proposal.mode !== 'unknown') && (
        <Group gap="md" mt={6}>
          {[proposal.judge, proposal.place, modeNames[proposal.mode]]
            .filter((part) => part !== '')
            .map((part) => (
              <Text key={part} size="xs" c="dimmed">
                {part}
              </Text>
            ))}
        </Group>
      )}
    </li>
  );
}

const modeNames: Readonly<Record<Proposal['mode'], string>> = {
  'in-person': 'In person',
  video: 'By video',
  telephone: 'By telephone',
  hybrid: 'In person or by video',
  unknown: '',
};

/** Hearings that are still set, those that fit the notice first. */
function eventChoices(
  events: readonly CaseEvent[],
  candidates: readonly string[],
  chosen: string | null,
) {
  const open = events.filter(
    (event) =>
      isAttended(event) &&
      !event.archived &&
      (currentSetting(event).status === 'set' || event.id === chosen),
  );
  const rank = (event: CaseEvent) => (candidates.includes(event.id) ? 0 : 1);
  return open
    .sort((one, other) => rank(one) - rank(other))
    .flatMap((event) =>
      isAttended(event)
        ? [
            {
              value: event.id,
              label: [
                event.title,
                formatCaseDate(currentSetting(event).date, { style: 'table' }),
                ...(isUnverified(event) ? [UNVERIFIED] : []),
              ].join(', '),
            },
          ]
        : [],
    );
}
