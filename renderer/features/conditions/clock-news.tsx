import type { ReactionClock } from '../../../shared/conditions/reaction-clock.ts';
import { announcementOf } from '../../../shared/conditions/say-clock.ts';
import { useMinute } from '../../host/use-minute.ts';
import classes from './conditions.module.css';

/** Reads clocks out at their marks and no oftener: as they start, at half, three hours, one, the end. */
export function ClockNews({ clocks }: { readonly clocks: readonly ReactionClock[] }) {
  const now = useMinute();
  const news = new Set(clocks.map((clock) => announcementOf(clock, now)));
  return (
    <div role="status" className={classes['unseen']}>
      {[...news].join(' ')}
    </div>
  );
}
