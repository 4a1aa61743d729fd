import { barForbids, barSchema, type Bar, type Claim, type Stint } from '../model/custody.ts';
import { orNull } from './cell-codec.ts';
import { choicesCell, namesOf } from './choice-cells.ts';
import { dateCell } from './date-cells.ts';
import { fieldsOf } from './detail-field.ts';
import { recordCell } from './record-cell.ts';
import { restrictedCell } from './restricted-cell.ts';
import { lineCell, proseCell } from './text-cells.ts';

type Service = Bar['served'][number];

const ofStint = fieldsOf<Stint>();
const ofClaim = fieldsOf<Claim>();
const ofBar = fieldsOf<Bar>();
const ofService = fieldsOf<Service>();

const serviceCell = recordCell<Service>(barSchema.shape.served.unwrap().element, [
  ofService.one('on', 'On', dateCell),
  ofService.one('whom', 'Whom', lineCell),
]);

/** What a stint says beside its place, its holder and its ends. */
export const stintFields = [
  ofStint.one('operator', 'Operator', lineCell),
  ofStint.many('restricted', 'Restricted', restrictedCell),
];

/** What a claim says beside its kind, its authority, when it was lodged and when it was lifted. */
export const claimFields = [
  ofClaim.one('served', 'Served on', orNull(dateCell), 'served-on'),
  ofClaim.one('with', 'Lodged with', lineCell),
  ofClaim.many('restricted', 'Restricted', restrictedCell),
];

/** What a bar to removal says beside its kind, who issued it, from when and until when it held. */
export const barFields = [
  ofBar.one('expires', 'Expires', orNull(dateCell), 'expires'),
  ofBar.one('text', 'Words of the order', proseCell, 'text'),
  ofBar.one('bound', 'Who is bound', lineCell),
  ofBar.one('forbids', 'Forbids', choicesCell(namesOf(barForbids), ['removal'])),
  ofBar.many('served', 'Served', serviceCell),
  ofBar.many('restricted', 'Restricted', restrictedCell),
];
