import { conditionSchema, deadlineSchema, taskSchema } from '../model/duty-event.ts';
import type { EventKind, EventOfKind } from '../model/event.ts';
import { orMissing, orNull } from './cell-codec.ts';
import { choiceCell, namesOf } from './choice-cells.ts';
import { dateCell, dayCell, timeCell } from './date-cells.ts';
import { type DetailField, fieldsOf } from './detail-field.ts';
import { eventLinkCell, recordLinkCell } from './link-cells.ts';
import { hoursCell } from './number-cells.ts';
import { parties } from './parties.ts';
import { recordCell } from './record-cell.ts';
import { ruleCountCell } from './rule-count-cell.ts';
import { lineCell, personCell, proseCell, textCell } from './text-cells.ts';
import { yesCell } from './yes-no-cells.ts';

type DutyKind = Extract<EventKind, 'condition' | 'contact' | 'deadline' | 'task'>;
type Details<K extends DutyKind> = EventOfKind<K>['details'];
type CheckIn = NonNullable<Details<'condition'>['checkIns']>[number];
type Alternative = Details<'deadline'>['alternatives'][number];

const deadline = deadlineSchema.shape.details.unwrap().shape;
const checkIn = conditionSchema.shape.details.unwrap().shape.checkIns.unwrap().element;

const ofCondition = fieldsOf<Details<'condition'>>();
const ofCheckIn = fieldsOf<CheckIn>();
const ofContact = fieldsOf<Details<'contact'>>();
const ofDeadline = fieldsOf<Details<'deadline'>>();
const ofAlternative = fieldsOf<Alternative>();
const ofTask = fieldsOf<Details<'task'>>();

const checkInCell = recordCell<CheckIn>(checkIn, [
  ofCheckIn.one('day', 'Day', dayCell),
  ofCheckIn.one('outcome', 'Outcome', choiceCell(namesOf(checkIn.shape.outcome.options))),
  ofCheckIn.one('at', 'Made', orNull(dateCell)),
  ofCheckIn.one('insteadOn', 'Instead on', orNull(dayCell)),
  ofCheckIn.one('with', 'With', lineCell),
  ofCheckIn.one('how', 'How', lineCell),
  ofCheckIn.one('proof', 'Proof', lineCell),
]);

const alternativeCell = recordCell<Alternative>(deadline.alternatives.unwrap().element, [
  ofAlternative.one('on', 'Day', dayCell),
  ofAlternative.one('reason', 'Because', lineCell),
]);

/** What the details of conditions, contacts, deadlines and tasks are called in a table. */
export const dutyFields: { readonly [K in DutyKind]: readonly DetailField<Details<K>>[] } = {
  condition: [
    ofCondition.one('text', 'Words of the order', proseCell, 'text'),
    ofCondition.one('imposedBy', 'Imposed by', lineCell),
    ofCondition.one('reportTo', 'Report to', lineCell),
    ofCondition.one('until', 'Binds until', orNull(dateCell)),
    ofCondition.one('reactionHours', 'Report within', orNull(hoursCell)),
    ofCondition.one('recurrence', 'Repeats', lineCell),
    ofCondition.one('allegedBy', 'Alleged by', lineCell),
    ofCondition.many('checkIns', 'Check-in', checkInCell),
  ],
  contact: [
    ofContact.one('with', 'Contact with', lineCell),
    ofContact.one('conditionId', 'Condition', eventLinkCell),
    ofContact.one('reportedOn', 'Reported', orNull(dateCell)),
    ofContact.one('reportedTo', 'Reported to', lineCell),
    ofContact.one('reportedHow', 'Reported by', orMissing(lineCell)),
    ofContact.one('proof', 'Proof', lineCell),
  ],
  deadline: [
    ofDeadline.one('ruleId', 'Rule', lineCell, 'rule'),
    ofDeadline.one('trigger', 'Trigger', recordLinkCell, 'trigger'),
    ofDeadline.one('doneOn', 'Done on', orNull(dayCell), 'done-on'),
    ofDeadline.one('doneTime', 'Done at', orMissing(timeCell)),
    ofDeadline.one('proof', 'Proof', lineCell),
    ofDeadline.one(
      'setBy',
      'Set by',
      choiceCell(
        namesOf(deadline.setBy.unwrap().options, {
          order: 'A court order',
          rule: 'A rule',
          hand: 'Us',
        }),
        'hand',
      ),
    ),
    ofDeadline.one(
      'binds',
      'Binds',
      choiceCell(namesOf(deadline.binds.unwrap().options, parties), 'unknown'),
    ),
    ofDeadline.one('targetOn', 'Target', orNull(dayCell)),
    ofDeadline.one('computed', 'Computed', orNull(dayCell)),
    ofDeadline.one('safe', 'Safe', orNull(dayCell)),
    ofDeadline.many('alternatives', 'Other reading', alternativeCell),
    ofDeadline.one('editedByHand', 'Changed by hand', yesCell),
    ofDeadline.one('packVersion', 'Version of the rules', lineCell),
    ofDeadline.one('count', 'Count', orMissing(ruleCountCell)),
  ],
  task: [
    ofTask.one('trigger', 'Trigger', recordLinkCell, 'trigger'),
    ofTask.one('doneOn', 'Done on', orNull(dayCell), 'done-on'),
    ofTask.one('assignee', 'Assigned to', personCell),
    ofTask.one(
      'offset',
      'Distance from its trigger',
      textCell(taskSchema.shape.details.unwrap().shape.offset.unwrap()),
    ),
  ],
};
