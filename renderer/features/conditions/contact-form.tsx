import { Alert, Group, Select, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Condition, Contact } from '../../../shared/conditions/reaction-clock.ts';
import { readWhen } from '../../../shared/conditions/read-when.ts';
import { shortestOf } from '../../../shared/conditions/reporting-conditions.ts';
import { sayHours } from '../../../shared/conditions/say-clock.ts';
import { zoneOfContact } from '../../../shared/conditions/zone-of-contact.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import { nameMatter } from '../../../shared/model/name-matter.ts';
import { zonesOfPlace } from '../../../shared/courts/zones-of-place.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { type ContactDraft, contactOf, emptyContact } from './contact-draft.ts';
import { WhenField } from './when-field.tsx';

/** A matter in which a contact may have happened, and what of it asks for a report. */
export type ContactChoice = {
  readonly view: MatterView;
  readonly conditions: readonly Condition[];
};

type Props = {
  /** Those whose condition asks for a report first. */
  readonly choices: readonly ContactChoice[];
  /** The matter that is open; null elsewhere. */
  readonly openMatterId: string | null;
  /** What was typed before and kept; null where the form begins as always. */
  readonly initial: ContactDraft | null;
  /** UTC milliseconds at which the form was opened: what "now" is. */
  readonly openedAt: number;
  readonly laptopZone: string;
  readonly enteredBy: string;
  readonly onSave: (contact: Contact, view: MatterView) => Promise<void>;
};

const NONE = 'none';

/** What happened, with as little typing as can be: Enter alone records a contact of now. */
export function ContactForm(props: Props) {
  const { choices, openMatterId, initial, openedAt, laptopZone, enteredBy, onSave } = props;
  const [draft, setDraft] = useState<ContactDraft>(
    () => initial ?? emptyContact(openMatterId ?? onlyReporting(choices)),
  );
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const change = (part: Partial<ContactDraft>) => {
    setDraft((now) => ({ ...now, ...part }));
    setErrors({});
  };
  const choice = choices.find(({ view }) => view.matter.id === draft.matterId) ?? null;
  const conditions = choice?.conditions ?? [];
  const condition =
    draft.conditionId === undefined
      ? shortestOf(conditions)
      : (conditions.find(({ id }) => id === draft.conditionId) ?? null);
  const proposed =
    choice === null
      ? { zone: laptopZone, because: 'this laptop keeps it' }
      : zoneOfContact(choice.view, condition, draft.place, zonesOfPlace, laptopZone);
  const zone = draft.zone ?? proposed.zone;

  const save = () => {
    const read = readWhen(draft.when, { nowMs: openedAt, zone });
    const wrong: Record<string, string> = {};
    if (choice === null) wrong['matter'] = 'Choose whose contact it was.';
    if (!read.ok) wrong['when'] = '';
    setErrors(wrong);
    if (choice === null || !read.ok) return undefined;
    return onSave(
      contactOf(choice.view, draft, condition, { zone, ...read.value.date }, enteredBy),
      choice.view,
    );
  };

  return (
    <FormFrame draft={draft} errors={errors} submitLabel="Record the contact" onSubmit={save}>
      {openMatterId === null && (
        <Select
          label="Whose contact"
          placeholder="Type a name"
          data={groupsOf(choices)}
          value={draft.matterId}
          error={errors['matter']}
          searchable
          selectFirstOptionOnChange
          withAsterisk
          data-autofocus={draft.matterId === null ? true : undefined}
          nothingFoundMessage="No open matter of that name"
          onChange={(matterId) => change({ matterId, conditionId: undefined, zone: null })}
        />
      )}
      {openMatterId !== null && choice !== null && (
        <Text size="sm">
          <Text span fw={600}>
            {choice.view.client.name}
          </Text>
          , {choice.view.matter.title}
        </Text>
      )}
      <WhenField
        label="When"
        text={draft.when}
        zone={zone}
        because={draft.zone === null ? proposed.because : ''}
        nowMs={openedAt}
        error={errors['when'] || null}
        autoFocus={draft.matterId !== null}
        onText={(when) => change({ when })}
        onZone={(next) => change({ zone: next })}
      />
      <Group grow align="flex-start">
        <TextInput
          label="With whom"
          placeholder="ICE, state police, …"
          value={draft.with}
          onChange={(input) => change({ with: input.currentTarget.value })}
        />
        <TextInput
          label="Where"
          placeholder="Street, city, state"
          value={draft.place}
          onChange={(input) => change({ place: input.currentTarget.value })}
        />
      </Group>
      {choice !== null && conditions.length === 0 && (
        <Alert color="yellow" title="No open condition asks for a report within so many hours">
          <Text size="sm">
            The contact is recorded and no clock runs. Read the order; where it asks for a report,
            add the condition with its hours to the list of conditions and press S on the contact
            there: that starts the clock.
          </Text>
        </Alert>
      )}
      {conditions.length > 0 && (
        <Select
          label="Starts the clock of"
          data={[
            ...conditions.map((one) => ({
              value: one.id,
              label: `${one.title} (${sayHours(one.details.reactionHours ?? 0)})`,
            })),
            { value: NONE, label: 'None of these: no report is asked for' },
          ]}
          value={condition?.id ?? NONE}
          description={
            conditions.length > 1 && draft.conditionId === undefined
              ? `${String(conditions.length)} conditions ask for a report; the one with the least time is chosen.`
              : undefined
          }
          onChange={(next) => change({ conditionId: next === NONE ? null : next })}
        />
      )}
      <Text size="xs" c="dimmed">
        It is saved first; then this window says whom to call.
      </Text>
    </FormFrame>
  );
}

/** The one matter whose condition asks for a report; null where there are several or none. */
function onlyReporting(choices: readonly ContactChoice[]): string | null {
  const [only, other] = choices.filter(({ conditions }) => conditions.length > 0);
  return only === undefined || other !== undefined ? null : only.view.matter.id;
}

function groupsOf(choices: readonly ContactChoice[]) {
  const items = (asks: boolean) =>
    choices
      .filter(({ conditions }) => conditions.length > 0 === asks)
      .map(({ view }) => ({ value: view.matter.id, label: nameMatter(view) }));
  return [
    { group: 'A condition asks for a report', items: items(true) },
    { group: 'Other clients', items: items(false) },
  ].filter((one) => one.items.length > 0);
}
