import { z } from 'zod';
import type { CounterPreset } from '../../../shared/counters/presets.ts';
import { readRulers } from '../../../shared/counters/read-rulers.ts';
import { sayRuler } from '../../../shared/counters/say-counter.ts';
import { type Counter, counterSchema, type Ruler } from '../../../shared/model/counter.ts';
import type { NamedRecord, Source } from '../../../shared/model/record.ts';
import { sayIssue } from '../../../shared/model/say-issue.ts';
import type { CaseDate } from '../../../shared/time/case-date.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import { dateDraftSchema, type DateDraft, editableDate, emptyDate } from './date-draft.ts';
import { sayBackwards } from './date-order.ts';
import { provenanceDraftShape } from './provenance-draft.ts';
import { readDateDraft } from './read-date-draft.ts';

const spanDraftSchema = z.strictObject({
  key: z.string(),
  from: dateDraftSchema,
  to: dateDraftSchema,
  reason: z.string(),
  sources: provenanceDraftShape.sources,
});
const counterDraftSchema = z.strictObject({
  title: z.string(),
  /** A record as `table/id`; `own` = the typed date; of the end also `runs`. */
  start: z.string(),
  from: dateDraftSchema,
  end: z.string(),
  to: dateDraftSchema,
  /** Zone of typed times; empty = there are none. */
  zone: z.string(),
  /** The usual marks that are ticked. */
  usual: z.array(z.string()),
  /** Other marks, as typed. */
  others: z.string(),
  excluded: z.array(spanDraftSchema),
  note: z.string(),
});
/** What stands in the form of a counter. */
export type SpanDraft = Readonly<
  Omit<z.infer<typeof spanDraftSchema>, 'sources'> & { readonly sources: readonly Source[] }
>;
export type CounterDraft = Readonly<
  Omit<z.infer<typeof counterDraftSchema>, 'usual' | 'excluded'> & {
    readonly usual: readonly string[];
    readonly excluded: readonly SpanDraft[];
  }
>;

/** A draft as it was kept. */
export const readCounterDraft: KeptReader<CounterDraft> = keptReader(counterDraftSchema);

/** The marks that the form offers to tick. */
export const usualRulers: readonly Ruler[] = [
  { amount: 48, unit: 'hours' },
  { amount: 30, unit: 'days' },
  { amount: 90, unit: 'days' },
  { amount: 180, unit: 'days' },
  { amount: 6, unit: 'months' },
];

/** What a new counter begins with. */
export function draftOfPreset(preset: CounterPreset): CounterDraft {
  return {
    title: preset.title,
    start: keyOf(preset.fromRecord) ?? 'own',
    from: emptyDate,
    end: keyOf(preset.toRecord) ?? 'runs',
    to: emptyDate,
    zone: '',
    ...rulersAsDraft(preset.rulers),
    excluded: [],
    note: '',
  };
}

/** The draft of a counter that is there. */
export function draftOfCounter(counter: Counter): CounterDraft {
  const { from, to, fromRecord, toRecord, rulers, excluded } = counter;
  const dates = [from, to, ...excluded.flatMap((span) => [span.from, span.to])];
  const start = keyOf(fromRecord ?? null);
  const end = keyOf(toRecord ?? null);
  return {
    title: counter.title,
    start: start ?? 'own',
    from: start === null ? editableDate(from) : emptyDate,
    end: end ?? (to === null ? 'runs' : 'own'),
    to: end === null ? editableDate(to) : emptyDate,
    zone: dates.map(zoneOf).find((zone) => zone !== '') ?? '',
    ...rulersAsDraft(rulers),
    excluded: excluded.map((span, index) => ({
      key: String(index),
      from: editableDate(span.from),
      to: editableDate(span.to),
      reason: span.reason,
      sources: span.sources,
    })),
    note: counter.note,
  };
}

/** A span that nothing was typed in. */
export function newSpan(): SpanDraft {
  return { key: crypto.randomUUID(), from: emptyDate, to: emptyDate, reason: '', sources: [] };
}

