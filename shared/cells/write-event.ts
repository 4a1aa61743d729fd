import type { CaseEvent } from '../model/event.ts';
import { isAttended } from '../model/event-date.ts';
import type { Setting } from '../model/hearing.ts';
import type { CellNames } from './cell-codec.ts';
import { commonFields } from './common-fields.ts';
import type { DetailField } from './detail-field.ts';
import { eventFields } from './event-fields.ts';
import { settingFields, wholeHearingFields } from './setting-fields.ts';
import { joinWritten, type WrittenFields, writeFields } from './write-fields.ts';

/**
 * What a line of an event says of its details, in columns and in pairs.
 *
 * @param setting the one that the line is; null for what has none
 */
export function writeEvent(
  event: CaseEvent,
  setting: Setting | null,
  names: CellNames,
): WrittenFields {
  // The fields of a kind write the details of that kind.
  const own = eventFields[event.kind] as readonly DetailField<CaseEvent['details']>[];
  return joinWritten([
    writeFields(own, event.details, names),
    ...(isAttended(event)
      ? [writeFields(wholeHearingFields[event.kind], event.details, names)]
      : []),
    ...(setting === null ? [] : [writeFields(settingFields, setting, names)]),
    writeFields(commonFields, event, names),
  ]);
}
