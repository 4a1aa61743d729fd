import { Button, Collapse } from '@mantine/core';
import { useId, useState } from 'react';
import type { SetAside } from '../../../shared/notices/notice-reading.ts';
import { setAsideNames } from '../../../shared/notices/say-doubt.ts';
import classes from './notices.module.css';

/** The dates of a notice that are no events, each with the reason, so that none is gone in silence. */
export function SetAsideList({ all }: { readonly all: readonly SetAside[] }) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  if (all.length === 0) return null;
  const count = all.length === 1 ? '1 date is' : `${all.length} dates are`;
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen((now) => !now)}
      >
        {count} not proposed
      </Button>
      <Collapse id={id} expanded={isOpen}>
        <ul className={classes['plain']}>
          {all.map((one) => (
            <li key={one.span.start}>
              {one.dateText.replace(/\s+/g, ' ')}: {setAsideNames[one.why]}
            </li>
          ))}
        </ul>
      </Collapse>
    </div>
  );
}
