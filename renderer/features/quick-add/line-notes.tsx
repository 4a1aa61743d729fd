import type { Reading } from '../../../shared/quick-add/reading.ts';
import { sayReading } from '../../../shared/quick-add/say-reading.ts';
import { staysUnverified } from '../../../shared/quick-add/stays-unverified.ts';
import classes from './quick-add.module.css';

type Props = {
  readonly reading: Reading;
  /** Somebody tried to save: what blocks it stands at the field already. */
  readonly isAsked: boolean;
  /** The other clients of the hearing stand below with a tick each. */
  readonly offersOthers: boolean;
};

/** The line in words, and what to see before saving it. */
export function LineNotes({ reading, isAsked, offersOthers }: Props) {
  const { understanding, warnings } = reading;
  const shown = warnings.filter(
    ({ code, weight }) =>
      (weight !== 'blocks' || !isAsked) && (code !== 'only-this-record' || !offersOthers),
  );
  return (
    <div aria-live="polite" className={classes['notes']}>
      {understanding !== null && (
        <p className={classes['sentence']}>{sayReading(understanding)}.</p>
      )}
      {understanding !== null && staysUnverified(understanding) && (
        <p className={classes['unverified']}>Unverified until a second person compares the date.</p>
      )}
      {shown.length > 0 && (
        <ul className={classes['warnings']}>
          {shown.map(({ code, sentence, weight }) => (
            <li key={`${code} ${sentence}`} data-weight={weight}>
              {sentence}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
