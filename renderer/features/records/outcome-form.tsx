import {
  Anchor,
  Checkbox,
  Group,
  Radio,
  Select,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import { settingStatusNames } from '../../../shared/chronology/kind-names.ts';
import { type AttendedEvent, currentSetting } from '../../../shared/model/event-date.ts';
import { orderSchema } from '../../../shared/model/event.ts';
import {
  previewShared,
  type SharedHearing,
  type SharedLine,
} from '../../../shared/model/shared-hearing.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { TypedDateField } from '../../ui/typed-date-field.tsx';
import { FreeChoiceField } from './free-choice-field.tsx';
import { dateOfDraft } from './next-setting-draft.ts';
import { NextSettingFields } from './next-setting-fields.tsx';
import {
  firstOutcome,
  goesOn,
  type Outcome,
  type OutcomeDraft,
  readOutcome,
  sayBecomes,
} from './outcome-draft.ts';
import { choicesOf } from './schema-choices.ts';
import { SharedPreview } from './shared-preview.tsx';
import { isFollowing } from './shared-table.tsx';

type Props = {
  readonly event: AttendedEvent;
  /** Zone of the court; null where it was not recorded. */
  readonly courtZone: string | null;
  readonly types: readonly string[];
  /** What was typed before and kept; null where the form begins as always. */
  readonly initial: OutcomeDraft | null;
  readonly today: CivilDay;
  readonly enteredBy: string;
  readonly shared: readonly SharedHearing[];
  /** Clients whom the hearing names and whose records are not seen. */
  readonly unseen: number;
  /** The court gave it another date: that is another form. */
  readonly onReset: () => void;
  readonly onSave: (outcome: Outcome, following: readonly SharedLine[]) => Promise<void>;
};

const ends = ['held', 'not-held', 'vacated', 'not-reached'] as const;
const orderTypes = [...choicesOf(orderSchema.shape.details, 'orderType', {})];

/** Records what became of a hearing, and in the same step the order and the next date that came of it. */
export function OutcomeForm(props: Props) {
  const { event, courtZone, types, initial, today, enteredBy, shared, unseen } = props;
  const current = currentSetting(event);
  const [draft, setDraft] = useState<OutcomeDraft>(() => initial ?? firstOutcome(event, courtZone));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const change = (part: Partial<OutcomeDraft>) => setDraft((now) => ({ ...now, ...part }));
  const isSame = goesOn(draft, event);
  const { as } = draft;
  const { form } = draft.next;
  const date = dateOfDraft(draft.next, today);
  const lines = previewShared(event, { as, next: isSame ? { form, date } : null }, shared);
  const following = lines.filter((line) => isFollowing(line, draft.ticks));

  const save = () => {
    const newId = () => crypto.randomUUID();
    const result = readOutcome(draft, event, { today, newId, enteredBy });
    if (result.ok) return props.onSave(result.outcome, following);
    setErrors(result.errors);
    if (result.errors['as'] !== undefined) change({ isSure: true });
    return undefined;
  };

  return (
    <FormFrame
      draft={draft}
      errors={errors}
      submitLabel={following.length === 0 ? 'Record' : `Record for ${following.length + 1} clients`}
      onSubmit={save}
    >
      <Text size="sm">
        {event.title},{' '}
        <Text span fw={600}>
          {current.form === 'to-be-determined'
            ? 'to be determined'
            : formatCaseDate(current.date, { style: 'sentence' })}
        </Text>
        . Was it given another date instead?{' '}
        <Anchor component="button" type="button" size="sm" onClick={props.onReset}>
          Reset, continued or advanced…
        </Anchor>
      </Text>
      <Radio.Group
        label="What became of it"
        value={as}
        error={errors['as']}
        onChange={(value) => {
          change({ as: ends.find((end) => end === value) ?? 'held', isSure: false });
          setErrors({});
        }}
      >
        <Group gap="md" mt={8} mb={errors['as'] === undefined ? 0 : 6}>
          {ends.map((end, index) => (
            <Radio
              key={end}
              size="xs"
              value={end}
              label={settingStatusNames[end]}
              {...(index === 0 ? { 'data-autofocus': true } : {})}
            />
          ))}
        </Group>
      </Radio.Group>
      <Textarea
        label={as === 'held' ? 'What came of it' : 'Why'}
        value={draft.text}
        minRows={1}
        onChange={(input) => change({ text: input.currentTarget.value })}
      />
      <Checkbox
        label="A next date was set"
        checked={draft.hasNext}
        onChange={(input) => change({ hasNext: input.currentTarget.checked })}
      />
      {draft.hasNext && (
        <Stack gap="sm" pl="lg">
          <NextSettingFields
            label="Next date"
            value={draft.next}
            errors={errors}
            today={today}
            onChange={(next) => {
              change({ next });
              setErrors({});
            }}
          />
          <FreeChoiceField
            label="Type of the next one"
            value={draft.type}
            choices={types}
            description={
              isSame
                ? 'The next setting of this hearing, linked to this one'
                : 'Another type: a hearing of its own'
            }
            onChange={(type) => change({ type })}
          />
        </Stack>
      )}
      <Checkbox
        label="An order was made"
        checked={draft.hasOrder}
        onChange={(input) => change({ hasOrder: input.currentTarget.checked })}
      />
      {draft.hasOrder && (
        <Stack gap="sm" pl="lg">
          <TextInput
            label="What was ordered"
            value={draft.orderTitle}
            error={errors['orderTitle']}
            withAsterisk
            onChange={(input) => change({ orderTitle: input.currentTarget.value })}
          />
          <SimpleGrid cols={2} spacing="sm">
            <Select
              label="Type of order"
              data={orderTypes}
              value={draft.orderType}
              onChange={(orderType) =>
                change({ orderType: (orderType ?? 'other') as OutcomeDraft['orderType'] })
              }
            />
            <TypedDateField
              label="Ordered on"
              value={draft.orderDate.text}
              today={today}
              zone={null}
              error={errors['orderDate'] ?? null}
              required
              onChange={(text) => change({ orderDate: { ...draft.orderDate, text } })}
            />
          </SimpleGrid>
          {following.length > 0 && (
            <Text size="xs" c="dimmed">
              The order is entered for this client alone.
            </Text>
          )}
        </Stack>
      )}
      <SharedPreview
        lines={lines}
        unseen={unseen}
        ticks={draft.ticks}
        becomes={sayBecomes(draft, settingStatusNames[as], today)}
        onTick={(ticks) => change({ ticks })}
      />
    </FormFrame>
  );
}
