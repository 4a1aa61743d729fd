import { z } from 'zod';
import { type GivenFacts, givenFactsSchema } from '../../../shared/model/rule-count.ts';
import { isExactDay } from '../../../shared/time/case-date.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { readTypedTime } from '../../../shared/time/typed-time.ts';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import { readDateField } from '../../ui/typed-date-field.tsx';

const service = givenFactsSchema.shape.service.unwrap();
const custody = givenFactsSchema.shape.custody.unwrap();

const draftSchema = z.strictObject({
  /** What it counts from, `events/<id>`; missing until another record was chosen than the form began with. */
  record: z.string().optional(),
  /** `CR-03 detained`: a rule and which of its dates. */
  ticked: z.array(z.string()),
  /** Days before, as typed, by the same keys. */
  targets: z.record(z.string(), z.string()),
  /** Rules that no list proposes are shown too. */
  every: z.boolean(),
  time: z.string(),
  zone: z.string().nullable(),
  custody: custody.nullable(),
  courtId: z.string().nullable(),
  service: service.nullable(),
  /** Days of a rule's other triggers, as typed, by their keys. */
  otherDays: z.record(z.string(), z.string()),
  responsibleAttorney: z.string(),
  backupAttorney: z.string(),
});
/** What stands in the form of deadlines from an event. */
export type AddDeadlinesDraft = Readonly<z.infer<typeof draftSchema>>;

/** A draft as it was kept. */
export const readAddDeadlinesDraft: KeptReader<AddDeadlinesDraft> = keptReader(draftSchema);

export const emptyAddDeadlinesDraft: AddDeadlinesDraft = {
  ticked: [],
  targets: {},
  every: false,
  time: '',
  zone: null,
  custody: null,
  courtId: null,
  service: null,
  otherDays: {},
  responsibleAttorney: '',
  backupAttorney: '',
};

/** What was told by hand, and what of it cannot be read, by field. */
export type GivenRead = {
  readonly given: GivenFacts;
  readonly errors: Readonly<Record<string, string>>;
};

/** Reads what was told by hand; what cannot be read is left out and said. */
export function readGiven(draft: AddDeadlinesDraft, today: CivilDay): GivenRead {
  const errors: Record<string, string> = {};
  const time = readTime(draft.time, errors);
  const otherDays = Object.entries(draft.otherDays).flatMap(([key, text]) => {
    const reading = readDateField(text, { today, zone: null });
    if (reading === null) return [];
    if (reading.ok && isExactDay(reading.value.date)) return [{ key, on: reading.value.date.from }];
    errors[key] = reading.ok ? 'Say one exact day.' : '';
    return [];
  });
  const given: GivenFacts = {
    otherDays,
    ...(time === null ? {} : { time }),
    ...(draft.zone === null ? {} : { zone: draft.zone }),
    ...(draft.custody === null ? {} : { custody: draft.custody }),
    ...(draft.courtId === null ? {} : { courtId: draft.courtId }),
    ...(draft.service === null ? {} : { service: draft.service }),
  };
  return { given, errors };
}

/** Days before the docketed day; null = the office aims at none. Undefined where it cannot be read. */
export function readTarget(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const days = /^\s*(\d{1,3})\s*$/.exec(text)?.[1];
  return days === undefined || Number(days) > 365 ? undefined : Number(days);
}

/** A time without AM or PM is not taken for one of a court's hours: an arrest may be at night. */
function readTime(text: string, errors: Record<string, string>): string | null {
  const typed = text.trim().toLowerCase();
  if (typed === '') return null;
  const read = readTypedTime(typed, { year: 2000, machine: /^\d{2}:\d{2}$/.test(typed) });
  if (read.ok && !read.value.assumed && read.value.zoneWord === undefined) return read.value.time;
  errors['time'] = 'Write the time of day with AM or PM, or on 24 hours: 1:30 PM, 13:30.';
  return null;
}
