import { docketListsOf } from '../../shared/docket/docket.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import type { OfficeSettings } from '../../shared/model/office-settings.ts';
import { oncePer } from '../../shared/model/once-per.ts';
import type { CivilDay } from '../../shared/time/civil-day.ts';

/**
 * Makes the lists of one matter ready for the docket of a day. The same function for the same settings
 * and day wherever it is asked for, so that what was made ready before anybody looked is known to be.
 */
export const docketWork = oncePer(
  (settings: OfficeSettings, today: CivilDay) => (view: MatterView) =>
    docketListsOf(view, today, settings),
);
