import { type AttendedEvent, currentSetting, isAttended } from '../model/event-date.ts';
import { isUnverified } from '../model/verification.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { DocketLine } from './docket-line.ts';
import { lineOf, placeInTime } from './line-of.ts';

/** Hearings and appointments whose current setting still stands, past ones too. */
export function attendedLines(view: MatterView): readonly DocketLine[] {
  return view.events.flatMap((event) =>
    isAttended(event) && !event.archived && currentSetting(event).status === 'set'
      ? [lineOfSetting(view, event)]
      : [],
  );
}

function lineOfSetting(view: MatterView, event: AttendedEvent): DocketLine {
  const setting = currentSetting(event);
  const { details } = event;
  const placed = placeInTime(setting.date);
  const isHearing = event.kind === 'hearing';
  const own = { responsible: event.responsibleAttorney, backup: event.backupAttorney };
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
    ...(own.responsible === '' ? {} : { responsible: own.responsible }),
    ...(own.backup === '' ? {} : { backup: own.backup }),
    isVerified: isHearing ? !isUnverified(event) : null,
    check: setting.check ?? (details.settings.length === 1 ? event.check : null),
    needsCheck: isHearing,
    attendance: {
      mode: details.mode,
      sharedId: details.sharedId,
      clientId: view.client.id,
      alsoForClients: details.alsoForClients,
    },
  });
}
