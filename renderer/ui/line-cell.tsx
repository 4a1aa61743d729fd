import type { ReactNode } from 'react';
import classes from './line-grid.module.css';

type Props = { readonly className?: string | undefined; readonly children: ReactNode };

/** One cell of a line in a list. */
export function LineCell({ className = '', children }: Props) {
  return (
    <div role="gridcell" className={`${classes['cell'] ?? ''} ${className}`}>
      {children}
    </div>
  );
}
