import { conditionSchema, openStatusSchema, type OpenStatus } from '../../model/duty-event.ts';
import {
  bondSchema,
  type EventOfKind,
  orderSchema,
  releaseSchema,
  visaActionSchema,
} from '../../model/event.ts';
import { optionOf } from './row-values.ts';

type Details<K extends 'order' | 'release' | 'bond' | 'condition' | 'visa-action'> =
  EventOfKind<K>['details'];

/*
 * Which order, release, step of a bond, condition or visa action a cell names; null where it names none.
 * A cell is given as `optionOf` leaves it: `own-recognizance`.
 */

export function orderTypeOf(option: string): Details<'order'>['orderType'] | null {
  const read = orderSchema.shape.details.safeParse({ orderType: option });
  return read.success ? read.data.orderType : null;
}

export function releaseOf(option: string): Details<'release'>['how'] | null {
  const read = releaseSchema.shape.details.safeParse({ how: option });
  return read.success ? read.data.how : null;
}

export function bondStepOf(option: string): Details<'bond'>['step'] | null {
  const read = bondSchema.shape.details.safeParse({ step: option });
  return read.success ? read.data.step : null;
}

export function categoryOf(option: string): Details<'condition'>['category'] | null {
  const read = conditionSchema.shape.details.safeParse({ category: option });
  return read.success ? read.data.category : null;
}

export function actionOf(option: string): Details<'visa-action'>['action'] | null {
  const read = visaActionSchema.shape.details.safeParse({ action: option });
  return read.success ? read.data.action : null;
}

/** How a condition or a deadline stands, by the name of it: "Alleged not met"; null for other words. */
export function dutyStatusOf(status: string): OpenStatus | null {
  const read = openStatusSchema.safeParse(optionOf(status));
  return read.success ? read.data : null;
}
