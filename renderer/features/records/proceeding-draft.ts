import { z } from 'zod';
import { courtRefSchema } from '../../../shared/model/court.ts';
import type { CaseDate } from '../../../shared/time/case-date.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import {
  type Proceeding,
  type ProceedingKind,
  proceedingKindSchema,
} from '../../../shared/model/proceeding.ts';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import { type CourtDraft, courtDraftOf } from './court-draft.ts';
import { sayBackwards } from './date-order.ts';
import { draftOfDay, noDate, readDay } from './day-draft.ts';
import { type DateDraft, dateDraftSchema, editableDate } from './date-draft.ts';
import { type OwnCourt, type OwnCourtDraft, ownCourtDraftSchema } from './own-court-draft.ts';
import { provenanceDraftSchema } from './provenance-draft.ts';
import type { Provenance } from './provenance-fields.tsx';
import { readDateDraft } from './read-date-draft.ts';

/** One lawyer's appearance as it stands in the form. */
export type AppearanceDraft = {
  readonly key: string;
  readonly counsel: string;
  readonly ours: boolean;
  readonly form: string;
  readonly from: DateDraft;
  readonly to: DateDraft;
};

/** The form of a proceeding: texts as typed, each date with the one it began with. */
export type ProceedingDraft = {
  readonly kind: ProceedingKind;
  readonly title: string;
  readonly court: CourtDraft;
  readonly docketNumber: string;
  readonly judge: string;
  readonly stage: string;
  readonly caption: string;
  readonly opposingCounsel: string;
  readonly appearances: readonly AppearanceDraft[];
  readonly ntaIssued: DateDraft;
  readonly ntaServed: DateDraft;
  readonly ntaFiled: DateDraft;
  readonly openedOn: DateDraft;
  readonly closedOn: DateDraft;
  readonly note: string;
};

/** Everything that stands in the form of a proceeding. */
export type ProceedingFormDraft = {
  readonly values: ProceedingDraft;
  readonly provenance: Provenance;
  /** The fields of a court that is being added; null while none is. */
  readonly adding: OwnCourtDraft | null;
  /** A court that the office does not have yet: it is saved with the proceeding. */
  readonly added: OwnCourt | null;
};

const text = z.string();

/** A draft as it was kept. */
export const readProceedingDraft: KeptReader<ProceedingFormDraft> = keptReader(
  z.strictObject({
    values: z.strictObject({
      kind: proceedingKindSchema,
      title: text,
      court: z.strictObject({ text, picked: courtRefSchema.nullable() }),
      docketNumber: text,
      judge: text,
      stage: text,
      caption: text,
      opposingCounsel: text,
      appearances: z.array(
        z.strictObject({
          key: text,
          counsel: text,
          ours: z.boolean(),
          form: text,
          from: dateDraftSchema,
          to: dateDraftSchema,
        }),
      ),
      ntaIssued: dateDraftSchema,
      ntaServed: dateDraftSchema,
      ntaFiled: dateDraftSchema,
      openedOn: dateDraftSchema,
      closedOn: dateDraftSchema,
      note: text,
    }),
    provenance: provenanceDraftSchema,
    adding: ownCourtDraftSchema.nullable(),
    added: z
      .strictObject({ id: text, court: courtRefSchema, state: text, circuit: text })
      .nullable(),
  }),
);

export const newProceeding: ProceedingDraft = {
  kind: 'removal-240',
  title: '',
  court: courtDraftOf(null),
  docketNumber: '',
  judge: '',
  stage: '',
  caption: '',
  opposingCounsel: '',
  appearances: [],
  ntaIssued: noDate,
  ntaServed: noDate,
  ntaFiled: noDate,
  openedOn: noDate,
  closedOn: noDate,
  note: '',
};

/** An appearance that nobody has typed anything of yet. */
export function newAppearance(): AppearanceDraft {
  const key = crypto.randomUUID();
  return { key, counsel: '', ours: true, form: '', from: noDate, to: noDate };
}

/** The form of a proceeding that is there. */
export function proceedingDraftOf(row: Proceeding): ProceedingDraft {
  const { kind, title, docketNumber, judge, stage, caption, opposingCounsel, note } = row;
  return {
    ...{ kind, title, docketNumber, judge, stage, caption, opposingCounsel, note },
    court: courtDraftOf(row.court),
    appearances: row.appearances.map(({ counsel, ours, form, from, to }) => ({
      ...newAppearance(),
      ...{ counsel, ours, form, from: draftOfDay(from), to: draftOfDay(to) },
    })),
    ntaIssued: editableDate(row.ntaIssued),
    ntaServed: editableDate(row.ntaServed),
    ntaFiled: editableDate(row.ntaFiled),
    openedOn: draftOfDay(row.openedOn),
    closedOn: draftOfDay(row.closedOn),
  };
}

