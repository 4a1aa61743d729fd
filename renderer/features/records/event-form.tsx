import { Select, SimpleGrid, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { isAttended } from '../../../shared/model/event-date.ts';
import type { CaseEvent, EventKind } from '../../../shared/model/event.ts';
import { type HearingTypes, hearingTypesOf } from '../../../shared/model/hearing-types.ts';
import { previewSharedEdit, type SharedEditLine } from '../../../shared/model/edit-shared.ts';
import type { SharedHearing } from '../../../shared/model/shared-hearing.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { readDateField } from '../../ui/typed-date-field.tsx';
import { AlsoForFields } from './also-for-fields.tsx';
import { clashesOf, type SayClashes } from './clash-question.ts';
import { detailFields } from './detail-fields.ts';
import {
  type DraftErrors,
  draftOf,
  emptyDraft,
  type EventDraft,
  isAttendedKind,
} from './event-draft.ts';
import { EventHeadFields } from './event-head-fields.tsx';
import { eventOfDraft } from './event-of-draft.ts';
import {
  languagesOf,
  onlyProceeding,
  proposedDetails,
  saySettingsOwn,
  undecidedDockets,
} from './event-proposals.ts';
import { FieldInput } from './field-input.tsx';
import { FormSection } from './form-section.tsx';
import { HearingFields } from './hearing-fields.tsx';
import { saysNotice } from './notice-draft.ts';
import { NoticeFields } from './notice-fields.tsx';
import { PeopleFields, type PersonChoice } from './people-fields.tsx';
import { productionHint } from './production-hint.ts';
import { ProvenanceFields } from './provenance-fields.tsx';
import { SharedEditPreview } from './shared-edit-preview.tsx';
import { isFollowing } from './shared-table.tsx';

type Props = {
  readonly view: MatterView;
  /** The event being edited; null for a new one. */
  readonly event: CaseEvent | null;
  /** The kind a new event starts with. */
  readonly kind: EventKind;
  /** What was typed before and kept; null where the form begins as always. */
  readonly initial: EventDraft | null;
  readonly today: CivilDay;
  readonly enteredBy: string;
  /** The office's own lists of types. */
  readonly typeLists: readonly HearingTypes[];
  readonly persons: readonly PersonChoice[];
  readonly nameOfPerson: (id: string) => string;
  /** Matters of other clients that a hearing may serve too; empty where none may be seen. */
  readonly otherMatters: readonly MatterView[];
  /** Records of the other clients whom the hearing serves already. */
  readonly shared?: readonly SharedHearing[];
  /** Clients whom the hearing names and whose records are not seen. */
  readonly unseen?: number;
  /** Says what a hearing clashes with while it is typed; it is not refused. */
  readonly sayClashes: SayClashes;
  readonly onSave: (
    event: CaseEvent,
    also: EventDraft['also'],
    following: readonly SharedEditLine[],
  ) => Promise<void>;
};

const none: readonly never[] = [];

type SectionName = 'notice' | 'also' | 'more';

/** Adds or edits one event of any kind. Enter saves; what was typed stays when something is wrong. */
export function EventForm(props: Props) {
  const { view, event, kind, initial, today, enteredBy } = props;
  const { typeLists, persons, otherMatters } = props;
  const { shared = none, unseen = 0 } = props;
  const served = shared.map((one) => one.view.client.name);
  const proceedings = view.proceedings.filter((one) => !one.archived);
  const [draft, setDraft] = useState<EventDraft>(
    () =>
      initial ??
      (event === null
        ? { ...emptyDraft(kind), proceedingId: onlyProceeding(proceedings) }
        : draftOf(event)),
  );
  const [errors, setErrors] = useState<DraftErrors>({});
  const [open, setOpen] = useState<readonly SectionName[]>(() => [
    ...(saysNotice(draft.notice) ? (['notice'] as const) : []),
    ...(draft.also.length > 0 || served.length > 0 ? (['also'] as const) : []),
    ...(event !== null && draft.sources.length > 0 ? (['more'] as const) : []),
  ]);
  const toggle = (name: SectionName) => () =>
    setOpen(open.includes(name) ? open.filter((one) => one !== name) : [...open, name]);
  const change = (part: Partial<EventDraft>) => setDraft((now) => ({ ...now, ...part }));
  const changeDetail = (name: string, text: string) =>
    setDraft((now) => ({ ...now, details: { ...now.details, [name]: text } }));

  const proceeding = view.proceedings.find((one) => one.id === draft.proceedingId) ?? null;
  const courtZone = proceeding?.court?.zone ?? null;
  const zone = draft.zone ?? courtZone;
  const attendedKind = isAttendedKind(draft.kind) ? draft.kind : null;
  const proposed = event === null ? proposedDetails(attendedKind, view, proceeding) : {};
  const values = { ...proposed, ...draft.details };
  const reading = readDateField(draft.when.text, { today, zone });
  const types = hearingTypesOf(
    attendedKind === 'appointment' ? 'appointment' : (proceeding?.kind ?? 'other'),
    typeLists,
  );
  const nameOf = (id: string) => (id === '' ? '' : props.nameOfPerson(id));
  const isShared = event !== null && isAttended(event) && event.details.sharedId !== null;

  const read = () =>
    eventOfDraft(draft, event, {
      today,
      courtZone,
      hasProceedings: proceedings.length > 0,
      matterId: view.matter.id,
      newId: () => crypto.randomUUID(),
      enteredBy,
      proposed,
    });
  // Of what cannot be saved yet there is nothing to show for the others.
  const typed = isShared ? read() : null;
  const lines =
    typed?.ok === true && event !== null && isAttended(event) && isAttended(typed.event)
      ? previewSharedEdit(event, typed.event, shared)
      : none;
  const following = lines.filter((line) => isFollowing(line, draft.ticks));

  const save = () => {
    const result = read();
    const undecided = attendedKind === null ? {} : undecidedDockets(draft.also, otherMatters);
    const wrong = { ...(result.ok ? {} : result.errors), ...undecided };
    if (result.ok && Object.keys(undecided).length === 0)
      return props.onSave(result.event, attendedKind === null ? [] : draft.also, following);
    // What is wrong in a closed part of the form is seen.
    const names = Object.keys(wrong);
    setOpen((now) => [
      ...now,
      ...(names.some((name) => name.startsWith('notice')) ? (['notice'] as const) : []),
      ...(names.some((name) => name.startsWith('also-')) ? (['also'] as const) : []),
    ]);
    setErrors(wrong);
    return undefined;
  };

  return (
    <FormFrame
      draft={draft}
      errors={errors}
      submitLabel={
        event === null
          ? 'Add'
          : following.length === 0
            ? 'Save'
            : `Save for ${String(following.length + 1)} clients`
      }
      onSubmit={save}
    >
      <EventHeadFields
        draft={draft}
        attendedKind={attendedKind}
        isNew={event === null}
        proceedings={proceedings}
        values={values}
        errors={errors}
        question={clashesOf(draft, event, { today, zone, values, otherMatters }, props.sayClashes)}
        today={today}
        zone={zone}
        onChange={change}
      />
      {attendedKind !== null && event !== null && (
        <Text size="xs" c="dimmed">
          A change here corrects the date as it was typed. Where the court gave a new date, use
          Reset, which keeps the old one.
          {isShared &&
            ' It serves other clients too: what changes for them is shown before it is saved.'}
          {saySettingsOwn(event)}
        </Text>
      )}
      {isShared && (
        <SharedEditPreview
          lines={lines}
          unseen={unseen}
          ticks={draft.ticks}
          onTick={(ticks) => change({ ticks })}
        />
      )}
      {attendedKind === null ? (
        <SimpleGrid cols={3} spacing="sm">
          {detailFields[draft.kind].map((field) => (
            <FieldInput
              key={`${draft.kind}-${field.name}`}
              field={field}
              value={draft.details[field.name] ?? ''}
              error={errors[field.name] ?? null}
              today={today}
              zone={zone}
              onChange={(value) => changeDetail(field.name, value)}
            />
          ))}
        </SimpleGrid>
      ) : (
        <>
          <HearingFields
            kind={attendedKind}
            values={values}
            errors={errors}
            types={types}
            languages={languagesOf(view)}
            production={productionHint(
              view,
              reading?.ok === true ? reading.value.date : null,
              proceeding?.kind ?? null,
              today,
            )}
            today={today}
            showsOutcome={event !== null}
            onChange={changeDetail}
          />
          <PeopleFields
            persons={persons}
            responsible={draft.responsibleAttorney}
            backup={draft.backupAttorney}
            ofMatter={{
              responsible: nameOf(view.matter.responsibleAttorney),
              backup: nameOf(view.matter.backupAttorney),
            }}
            onChange={change}
          />
          <FormSection
            title="Notice of this date"
            isOpen={open.includes('notice')}
            onToggle={toggle('notice')}
          >
            <NoticeFields
              value={draft.notice}
              errors={errors}
              today={today}
              onChange={(part) => change({ notice: { ...draft.notice, ...part } })}
            />
          </FormSection>
          {(otherMatters.length > 0 || served.length > 0) && (
            <FormSection
              title="Also for other clients"
              isOpen={open.includes('also')}
              onToggle={toggle('also')}
            >
              <AlsoForFields
                matters={otherMatters}
                served={served}
                like={proceeding}
                value={draft.also}
                errors={errors}
                onChange={(also) => change({ also })}
              />
            </FormSection>
          )}
        </>
      )}
      <FormSection
        title="Sources, standing and more"
        isOpen={open.includes('more')}
        onToggle={toggle('more')}
      >
        <ProvenanceFields
          value={draft}
          onChange={change}
          beside={
            <Select
              label="Milestone"
              data={[
                { value: 'by-kind', label: 'By kind of event' },
                { value: 'yes', label: 'Yes' },
                { value: 'no', label: 'No' },
              ]}
              value={draft.milestone}
              onChange={(value) => change({ milestone: value ?? 'by-kind' })}
            />
          }
        />
        <Textarea
          label="Note"
          value={draft.note}
          onChange={(input) => change({ note: input.currentTarget.value })}
        />
      </FormSection>
    </FormFrame>
  );
}
