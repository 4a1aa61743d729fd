import { List, ScrollArea, Select, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { z } from 'zod';
import { eventKindNames } from '../../../shared/chronology/kind-names.ts';
import { type Converted, convertKind } from '../../../shared/editing/convert-kind.ts';
import { whyNotConvert } from '../../../shared/editing/references-to.ts';
import { type CaseEvent, type EventKind, eventKinds } from '../../../shared/model/event.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import { sentenceOf } from '../../../shared/result/failure-sentence.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';

/** A kind as it was kept. */
export const readConvertDraft: KeptReader<EventKind> = keptReader(z.enum(eventKinds));

type Props = {
  readonly view: MatterView;
  readonly events: readonly CaseEvent[];
  /** The kind that was chosen before and kept; null where the form begins as always. */
  readonly initial: EventKind | null;
  /** Names what a record refers to, for the note. */
  readonly nameOf: (reference: string) => string | null;
  readonly onSave: (events: readonly CaseEvent[]) => Promise<void>;
};

type Line = { readonly event: CaseEvent; readonly made: Converted | null; readonly why: string };

/** Makes events another kind, after saying what the new kind has no field for. */
export function ConvertForm({ view, events, initial, nameOf, onSave }: Props) {
  const [kind, setKind] = useState<EventKind>(
    () =>
      initial ?? eventKinds.find((one) => events.every((event) => event.kind !== one)) ?? 'note',
  );
  const [error, setError] = useState<string | null>(null);
  const lines = useMemo(
    () => events.map((event) => lineOf(view, event, kind, nameOf)),
    [view, events, kind, nameOf],
  );
  const made = lines.flatMap((line) => (line.made === null ? [] : [line.made.event]));
  const save = () => {
    if (made.length > 0) return onSave(made);
    setError('Nothing can be converted to this kind: see below why.');
    return undefined;
  };
  return (
    <FormFrame
      draft={kind}
      errors={error === null ? {} : { kind: error }}
      submitLabel={made.length === 1 ? 'Convert' : `Convert ${String(made.length)} records`}
      onSubmit={save}
    >
      <Select
        label="New kind"
        data={eventKinds.map((value) => ({ value, label: eventKindNames[value] }))}
        value={kind}
        error={error}
        allowDeselect={false}
        data-autofocus
        onChange={(value) => {
          if (value !== null) setKind(value);
          setError(null);
        }}
      />
      <ScrollArea.Autosize mah="45vh" type="auto" viewportProps={{ tabIndex: 0 }}>
        <Stack gap="sm" role="group" aria-label="What becomes of each record">
          {lines.map((line) => (
            <ConvertLine key={line.event.id} line={line} kind={kind} />
          ))}
        </Stack>
      </ScrollArea.Autosize>
    </FormFrame>
  );
}

function ConvertLine({ line, kind }: { readonly line: Line; readonly kind: EventKind }) {
  const { event, made, why } = line;
  return (
    <div>
      <Text size="sm">
        <b>{event.title}</b>, {eventKindNames[event.kind].toLowerCase()}
        {made === null ? '' : ` → ${eventKindNames[kind].toLowerCase()}`}
      </Text>
      {made === null ? (
        <Text size="sm" c="var(--warning-text)">
          Stays as it is. {why}
        </Text>
      ) : made.lost.length === 0 ? (
        <Text size="sm" c="dimmed">
          Everything has its place in the new kind.
        </Text>
      ) : (
        <>
          <Text size="sm" c="dimmed">
            {`Has no field in the new kind, and goes into the note as text:`}
          </Text>
          <List size="sm" withPadding>
            {made.lost.map(({ label, text }, index) => (
              <List.Item key={index}>{`${label}: ${text}`}</List.Item>
            ))}
          </List>
        </>
      )}
    </div>
  );
}

function lineOf(
  view: MatterView,
  event: CaseEvent,
  kind: EventKind,
  nameOf: Props['nameOf'],
): Line {
  const why = whyNotConvert(view, event, kind);
  if (why !== null) return { event, made: null, why };
  const made = convertKind(event, kind, { newId: () => crypto.randomUUID(), nameOf });
  if (made.ok) return { event, made: made.value, why: '' };
  const { sentence, nextStep } = sentenceOf(made.failure);
  return { event, made: null, why: `${sentence} ${nextStep}`.trim() };
}
