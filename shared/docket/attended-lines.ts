import type { Engagement } from '../clashes/engagement.ts';
import { engagementsOf } from '../clashes/engagements-of.ts';
import { attorneyOf, backupOf } from '../model/attorney-of.ts';
import { type AttendedEvent, currentSetting, isAttended } from '../model/event-date.ts';
import { isUnverified } from '../model/verification.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { DocketLine } from './docket-line.ts';
import { lineOf, placeInTime } from './line-of.ts';

/** Hearings and appointments whose current setting still stands, past ones too. */
export function attendedLines(view: MatterView): readonly DocketLine[] {
  const engagements = new Map(engagementsOf(view).map((one) => [one.eventId, one]));
  return view.events.flatMap((event) =>
    isAttended(event) && !event.archived && currentSetting(event).status === 'set'
      ? [lineOfSetting(view, event, engagements.get(event.id) ?? null)]
      : [],
  );
}

function lineOfSetting(
  view: MatterView,
  event: AttendedEvent,
  engagement: Engagement | null,
): DocketLine {
  const setting = currentSetting(event);
  const { details } = event;
  const placed = placeInTime(setting.date);
  const isHearing = event.kind === 'hearing';
  return lineOf(view, {
    kind: event.kind,
    record: event,
    what: event.title,
    date: setting.date,
    ...placed,
    certainty: setting.form === 'exact' ? placed.certainty : setting.form,
    proceedingId: event.proceedingId,
    place: setting.place || details.place,
    ...(isHearing && (setting.judge || event.details.judge)
      ? { judge: setting.judge || event.details.judge }
      : {}),
    detail: details.appearance === 'waived' ? 'appearance waived' : '',
    responsible: attorneyOf(event, view.matter),
    backup: backupOf(event, view.matter),
    isVerified: !isUnverified(event),
    check: setting.check ?? (details.settings.length === 1 ? event.check : null),
    needsCheck: isHearing,
    isAttended: true,
    engagement,
  });
}
