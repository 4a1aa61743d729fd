import type { MatterView } from '../model/matter-view.ts';
import { jailSafe } from '../phrases/jail-safe.ts';
import type { Say } from '../phrases/speaker.ts';

/**
 * Names of courts and of places of custody, but those that tell of asylum, of victims or of a charge:
 * "Asylum Office", "Juvenile Court".
 */
export function withSafePlaces(view: MatterView, say: Say): MatterView {
  const name = say('place.askUs');
  return {
    ...view,
    proceedings: view.proceedings.map((docket) =>
      docket.court === null || isSafe(docket.court)
        ? docket
        : { ...docket, court: { ...docket.court, name, shortName: '', city: '' } },
    ),
    stints: view.stints.map((stint) =>
      stint.facility === null || isSafe(stint.facility)
        ? stint
        : { ...stint, facility: { name, city: '', state: '', code: '' } },
    ),
  };
}

function isSafe(place: { readonly [field: string]: string | null }): boolean {
  return Object.values(place).every((text) => text === null || jailSafe(text) !== null);
}
