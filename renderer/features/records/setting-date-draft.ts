import type { Setting } from '../../../shared/model/hearing.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { readDateField } from '../../ui/typed-date-field.tsx';

/** The date field of a setting and what kind of date it holds. */
export type SettingDateDraft = {
  readonly text: string;
  /** A typed date that was put aside when "to be determined" was chosen. */
  readonly aside: string;
  readonly form: Setting['form'];
};

/**
 * The date field as somebody types in it: "tbd" makes a setting to be determined, and a date makes one
 * that was to be determined exact.
 */
export function dateTyped(
  draft: SettingDateDraft,
  text: string,
  today: CivilDay,
): SettingDateDraft {
  return { text, aside: '', form: formTyped(draft.form, text, today) };
}

/**
 * The date field once exact, control or to be determined is chosen: a date that stands in it is put
 * aside for "to be determined", and comes back with the other two.
 */
export function formChosen(draft: SettingDateDraft, form: Setting['form']): SettingDateDraft {
  const { text, aside } = draft;
  if (form === draft.form) return draft;
  if (form === 'to-be-determined') return { text: '', aside: text, form };
  if (draft.form === 'to-be-determined') return { text: aside, aside: '', form };
  return { text, aside, form };
}

function formTyped(form: Setting['form'], text: string, today: CivilDay): Setting['form'] {
  const reading = readDateField(text, { today, zone: null });
  if (reading?.ok !== true) return form;
  // A control date may be undated: it stays one.
  if (reading.value.date.kind === 'undated') return form === 'control' ? form : 'to-be-determined';
  return form === 'to-be-determined' ? 'exact' : form;
}
