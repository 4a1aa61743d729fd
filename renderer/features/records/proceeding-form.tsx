import { Fieldset, Select, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { proceedingKindNames } from '../../../shared/chronology/kind-names.ts';
import { checkDocketNumber } from '../../../shared/courts/check-docket-number.ts';
import type { CourtEntry, CourtKind } from '../../../shared/courts/court-entry.ts';
import type { ProceedingKind } from '../../../shared/model/proceeding.ts';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { TypedDateField } from '../../ui/typed-date-field.tsx';
import { AppearanceFields } from './appearance-fields.tsx';
import { courtDraftOf, kindOfCourt } from './court-draft.ts';
import { CourtPicker } from './court-picker.tsx';
import type { DateDraft } from './date-draft.ts';
import type { RowOf } from '../../../shared/model/tables.ts';
import { NewCourtFields } from './new-court-fields.tsx';
import { newOwnCourt, type OwnCourt } from './own-court-draft.ts';
import {
  type ProceedingDraft,
  type ProceedingFormDraft,
  type ProceedingValues,
  readProceeding,
  showsNotice,
} from './proceeding-draft.ts';
import { type Provenance, ProvenanceFields } from './provenance-fields.tsx';

type Errors = Readonly<Record<string, string>>;

type Props = {
  /** The proceeding as it is, or what was typed before and kept. */
  readonly initial: ProceedingFormDraft;
  readonly courts: readonly CourtEntry[];
  /** Every court of the office, archived ones too. */
  readonly ownCourts: readonly RowOf<'courts'>[];
  /** Opens the courts of the office, where they are edited and archived. */
  readonly onManageCourts: () => void;
  readonly today: CivilDay;
  readonly submitLabel: string;
  /** Saves; what is wrong comes back by field. `added` is a court that the office does not have yet. */
  readonly onSubmit: (
    values: ProceedingValues,
    provenance: Provenance,
    added: OwnCourt | null,
  ) => Promise<Errors | null>;
  readonly aside?: ReactNode;
};

const kinds = Object.entries(proceedingKindNames).map(([value, label]) => ({ value, label }));

/** One docket: kind, court, number, judge, counsel, and the Notice to Appear where there is one. */
export function ProceedingForm({
  initial,
  courts,
  ownCourts,
  onManageCourts,
  today,
  submitLabel,
  onSubmit,
  aside,
}: Props) {
  const [whole, setWhole] = useState(initial);
  const { values: draft, provenance, adding, added } = whole;
  const [errors, setErrors] = useState<Errors>({});
  const courtField = useRef<HTMLInputElement>(null);
  const edit = (part: Partial<ProceedingFormDraft>) => setWhole((now) => ({ ...now, ...part }));
  const endAdding = () => {
    edit({ adding: null });
    courtField.current?.focus();
  };
  const change = (part: Partial<ProceedingDraft>) =>
    setWhole((now) => ({ ...now, values: { ...now.values, ...part } }));
  const save = async () => {
    const read = readProceeding(draft, today);
    if (!read.ok) setErrors(read.errors);
    else {
      const isUsed = added !== null && read.values.court?.id === added.id;
      setErrors((await onSubmit(read.values, provenance, isUsed ? added : null)) ?? {});
    }
  };
  const line = (
    name: 'title' | 'judge' | 'stage' | 'caption' | 'opposingCounsel',
    label: string,
    hint: string,
  ) => (
    <TextInput
      label={label}
      description={hint}
      value={draft[name]}
      error={errors[name] ?? null}
      autoComplete="off"
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  );
  const date = (
    name: 'ntaIssued' | 'ntaServed' | 'ntaFiled' | 'openedOn' | 'closedOn',
    label: string,
    hint: string,
  ) => (
    <TypedDateField
      label={label}
      value={draft[name].text}
      error={errors[name] ?? null}
      today={today}
      zone={draft.court.picked?.zone ?? null}
      hint={hint}
      onChange={(text) => change({ [name]: withText(draft[name], text) })}
    />
  );
  return (
    <FormFrame
      draft={whole}
      errors={errors}
      submitLabel={submitLabel}
      onSubmit={save}
      aside={aside}
    >
      <SimpleGrid cols={2} spacing="sm">
        <Select
          label="Kind of proceeding"
          data={kinds}
          value={draft.kind}
          searchable
          data-autofocus
          onChange={(kind) => {
            if (kind !== null) change({ kind: kind as ProceedingKind });
          }}
        />
        {line('title', 'Called', 'Empty = by its kind')}
        <CourtPicker
          ref={courtField}
          value={draft.court}
          courts={courts}
          error={errors['court'] ?? null}
          onChange={(court) => change({ court })}
          onAdd={(name) => edit({ adding: newOwnCourt(name) })}
          onManage={onManageCourts}
        />
        <TextInput
          label="Docket number"
          description={
            <DocketHint draft={draft} courtKind={kindOfCourt(draft.court.picked, courts)} />
          }
          value={draft.docketNumber}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => change({ docketNumber: event.currentTarget.value })}
        />
      </SimpleGrid>
      {adding !== null && (
        <NewCourtFields
          draft={adding}
          others={ownCourts}
          onChange={(next) => edit({ adding: next })}
          onCancel={endAdding}
          onAdd={(made) => {
            endAdding();
            edit({ added: made });
            change({ court: courtDraftOf(made.court) });
          }}
        />
      )}
      <SimpleGrid cols={2} spacing="sm">
        {line('judge', 'Judge', 'Empty if not known')}
        {line('stage', 'Stage', 'pretrial, merits set, on appeal …')}
        {line('caption', 'Caption', 'As the court writes it')}
        {line('opposingCounsel', 'Opposing counsel', 'AUSA, OPLA, prosecutor; with office')}
        {date('openedOn', 'Opened', 'Day of the first filing, if known')}
        {date('closedOn', 'Closed', 'Empty while it is open')}
      </SimpleGrid>
      {showsNotice(draft) && (
        <Fieldset legend="Notice to Appear" p="sm" pt={4}>
          <SimpleGrid cols={3} spacing="sm">
            {date('ntaIssued', 'Issued', 'Date on the notice')}
            {date('ntaServed', 'Served', 'On the client')}
            {date('ntaFiled', 'Filed', 'With the court')}
          </SimpleGrid>
        </Fieldset>
      )}
      <AppearanceFields
        appearances={draft.appearances}
        errors={errors}
        today={today}
        onChange={(appearances) => change({ appearances })}
      />
      <Textarea
        label="Note"
        value={draft.note}
        error={errors['note'] ?? null}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <Stack gap="sm">
        <ProvenanceFields
          value={provenance}
          onChange={(part) => edit({ provenance: { ...provenance, ...part } })}
        />
      </Stack>
    </FormFrame>
  );
}

/** What to look at again in a docket number; nothing is refused. */
function DocketHint({
  draft,
  courtKind,
}: {
  readonly draft: ProceedingDraft;
  readonly courtKind: CourtKind | null;
}) {
  const checked = checkDocketNumber(draft.kind, draft.docketNumber, courtKind);
  if (checked.ok) return 'Empty if not known';
  const { sentence, nextStep } = sentenceOf(checked.failure);
  return (
    <Text span inherit c="var(--warning-text)">
      {sentence} {nextStep}
    </Text>
  );
}

function withText(draft: DateDraft, text: string): DateDraft {
  return { ...draft, text };
}