/** What the form means, without what every record carries. */
export type ProceedingValues = Pick<Proceeding, keyof ProceedingDraft>;

export type ProceedingRead =
  | { readonly ok: true; readonly values: ProceedingValues }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/**
 * Reads the form of a proceeding. What cannot be read is said by field; entries of the list as
 * `appearances.0.from`. Appearances in which nothing was typed are left out.
 */
export function readProceeding(draft: ProceedingDraft, today: CivilDay): ProceedingRead {
  const errors: Record<string, string> = {};
  const { court, ...texts } = draft;
  const zone = court.picked?.zone ?? null;
  const date = (name: 'ntaIssued' | 'ntaServed' | 'ntaFiled') =>
    readDateDraft(draft[name], name, today, errors, zone);
  const ntaIssued = date('ntaIssued');
  const ntaServed = date('ntaServed');
  const ntaFiled = date('ntaFiled');
  const openedOn = readDay(draft.openedOn, 'openedOn', today, errors);
  const closedOn = readDay(draft.closedOn, 'closedOn', today, errors);
  const appearances = draft.appearances
    .filter((one) => !isBlank(one))
    .map((one) => readAppearance(one, draft.appearances.indexOf(one), today, errors));
  if (court.picked === null && court.text.trim() !== '')
    errors['court'] = 'Pick a court from the list, or add this one.';
  else if ([draft.title, court.text, draft.docketNumber].every((text) => text.trim() === ''))
    errors['court'] = 'Say the court, a name or a docket number.';
  say(errors, 'ntaServed', sayBackwards('Served', ntaServed, 'issued', ntaIssued));
  say(errors, 'closedOn', sayBackwardsDays('Closed', closedOn, 'opened', openedOn));
  // One that is to close still needs its next date.
  if (closedOn !== null && closedOn > today)
    say(errors, 'closedOn', 'That day lies ahead: it is closed or it is not.');
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const values = {
    ...trimmed(texts),
    ...{ court: court.picked, appearances, ntaIssued, ntaServed, ntaFiled, openedOn, closedOn },
  };
  return { ok: true, values };
}

/** The dates of the Notice to Appear belong to removal proceedings; what a record has is shown. */
export function showsNotice({ kind, ...draft }: ProceedingDraft): boolean {
  const dates = [draft.ntaIssued, draft.ntaServed, draft.ntaFiled];
  return kind === 'removal-240' || dates.some(({ text }) => text !== '');
}

function readAppearance(
  one: AppearanceDraft,
  index: number,
  today: CivilDay,
  errors: Record<string, string>,
): Proceeding['appearances'][number] {
  const field = (name: string) => `appearances.${String(index)}.${name}`;
  const counsel = one.counsel.trim();
  if (counsel === '') errors[field('counsel')] = 'Say who appears.';
  const from = readDay(one.from, field('from'), today, errors);
  const to = readDay(one.to, field('to'), today, errors);
  say(errors, field('to'), sayBackwardsDays('To', to, 'from', from));
  return { counsel, ours: one.ours, form: one.form.trim(), from, to };
}

function isBlank({ counsel, form, from, to }: AppearanceDraft): boolean {
  return [counsel, form, from.text, to.text].every((text) => text.trim() === '');
}

function trimmed(texts: Omit<ProceedingDraft, 'court'>) {
  const { kind, title, docketNumber, judge, stage, caption, opposingCounsel, note } = texts;
  return {
    kind,
    title: title.trim(),
    docketNumber: docketNumber.trim(),
    judge: judge.trim(),
    stage: stage.trim(),
    caption: caption.trim(),
    opposingCounsel: opposingCounsel.trim(),
    note: note.trim(),
  };
}

function sayBackwardsDays(
  endName: string,
  end: CivilDay | null,
  startName: string,
  start: CivilDay | null,
): string | null {
  return sayBackwards(endName, dateOfDay(end), startName, dateOfDay(start));
}

function dateOfDay(day: CivilDay | null): CaseDate | null {
  return day === null ? null : { kind: 'on', from: day, precision: 'day', asTyped: '' };
}

function say(errors: Record<string, string>, field: string, problem: string | null): void {
  if (problem !== null && errors[field] === undefined) errors[field] = problem;
}
