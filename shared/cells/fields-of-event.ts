import type { EventKind } from '../model/event.ts';
import { commonFields } from './common-fields.ts';
import type { DetailField } from './detail-field.ts';
import { eventFields } from './event-fields.ts';
import { settingFields, wholeHearingFields } from './setting-fields.ts';

/** The fields of an event, by the part of the record that they stand in. */
export type FieldsOfEvent = {
  readonly details: readonly DetailField<never>[];
  /** Of the setting that a line is; empty for what has none. */
  readonly setting: readonly DetailField<never>[];
  readonly whole: readonly DetailField<never>[];
};

/** All fields that a line of this kind can have. No two have one label. */
export function fieldsOfEvent(kind: EventKind): FieldsOfEvent {
  const isAttended = kind === 'hearing' || kind === 'appointment';
  return {
    details: isAttended ? [...eventFields[kind], ...wholeHearingFields[kind]] : eventFields[kind],
    setting: isAttended ? settingFields : [],
    whole: commonFields,
  };
}
