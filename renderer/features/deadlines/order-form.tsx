import { Button, Select, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { z } from 'zod';
import type { DeadlineEvent } from '../../../shared/docketing/deadline-rows.ts';
import type { OrderedDate } from '../../../shared/docketing/order-date.ts';
import { saySafety } from '../../../shared/docketing/say-deadline.ts';
import type { EventOfKind } from '../../../shared/model/event.ts';
import { type Source, sourceSchema } from '../../../shared/model/record.ts';
import { isExactDay } from '../../../shared/time/case-date.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import { readDateField, TypedDateField } from '../../ui/typed-date-field.tsx';

const draftSchema = z.strictObject({
  when: z.string(),
  /** Id of the order among the events; null = another one, by its name. */
  order: z.string().nullable(),
  name: z.string(),
});
/** What stands in the form. */
export type OrderDraft = Readonly<z.infer<typeof draftSchema>>;

/** A draft as it was kept. */
export const readOrderDraft: KeptReader<OrderDraft> = keptReader(draftSchema);

type Props = {
  readonly event: DeadlineEvent;
  /** Orders of the matter, newest first. */
  readonly orders: readonly EventOfKind<'order'>[];
  readonly today: CivilDay;
  readonly initial: OrderDraft | null;
  /** Of the deadline's court; null where none is known. */
  readonly zone: string | null;
  readonly onSave: (ordered: OrderedDate, source: Source) => Promise<void>;
  /** Puts the rule's date back; null where no order stands or no rule counted it. */
  readonly onWithout: (() => void) | null;
};

const OTHER = 'another';

/** The day or the hour that a judge's order gives a deadline: it wins over the rule, which stays beside it. */
export function OrderForm({ event, orders, today, zone, initial, onSave, onWithout }: Props) {
  const [draft, setDraft] = useState<OrderDraft>(
    () => initial ?? { when: '', order: orders[0]?.id ?? null, name: '' },
  );
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const change = (part: Partial<OrderDraft>) => {
    setDraft((now) => ({ ...now, ...part }));
    setErrors({});
  };
  const order = orders.find(({ id }) => id === draft.order) ?? null;
  const save = () => {
    const reading = readDateField(draft.when, { today, zone });
    const found: Record<string, string> = {};
    if (reading === null) found['when'] = 'Say the day that the order sets.';
    else if (!reading.ok) found['when'] = '';
    else if (!isExactDay(reading.value.date)) found['when'] = 'Say one exact day.';
    else if (reading.value.date.time !== undefined && reading.value.date.zone === undefined)
      found['when'] =
        'Say on whose clock, such as “5pm ET”: no court of the deadline gives a zone.';
    if (order === null && draft.name.trim() === '')
      found['name'] = 'Say which order it is: its name, docket entry or day.';
    setErrors(found);
    if (reading?.ok !== true || Object.keys(found).length > 0) return undefined;
    const { date } = reading.value;
    if (!isExactDay(date)) return undefined;
    return onSave(date, sourceOf(order, draft.name.trim()));
  };
  const aside: ReactNode = onWithout !== null && (
    <Button variant="default" onClick={onWithout}>
      Back to the rule’s date
    </Button>
  );
  return (
    <FormFrame
      draft={draft}
      errors={errors}
      submitLabel="Set by order"
      aside={aside}
      onSubmit={save}
    >
      <Text size="sm">
        <Text span fw={600}>
          {event.title}
        </Text>
        , {formatCaseDate(event.date, { style: 'sentence' })}
        {saySafety(event) !== '' && ` (${saySafety(event)})`}. The date of an order wins; what the
        rule gives stays beside it.
      </Text>
      <TypedDateField
        label="The order sets"
        value={draft.when}
        today={today}
        zone={zone}
        error={errors['when'] || null}
        required
        autoFocus
        onChange={(when) => change({ when })}
      />
      <Select
        label="By which order"
        data={[
          ...orders.map(({ id, title, date }) => ({
            value: id,
            label: `${title}, ${formatCaseDate(date, { style: 'table' })}`,
          })),
          { value: OTHER, label: 'Another order, not in this file' },
        ]}
        value={draft.order ?? OTHER}
        onChange={(value) => change({ order: value === OTHER ? null : value })}
      />
      {order === null && (
        <TextInput
          label="Name of the order"
          description="Its name, docket entry, day: it becomes the source of the date"
          value={draft.name}
          error={errors['name'] ?? null}
          withAsterisk
          onChange={(input) => change({ name: input.currentTarget.value })}
        />
      )}
    </FormFrame>
  );
}

function sourceOf(order: EventOfKind<'order'> | null, name: string): Source {
  if (order === null) return sourceSchema.parse({ kind: 'order', label: name });
  const [first] = order.sources;
  return sourceSchema.parse({
    kind: 'order',
    label: order.title,
    docketNumber: first?.docketNumber ?? '',
    entry: first?.entry ?? '',
    page: first?.page ?? '',
    dated: isExactDay(order.date) ? order.date.from : null,
  });
}
