import { Select, SimpleGrid, Text } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { nameProceeding } from '../../../shared/chronology/lanes.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import { matterChoices } from '../../../shared/model/name-matter.ts';
import type { NoticeReading, Proposal } from '../../../shared/notices/notice-reading.ts';
import { shapeNames } from '../../../shared/notices/shape-names.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import type { NoticeChoice } from './notice-work.ts';
import classes from './notices.module.css';
import { ProblemList } from './problem-list.tsx';
import { ProposalCard } from './proposal-card.tsx';
import {
  corrected,
  type ProposalEdit,
  type ProposalEdits,
  type ProposalErrors,
  proposalErrors,
} from './proposal-edit.ts';
import { SetAsideList } from './set-aside-list.tsx';

type ZoneChoice = { readonly value: string; readonly label: string };

type Props = {
  readonly reading: NoticeReading;
  readonly leftOut: readonly string[];
  readonly views: readonly MatterView[];
  readonly zones: readonly ZoneChoice[];
  readonly today: CivilDay;
  /** What a person has corrected so far. */
  readonly edits: ProposalEdits;
  /** Told the key of the proposal. */
  readonly onEdit: (key: string, part: ProposalEdit) => void;
  /** What is kept through a closed window, and with what of it the form began. */
  readonly draft: unknown;
  readonly began: unknown;
  readonly onChoose: (part: Partial<NoticeChoice>) => void;
  readonly onLook: (key: string) => void;
  /** Shows the other clients of the hearing that a ticked date changes; null where there are none. */
  readonly othersOf: (proposal: Proposal) => ReactNode;
  readonly onSave: (ticked: readonly Proposal[]) => Promise<void>;
};

/** What was read in a notice, to be ticked: whose it is, what is doubtful, each date. */
export function NoticeForm(props: Props) {
  const { reading, leftOut, views, zones, today, edits, onEdit, onChoose, onLook, onSave } = props;
  const [errors, setErrors] = useState<Readonly<Record<string, ProposalErrors>>>({});
  const [matterError, setMatterError] = useState<string | null>(null);
  const [isEmpty, setIsEmpty] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The dialog was there before the text was read: the first date gets the focus now.
  useEffect(() => {
    list.current?.querySelector('input')?.focus();
  }, []);
  const view = views.find((one) => one.matter.id === reading.matterId) ?? null;
  const context = { today, zone: reading.zone, events: view?.events ?? [] };
  const proposals = reading.proposals.map((read) => ({
    read,
    proposal: corrected(read, edits[read.key], context),
  }));
  const ticked = proposals.filter(({ proposal }) => proposal.ticked);

  const save = () => {
    const found = Object.fromEntries(
      ticked
        .map(
          ({ read, proposal }) =>
            [read.key, proposalErrors(proposal, edits[read.key], context)] as const,
        )
        .filter(([, one]) => Object.keys(one).length > 0),
    );
    setErrors(found);
    setMatterError(view === null ? 'Choose the client and the matter.' : null);
    setIsEmpty(ticked.length === 0);
    if (view === null || Object.keys(found).length > 0 || ticked.length === 0) return undefined;
    return onSave(ticked.map(({ proposal }) => proposal));
  };
  const edit = (key: string, part: ProposalEdit) => {
    onEdit(key, part);
    setErrors(({ [key]: _gone, ...rest }) => rest);
  };
  const flat = {
    ...Object.fromEntries(Object.keys(errors).map((key) => [key, 'see the card'])),
    ...(matterError === null ? {} : { matter: matterError }),
  };

  return (
    <FormFrame
      draft={props.draft}
      began={props.began}
      errors={flat}
      submitLabel={
        ticked.length === 0
          ? 'Add what is ticked'
          : `Add ${ticked.length} ${ticked.length === 1 ? 'date' : 'dates'} to the record`
      }
      onSubmit={save}
    >
      <Text size="sm">
        {shapeNames[reading.shape]}
        {reading.noticeDate === null
          ? ', its own date not found'
          : ` of ${formatCivilDay(reading.noticeDate, 'sentence')}`}
        {reading.courtName === '' ? '' : `; ${reading.courtName}`}
      </Text>
      <ProblemList reading={reading} leftOut={leftOut} />
      <Select
        label="Client and matter"
        placeholder="Choose"
        data={matterChoices(views)}
        value={reading.matterId}
        error={view === null ? matterError : null}
        searchable
        onChange={(matterId) => {
          onChoose({ matterId, proceedingId: null });
          setMatterError(null);
        }}
      />
      <SimpleGrid cols={2} spacing="xs">
        <Select
          label="Proceeding"
          placeholder="The matter as a whole"
          data={(view?.proceedings ?? [])
            .filter((one) => !one.archived)
            .map((one) => ({ value: one.id, label: nameProceeding(one) }))}
          value={reading.proceedingId}
          onChange={(proceedingId) => onChoose({ proceedingId })}
        />
        <Select
          label="Time zone of the times"
          placeholder="Not known"
          data={[...zones]}
          value={reading.zone}
          onChange={(zone) => onChoose({ zone })}
        />
      </SimpleGrid>
      {isEmpty && ticked.length === 0 && (
        <Text size="sm" c="red" role="alert">
          Tick at least one date; what is doubtful is left to you.
        </Text>
      )}
      <ul ref={list} className={classes['list']} aria-label="Dates found">
        {proposals.map(({ read, proposal }) => (
          <ProposalCard
            key={read.key}
            read={read}
            proposal={proposal}
            edit={edits[read.key]}
            errors={errors[read.key] ?? {}}
            events={view?.events ?? []}
            today={today}
            zone={reading.zone}
            others={proposal.ticked ? props.othersOf(proposal) : null}
            onEdit={(part) => edit(read.key, part)}
            onLook={() => onLook(read.key)}
          />
        ))}
      </ul>
      <SetAsideList all={reading.setAside} />
    </FormFrame>
  );
}
