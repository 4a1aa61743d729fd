import type { CaseEvent } from '../model/event.ts';
import { orNull } from './cell-codec.ts';
import { fieldsOf } from './detail-field.ts';
import { restrictedCell } from './restricted-cell.ts';
import { personCell } from './text-cells.ts';
import { yesNoCell } from './yes-no-cells.ts';

type Common = Pick<
  CaseEvent,
  'milestone' | 'responsibleAttorney' | 'backupAttorney' | 'restricted'
>;

const ofEvent = fieldsOf<Common>();

/** What any event may say of itself. */
export const commonFields = [
  ofEvent.one('milestone', 'Milestone', orNull(yesNoCell)),
  ofEvent.one('responsibleAttorney', 'Responsible attorney', personCell),
  ofEvent.one('backupAttorney', 'Backup attorney', personCell),
  ofEvent.many('restricted', 'Restricted', restrictedCell),
];
