import { sayLeft } from '../../../shared/conditions/say-clock.ts';
import { useMinute } from '../../host/use-minute.ts';
import classes from './docket-grid.module.css';

/** How long is left of a clock, anew with each minute; past its end it asks for the report. */
export function ClockLeft({ endsAt }: { readonly endsAt: number }) {
  const now = useMinute();
  return <span className={classes['small']}>{sayLeft(endsAt - now) || 'record the report'}</span>;
}
