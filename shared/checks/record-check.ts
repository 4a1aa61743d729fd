import { currentSetting } from '../model/event-date.ts';
import type { EventOfKind } from '../model/event.ts';
import { type Confirmation, confirmationSchema, type Stint } from '../model/custody.ts';
import type { CivilDay } from '../time/civil-day.ts';

/** Who looked, when, and against what. */
export type Look = {
  readonly by: string;
  readonly on: CivilDay;
  /** `HH:MM` on the laptop's wall clock, in `zone`. */
  readonly time: string;
  readonly zone: string;
  readonly against: string;
};

/**
 * Writes a check on the current setting of a hearing. The date itself stays: "changed" is written
 * with a reset, on the setting that was struck.
 */
export function checkHearing(
  event: EventOfKind<'hearing'>,
  look: Look,
  result: 'same' | 'not-found',
): EventOfKind<'hearing'> {
  const { id } = currentSetting(event);
  return withCheck(event, id, { ...look, result });
}

/** Writes a check on a hearing that was reset because of it: changed there, the same for the new date. */
export function checkReset(
  event: EventOfKind<'hearing'>,
  look: Look,
  oldSettingId: string,
): EventOfKind<'hearing'> {
  const struck = withCheck(event, oldSettingId, { ...look, result: 'changed' });
  return checkHearing(struck, look, 'same');
}

/** A check of custody: the client is where the last stint says, or was not found there. */
export function checkCustody(
  stint: Stint,
  look: Look,
  result: 'in-custody' | 'not-found',
  id: string,
): Confirmation {
  return confirmationSchema.parse({
    ...look,
    id,
    matterId: stint.matterId,
    result,
    authority: stint.authority,
    facility: result === 'in-custody' ? stint.facility : null,
    enteredBy: look.by,
  });
}

function withCheck(
  event: EventOfKind<'hearing'>,
  settingId: string,
  check: NonNullable<ReturnType<typeof currentSetting>['check']>,
): EventOfKind<'hearing'> {
  const settings = event.details.settings.map((setting) =>
    setting.id === settingId ? { ...setting, check } : setting,
  );
  return { ...event, details: { ...event.details, settings } };
}
