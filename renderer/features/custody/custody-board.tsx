import type { ReactNode } from 'react';
import classes from './custody-board.module.css';

type Props = {
  /** Over everything: as of when. */
  readonly top: ReactNode;
  /** The wide column: sums, facts. */
  readonly main: ReactNode;
  /** The narrow column beside it. */
  readonly side: ReactNode;
  /** Across both: the stints. */
  readonly across: ReactNode;
};

/** Where the parts of the custody view stand: two columns where there is room for them. */
export function CustodyBoard({ top, main, side, across }: Props) {
  return (
    <div className={classes['board']}>
      {top}
      <div className={classes['columns']}>
        <div className={classes['column']}>{main}</div>
        <div className={classes['column']}>{side}</div>
      </div>
      {across}
    </div>
  );
}
