import { z } from 'zod';
import type { Setting } from '../../../shared/model/hearing.ts';
import { type Source, sourceSchema } from '../../../shared/model/record.ts';
import type { SettingOrigin } from '../../../shared/model/record-reset.ts';
import { isExactDay } from '../../../shared/time/case-date.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import { dateDraftSchema, editableDate, emptyDate } from './date-draft.ts';
import { readDateDraft } from './read-date-draft.ts';

/** What the fields of a notice hold while somebody types. */
export const noticeDraftSchema = z.strictObject({
  kind: sourceSchema.shape.kind,
  label: z.string(),
  /** The day that the notice carries. */
  dated: z.string(),
  /** When the court made the setting. */
  madeOn: dateDraftSchema,
  servedHow: z.string(),
  servedOn: dateDraftSchema,
  quote: z.string(),
  /** What the form does not show of it is kept as it was. */
  original: sourceSchema.nullable(),
});
export type NoticeDraft = Readonly<z.infer<typeof noticeDraftSchema>>;

/** The fields of a notice that nobody has recorded. */
export const emptyNotice: NoticeDraft = {
  kind: 'notice',
  label: '',
  dated: '',
  madeOn: emptyDate,
  servedHow: '',
  servedOn: emptyDate,
  quote: '',
  original: null,
};

/** The fields of the notice of a setting that is there. */
export function noticeDraftOf(setting: Setting): NoticeDraft {
  const { notice } = setting;
  return {
    kind: notice?.kind ?? 'notice',
    label: notice?.label ?? '',
    dated: datedText(notice),
    madeOn: editableDate(setting.madeOn),
    servedHow: setting.servedHow,
    servedOn: editableDate(setting.servedOn),
    quote: notice?.quote ?? '',
    original: notice,
  };
}

/** True where something of a notice is recorded or typed. */
export function saysNotice(draft: NoticeDraft): boolean {
  const { label, dated, quote, servedHow, madeOn, servedOn, original } = draft;
  const texts = [label, dated, quote, servedHow, madeOn.text, servedOn.text];
  return original !== null || texts.some((text) => text !== '');
}

/**
 * Reads the fields of a notice. Where something cannot be read `errors` says why, by `noticeDated`,
 * `noticeMadeOn` and `noticeServedOn`.
 *
 * @returns `notice` null where nothing says what the notice is
 */
export function readNotice(
  draft: NoticeDraft,
  today: CivilDay,
  errors: Record<string, string>,
): Required<SettingOrigin> {
  return {
    notice: readSource(draft, today, errors),
    madeOn: readDateDraft(draft.madeOn, 'noticeMadeOn', today, errors),
    servedHow: draft.servedHow.trim(),
    servedOn: readDateDraft(draft.servedOn, 'noticeServedOn', today, errors),
  };
}

function readSource(
  { kind, label, dated, quote, original }: NoticeDraft,
  today: CivilDay,
  errors: Record<string, string>,
): Source | null {
  const on = readDay(dated, original, today, errors);
  const isEmpty = [label, dated, quote].every((text) => text.trim() === '');
  if (isEmpty && (original === null || !hasOtherParts(original))) return null;
  return sourceSchema.parse({ ...original, kind, label: label.trim(), dated: on, quote });
}

/** The parts of a source that the form does not show. */
function hasOtherParts({ docketNumber, entry, page, dateAsStated, documentId }: Source): boolean {
  return (
    documentId !== undefined ||
    [docketNumber, entry, page, dateAsStated].some((text) => text !== '')
  );
}

function readDay(
  text: string,
  original: Source | null,
  today: CivilDay,
  errors: Record<string, string>,
): CivilDay | null {
  if (text === datedText(original)) return original?.dated ?? null;
  const date = readDateDraft({ text, original: null }, 'noticeDated', today, errors);
  if (date === null) return null;
  if (isExactDay(date)) return date.from;
  errors['noticeDated'] = 'Say the one day that the notice carries.';
  return null;
}

function datedText(source: Source | null): string {
  const dated = source?.dated ?? null;
  return dated === null ? '' : formatCivilDay(dated, 'table');
}
