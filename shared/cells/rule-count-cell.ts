import {
  doubtSchema,
  givenFactsSchema,
  type GivenFacts,
  type RuleCount,
  ruleCountSchema,
  triggerPartSchema,
} from '../model/rule-count.ts';
import { orMissing, orNull } from './cell-codec.ts';
import { choiceCell, choicesCell, namesOf } from './choice-cells.ts';
import { dayCell, timeCell, zoneCell } from './date-cells.ts';
import { fieldsOf } from './detail-field.ts';
import { wholeCell } from './number-cells.ts';
import { recordCell } from './record-cell.ts';
import { lineCell } from './text-cells.ts';

type OtherDay = GivenFacts['otherDays'][number];
type OrderedHour = NonNullable<RuleCount['orderedHour']>;

const { custody, service, otherDays } = givenFactsSchema.shape;
const day = fieldsOf<OtherDay>();
const hour = fieldsOf<OrderedHour>();
const given = fieldsOf<GivenFacts>();
const count = fieldsOf<RuleCount>();

const otherDayCell = recordCell<OtherDay>(otherDays.unwrap().element, [
  day.one('key', 'Of', lineCell),
  day.one('on', 'Day', dayCell),
]);
const givenCell = recordCell<GivenFacts>(givenFactsSchema, [
  given.one('time', 'Time', orMissing(timeCell)),
  given.one('zone', 'Time zone', orMissing(zoneCell)),
  given.one('custody', 'Custody', orMissing(choiceCell(namesOf(custody.unwrap().options)))),
  given.one('courtId', 'Court', orMissing(lineCell)),
  given.one('service', 'Service', orMissing(choiceCell(namesOf(service.unwrap().options)))),
  given.many('otherDays', 'Other day', otherDayCell),
]);
const hourCell = recordCell<OrderedHour>(ruleCountSchema.shape.orderedHour.unwrap(), [
  hour.one('time', 'Time', timeCell),
  hour.one('zone', 'Time zone', zoneCell),
]);

/** How a rule counted a deadline, so that it can be counted again. */
export const ruleCountCell = recordCell<RuleCount>(ruleCountSchema, [
  count.one('ruleVersion', 'Version', wholeCell),
  count.one('dateKey', 'Date of the rule', lineCell),
  count.one('part', 'Counted from', choiceCell(namesOf(triggerPartSchema.options), 'date')),
  count.one('given', 'Given', givenCell),
  count.one('targetDays', 'Target days before', orNull(wholeCell)),
  count.one('orderedOn', 'Ordered on', orNull(dayCell)),
  count.one('orderedHour', 'Ordered hour', orMissing(hourCell)),
  count.one('computedAt', 'Last moment', orNull(lineCell)),
  count.one('safeAt', 'Safe moment', orNull(lineCell)),
  count.one('doubts', 'Doubts', choicesCell(namesOf(doubtSchema.options), [])),
]);
