import { type AttendedEvent, currentSetting, isAttended } from '../model/event-date.ts';
import type { EventOfKind } from '../model/event.ts';
import type { Setting } from '../model/hearing.ts';
import type { FindingContext } from './finding.ts';
import { isPast } from './ends.ts';

/** A hearing or an appointment that is set and has not passed; one without a date counts. */
export type Coming<E extends AttendedEvent = AttendedEvent> = {
  readonly event: E;
  readonly setting: Setting;
};

/** The hearings that are set and have not passed. */
export function comingHearings(context: FindingContext): readonly Coming<EventOfKind<'hearing'>>[] {
  return coming(context).filter(isHearing);
}

/** The hearings and appointments that are set and have not passed. */
export function coming({ view, today }: FindingContext): readonly Coming[] {
  return view.events.flatMap((event) => {
    if (!isAttended(event)) return [];
    const setting = currentSetting(event);
    return setting.status === 'set' && !isPast(setting.date, today) ? [{ event, setting }] : [];
  });
}

function isHearing(one: Coming): one is Coming<EventOfKind<'hearing'>> {
  return one.event.kind === 'hearing';
}