type Context = {
  readonly today: CivilDay;
  /** The counter that is edited; null for a new one. */
  readonly before: Counter | null;
  /** The records that may be counted from, with their dates now. */
  readonly dateOf: (record: NamedRecord) => CaseDate | null;
};

/** Makes the counter of a draft, or says by field what is wrong. */
export function counterOfDraft(
  draft: CounterDraft,
  { today, before, dateOf }: Context,
):
  | { readonly ok: true; readonly counter: Counter }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> } {
  const errors: Record<string, string> = {};
  const zone = draft.zone === '' ? null : draft.zone;
  const read = (field: string, one: DateDraft): CaseDate | null => {
    const date = readDateDraft(one, field, today, errors, zone);
    if (
      date !== null &&
      date.kind !== 'undated' &&
      date.time !== undefined &&
      date.zone === undefined
    )
      errors['zone'] =
        'Choose the time zone of the times: it is that of the place, not the laptop.';
    return date;
  };
  if (draft.title.trim() === '') errors['title'] = 'Give the counter a name.';
  const fromRecord = refOf(draft.start);
  const toRecord = refOf(draft.end);
  const from = fromRecord === null ? read('from', draft.from) : dateOf(fromRecord);
  if (from === null && errors['from'] === undefined)
    errors[fromRecord === null ? 'from' : 'start'] =
      'Say where the count starts; "about" and a month are fine.';
  const to =
    draft.end === 'runs' ? null : toRecord === null ? read('to', draft.to) : dateOf(toRecord);
  if (draft.end === 'own' && to === null && errors['to'] === undefined)
    errors['to'] = 'Say where the count ends, or let it run.';
  const backwards = sayBackwards('The end', to, 'the start', from);
  if (backwards !== null) errors[draft.end === 'own' ? 'to' : 'end'] = backwards;
  const others = readRulers(draft.others);
  if (!others.ok)
    errors['others'] =
      `“${others.piece}” is no mark: write 45 d, 72 h or 4 months, with commas between.`;
  const excluded = draft.excluded.map((span, index) => {
    const at = (field: string) => `excluded.${String(index)}.${field}`;
    const first = read(at('from'), span.from);
    const last = read(at('to'), span.to);
    if (first === null && errors[at('from')] === undefined)
      errors[at('from')] = 'Say from which day.';
    const wrong = sayBackwards('The end', last, 'its start', first);
    if (wrong !== null) errors[at('to')] = wrong;
    if (span.reason.trim() === '') errors[at('reason')] = 'Say why it is left out.';
    return { from: first, to: last, reason: span.reason.trim(), sources: span.sources };
  });
  if (Object.keys(errors).length > 0 || !others.ok) return { ok: false, errors };
  const parsed = counterSchema.safeParse({
    ...(before ?? { id: crypto.randomUUID() }),
    title: draft.title.trim(),
    from,
    fromRecord,
    to,
    toRecord,
    rulers: [
      ...usualRulers.filter((ruler) => draft.usual.includes(sayRuler(ruler))),
      ...others.rulers,
    ],
    excluded,
    note: draft.note.trim(),
  });
  if (parsed.success) return { ok: true, counter: parsed.data };
  return {
    ok: false,
    errors: Object.fromEntries(
      parsed.error.issues.map((issue) => [
        String(issue.path[0] ?? 'title'),
        `This ${sayIssue(issue)}.`,
      ]),
    ),
  };
}

function rulersAsDraft(rulers: readonly Ruler[]): Pick<CounterDraft, 'usual' | 'others'> {
  const usual = usualRulers.map(sayRuler);
  const names = rulers.map(sayRuler);
  return {
    usual: usual.filter((name) => names.includes(name)),
    others: names.filter((name) => !usual.includes(name)).join(', '),
  };
}

function keyOf(record: NamedRecord | null): string | null {
  return record === null ? null : `${record.table}/${record.id}`;
}

function refOf(key: string): NamedRecord | null {
  const [table, id] = key.split('/');
  return (table === 'events' || table === 'stints') && id !== undefined ? { table, id } : null;
}

function zoneOf(date: CaseDate | null): string {
  return date === null || date.kind === 'undated' ? '' : (date.zone ?? '');
}
