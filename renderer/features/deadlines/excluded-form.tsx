import { SimpleGrid, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { excludedTimeOf } from '../../../shared/docketing/excluded-time.ts';
import type { Proceeding } from '../../../shared/model/proceeding.ts';
import { type Source, sourceSchema } from '../../../shared/model/record.ts';
import type { CaseDate } from '../../../shared/time/case-date.ts';
import { uniteExclusions } from '../../../shared/deadlines/exclusions.ts';
import { latestDay } from '../../../shared/time/date-bounds.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import { ListFields } from '../../ui/list-fields.tsx';
import { readDateField, TypedDateField } from '../../ui/typed-date-field.tsx';

type Span = Proceeding['excluded'][number];

const spanDraftSchema = z.strictObject({
  key: z.string(),
  from: z.string(),
  to: z.string(),
  reason: z.string(),
  source: z.string(),
  /** Index of the span that it began as; null for a new one. */
  known: z.number().nullable(),
});
type SpanDraft = z.infer<typeof spanDraftSchema>;
/** What stands in the form. */
export type ExcludedDraft = readonly SpanDraft[];

/** A draft as it was kept. */
export const readExcludedDraft: KeptReader<ExcludedDraft> = keptReader(z.array(spanDraftSchema));

type Props = {
  readonly proceeding: Proceeding;
  readonly name: string;
  readonly today: CivilDay;
  readonly initial: ExcludedDraft | null;
  readonly onSave: (excluded: readonly Span[]) => Promise<void>;
};

/** Time that the clocks of a docket leave out, each stretch with its reason and its source. */
export function ExcludedForm({ proceeding, name, today, initial, onSave }: Props) {
  const [spans, setSpans] = useState<ExcludedDraft>(() => initial ?? draftOf(proceeding.excluded));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const read = readSpans(spans, proceeding.excluded, today);
  const save = () => {
    setErrors(read.errors);
    return Object.keys(read.errors).length > 0 ? undefined : onSave(read.spans);
  };
  return (
    <FormFrame draft={spans} errors={errors} submitLabel="Save" onSubmit={save}>
      <Text size="sm">
        Recorded for {name}. Rules that leave time out (18 USC 3161(h) and the like) heed it; others
        do not. Every day is left out once, whatever the reasons.
      </Text>
      <ListFields
        legend="Excluded time"
        addLabel="Add a stretch"
        removeLabel={(place) => `Remove stretch ${String(place)}`}
        entries={spans}
        keyOf={({ key }) => key}
        newEntry={newSpan}
        onChange={(next) => {
          setSpans(next);
          setErrors({});
        }}
      >
        {(span, change, index) => (
          <SimpleGrid cols={2} spacing="xs">
            <TypedDateField
              label={`From, stretch ${String(index + 1)}`}
              value={span.from}
              today={today}
              zone={null}
              hint="9/10/26: the first day that is left out"
              error={errors[`${span.key} from`] || null}
              required
              onChange={(from) => change({ from })}
            />
            <TypedDateField
              label={`Through, stretch ${String(index + 1)}`}
              value={span.to}
              today={today}
              zone={null}
              hint="The last day; empty = it goes on"
              error={errors[`${span.key} to`] || null}
              onChange={(to) => change({ to })}
            />
            <TextInput
              label={`Reason, stretch ${String(index + 1)}`}
              placeholder="Motion pending, (h)(1)(D)"
              value={span.reason}
              error={errors[`${span.key} reason`] ?? null}
              withAsterisk
              onChange={(input) => change({ reason: input.currentTarget.value })}
            />
            <TextInput
              label={`Source, stretch ${String(index + 1)}`}
              placeholder="Docket entry 31"
              value={span.source}
              onChange={(input) => change({ source: input.currentTarget.value })}
            />
          </SimpleGrid>
        )}
      </ListFields>
      <Text size="sm" role="status">
        {sayUnited(proceeding, read.spans, today)}
      </Text>
    </FormFrame>
  );
}

function draftOf(spans: readonly Span[]): ExcludedDraft {
  return spans.map((span, known) => ({
    key: `known-${String(known)}`,
    from: editable(span.from),
    to: span.to === null ? '' : editable(span.to),
    reason: span.reason,
    source: span.sources[0]?.label ?? '',
    known,
  }));
}

function editable(date: CaseDate): string {
  return date.asTyped === '' ? formatCaseDate(date, { style: 'table' }) : date.asTyped;
}

function newSpan(): SpanDraft {
  return { key: crypto.randomUUID(), from: '', to: '', reason: '', source: '', known: null };
}

function readSpans(
  drafts: ExcludedDraft,
  before: readonly Span[],
  today: CivilDay,
): { readonly spans: readonly Span[]; readonly errors: Readonly<Record<string, string>> } {
  const errors: Record<string, string> = {};
  const spans = drafts.flatMap((draft): readonly Span[] => {
    const old = draft.known === null ? undefined : before[draft.known];
    const from = readEnd(draft.from, old?.from, today);
    const to = draft.to.trim() === '' ? null : readEnd(draft.to, old?.to ?? undefined, today);
    if (from === undefined) errors[`${draft.key} from`] = sayDate(draft.from);
    if (to === undefined) errors[`${draft.key} to`] = sayDate(draft.to);
    if (from !== undefined && to !== undefined && to !== null && isBackwards(from, to))
      errors[`${draft.key} to`] = 'It ends before it begins.';
    if (draft.reason.trim() === '') errors[`${draft.key} reason`] = 'Say why it is left out.';
    if (from === undefined || to === undefined || draft.reason.trim() === '') return [];
    return [{ from, to, reason: draft.reason.trim(), sources: sourcesOf(draft.source, old) }];
  });
  return { spans, errors };
}

/** Undefined where it cannot be read; what was not touched stays the very date that it was. */
function readEnd(text: string, old: CaseDate | undefined, today: CivilDay): CaseDate | undefined {
  if (old !== undefined && text === editable(old)) return old;
  const reading = readDateField(text, { today, zone: null });
  return reading?.ok === true && reading.value.date.kind !== 'undated'
    ? reading.value.date
    : undefined;
}

/** What cannot be read says so itself beneath the field. */
function sayDate(text: string): string {
  return text.trim() === '' ? 'Say the day.' : '';
}

function isBackwards(from: CaseDate, to: CaseDate): boolean {
  return from.kind !== 'undated' && to.kind !== 'undated' && latestDay(to) < from.from.slice(0, 10);
}

function sourcesOf(label: string, old: Span | undefined): Source[] {
  const [first, ...rest] = old?.sources ?? [];
  const text = label.trim();
  if (text === '') return rest;
  if (first !== undefined) return [{ ...first, label: text }, ...rest];
  return [sourceSchema.parse({ kind: 'docket', label: text })];
}

function sayUnited(proceeding: Proceeding, spans: readonly Span[], today: CivilDay): string {
  const { spans: days, notes } = excludedTimeOf({ ...proceeding, excluded: [...spans] }, today);
  const united = uniteExclusions(days);
  if (!united.ok || united.value.length === 0) return ['Nothing is left out.', ...notes].join(' ');
  const said = united.value.map(
    ({ from, to, reasons }) =>
      `${formatCivilDay(from, 'table')} through ${formatCivilDay(to, 'table')}: ${reasons.join('; ')}`,
  );
  return [`Left out: ${said.join('. ')}.`, ...notes].join(' ');
}
