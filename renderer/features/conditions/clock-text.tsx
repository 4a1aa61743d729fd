import type { ReactionClock } from '../../../shared/conditions/reaction-clock.ts';
import { sayHours, sayInstant, sayLeft } from '../../../shared/conditions/say-clock.ts';
import { useStartState } from '../../host/host-context.tsx';
import { useMinute } from '../../host/use-minute.ts';
import classes from './conditions.module.css';

/** What a clock says now. It changes with each minute and is not read out; `ClockNews` is. */
export function ClockText({ clock }: { readonly clock: ReactionClock }) {
  const now = useMinute();
  const { zone } = useStartState();
  const left = sayLeft(clock.endsAt - now);
  const end = sayInstant(clock.endsAt, clock.zone, zone);
  const unsure = clock.isZoneKnown ? '' : ' (time zone not recorded, counted from the earliest)';
  return (
    <span role="timer" aria-live="off">
      {left === '' ? (
        <>
          the {sayHours(clock.hours)} <b className={classes['ended']}>ended</b> at {end}
          {unsure}; record the report
        </>
      ) : (
        <>
          <b>{left}</b>, until {end}
          {unsure}
        </>
      )}
    </span>
  );
}
