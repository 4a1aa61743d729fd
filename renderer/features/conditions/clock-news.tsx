import type { ReactionClock } from '../../../shared/conditions/reaction-clock.ts';
import { announcementOf } from '../../../shared/conditions/say-clock.ts';
import { useMinute } from '../../host/use-minute.ts';
import classes from './conditions.module.css';

type Props = { readonly clocks: readonly ReactionClock[] };

/** Reads clocks out at their marks and no oftener: as they start, at half, three hours, one, the end. */
export function ClockNews({ clocks }: Props) {
  return (
    // It stands there before the first word, or that one would not be read out.
    <div role="status" className={classes['unseen']}>
      {clocks.length > 0 && <News clocks={clocks} />}
    </div>
  );
}

function News({ clocks }: Props) {
  const now = useMinute();
  return [...new Set(clocks.map((clock) => announcementOf(clock, now)))].join(' ');
}
