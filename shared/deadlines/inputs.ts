import { type CivilDay } from '../time/civil-day.ts';
import { type OwnClosure } from '../time/closing-days.ts';
import { type TierStandings, USUAL_STANDINGS } from '../time/read-days.ts';
import { type CourtPlace } from './court-place.ts';
import { type Exclusion } from './exclusions.ts';
import { type Service } from './methods/added-for-mail.ts';

/** What is known of one case when a rule is computed. What is not known is null, never assumed. */
export type DeadlineInputs = {
  /** The day of the trigger. */
  readonly on: CivilDay;
  /** Wall time `HH:MM` of the trigger, for rules of hours. */
  readonly time: string | null;
  /** IANA zone of the place where the person is held or the event happened, never the laptop's. */
  readonly zone: string | null;
  readonly custody: 'detained' | 'not-detained' | null;
  readonly court: CourtPlace | null;
  /** Recorded spans; may overlap. */
  readonly exclusions: readonly Exclusion[];
  readonly service: Service | null;
  /** Days of the other triggers of a rule, by their keys. */
  readonly otherDays: Readonly<Record<string, CivilDay>>;
  /** A date that a judge set: it wins over every rule. */
  readonly orderedOn: CivilDay | null;
  /** The day on which a clock was ended before its time. */
  readonly stoppedOn: CivilDay | null;
  readonly closures: readonly OwnClosure[];
  readonly standings: TierStandings;
  /** Computes a rule that ships switched off; the result says so. */
  readonly evenOff: boolean;
};

/**
 * Nothing known but the day of the trigger.
 *
 * @example
 * { ...onlyDay('2025-05-15'), custody: 'detained' }
 */
export function onlyDay(on: CivilDay): DeadlineInputs {
  return {
    on,
    time: null,
    zone: null,
    custody: null,
    court: null,
    exclusions: [],
    service: null,
    otherDays: {},
    orderedOn: null,
    stoppedOn: null,
    closures: [],
    standings: USUAL_STANDINGS,
    evenOff: false,
  };
}
