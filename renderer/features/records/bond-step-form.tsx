import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { nameProceeding } from '../../../shared/chronology/lanes.ts';
import {
  stepNames,
  stepOrder,
  type BondStep,
  type StepName,
} from '../../../shared/bonds/bonds-of.ts';
import { fieldsOfStep, titleOfStep } from '../../../shared/bonds/step-title.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { zoneChoicesWith } from '../../../shared/time/zone-choices.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { TypedDateField } from '../../ui/typed-date-field.tsx';
import { type BondStepDraft, bondStepOfDraft } from './bond-step-draft.ts';
import { ProvenanceFields } from './provenance-fields.tsx';

type Props = {
  readonly view: MatterView;
  /** The same in all steps of the bond. */
  readonly bondId: string;
  /** Steps that usually come next: they stand first. */
  readonly usual: readonly StepName[];
  readonly initial: BondStepDraft;
  readonly today: CivilDay;
  readonly enteredBy: string;
  readonly onSave: (step: BondStep) => Promise<void>;
};

/** Adds one step to a bond: what the step needs and nothing else. */
export function BondStepForm({ view, bondId, usual, initial, today, enteredBy, onSave }: Props) {
  const [draft, setDraft] = useState(initial);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const change = (part: Partial<BondStepDraft>) => setDraft((now) => ({ ...now, ...part }));
  const { step } = draft;
  const has = (field: (typeof fieldsOfStep)[StepName][number]) =>
    fieldsOfStep[step].includes(field);
  const proceeding = view.proceedings.find(({ id }) => id === draft.proceedingId);
  const zone = draft.zone || proceeding?.court?.zone || null;
  const save = () => {
    const read = bondStepOfDraft(
      { ...draft, zone: zone ?? '' },
      {
        today,
        matterId: view.matter.id,
        enteredBy,
        bondId,
        newId: () => crypto.randomUUID(),
      },
    );
    setErrors(read.ok ? {} : read.errors);
    return read.ok ? onSave(read.step) : undefined;
  };
  const text = (name: 'deniedBecause' | 'conditions' | 'note', label: string, isNeeded = false) => (
    <Textarea
      label={label}
      value={draft[name]}
      error={errors[name]}
      withAsterisk={isNeeded}
      onChange={(input) => change({ [name]: input.currentTarget.value })}
    />
  );
  return (
    <FormFrame draft={draft} errors={errors} submitLabel="Add the step" onSubmit={save}>
      <SimpleGrid cols={2} spacing="sm">
        <Select
          label="Step"
          data={[
            {
              group: 'Usually next',
              items: usual.map((value) => ({ value, label: stepNames[value] })),
            },
            {
              group: 'Other steps',
              items: stepOrder
                .filter((value) => !usual.includes(value))
                .map((value) => ({ value, label: stepNames[value] })),
            },
          ]}
          value={step}
          data-autofocus
          onChange={(value) => change({ step: value ?? step })}
        />
        <TypedDateField
          label="When"
          value={draft.when.text}
          today={today}
          zone={zone}
          error={errors['when'] ?? null}
          required
          onChange={(when) => change({ when: { ...draft.when, text: when } })}
        />
        <TextInput
          label="Forum"
          description="Immigration court, BIA, ICE, magistrate judge"
          value={draft.forum}
          onChange={(input) => change({ forum: input.currentTarget.value })}
        />
        <Select
          label="Time zone of the time"
          data={[{ value: '', label: 'No time' }, ...zoneChoicesWith(zone)]}
          value={zone ?? ''}
          error={errors['zone']}
          onChange={(value) => change({ zone: value ?? '' })}
        />
        <Select
          label="Proceeding"
          data={[
            { value: '', label: 'None: the matter as a whole' },
            ...view.proceedings
              .filter(({ archived }) => !archived)
              .map((one) => ({ value: one.id, label: nameProceeding(one) })),
          ]}
          value={draft.proceedingId}
          onChange={(value) => change({ proceedingId: value ?? '' })}
        />
        {has('amountUsd') && (
          <TextInput
            label={step === 'set' ? 'Amount set (US dollars)' : 'Amount posted (US dollars)'}
            value={draft.amount}
            error={errors['amount']}
            withAsterisk={step === 'set'}
            inputMode="decimal"
            autoComplete="off"
            onChange={(input) => change({ amount: input.currentTarget.value })}
          />
        )}
        {has('appealedBy') && (
          <Select
            label="Appealed by"
            data={[
              { value: '', label: 'Not recorded' },
              { value: 'us', label: 'Us' },
              { value: 'government', label: 'The government' },
              { value: 'both', label: 'Both' },
            ]}
            value={draft.appealedBy}
            onChange={(value) => change({ appealedBy: value ?? '' })}
          />
        )}
        {has('postedBy') && (
          <TextInput
            label="Posted by"
            description="Confidential: never printed in any copy"
            value={draft.postedBy}
            autoComplete="off"
            onChange={(input) => change({ postedBy: input.currentTarget.value })}
          />
        )}
        {has('releasePlace') && (
          <TextInput
            label="Released at"
            value={draft.releasePlace}
            onChange={(input) => change({ releasePlace: input.currentTarget.value })}
          />
        )}
        <TextInput
          label="Called (empty = by its step)"
          placeholder={titleOfStep({ step, amountUsd: null, appealedBy: null })}
          value={draft.title}
          onChange={(input) => change({ title: input.currentTarget.value })}
        />
      </SimpleGrid>
      {has('deniedBecause') && text('deniedBecause', 'Denied because', true)}
      {has('conditions') && text('conditions', 'Conditions')}
      <ProvenanceFields
        value={draft.provenance}
        onChange={(part) =>
          setDraft((now) => ({ ...now, provenance: { ...now.provenance, ...part } }))
        }
      />
      {text('note', 'Note')}
    </FormFrame>
  );
}
