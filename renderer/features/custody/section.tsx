import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './custody-board.module.css';

type Props = {
  readonly title: string;
  /** Across from the title: buttons. */
  readonly aside?: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** One part of the custody view, under its heading. */
export function Section({ title, aside, className = '', children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={`${classes['section'] ?? ''} ${className}`}>
      <div className={classes['head']}>
        <Title order={2} size="sm" id={id}>
          {title}
        </Title>
        {aside !== undefined && <div className={classes['aside']}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
