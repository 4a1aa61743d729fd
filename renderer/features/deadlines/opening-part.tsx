import { Button, Collapse } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import classes from './deadline-result.module.css';

type Props = {
  readonly title: string;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
};

/** A part that opens in place. */
export function OpeningPart({ title, startsOpen = false, children }: Props) {
  const [isOpen, setIsOpen] = useState(startsOpen);
  const id = useId();
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes['opener'] ?? ''}
        leftSection={<Chevron size={14} />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen((now) => !now)}
      >
        {title}
      </Button>
      <Collapse id={id} expanded={isOpen}>
        {children}
      </Collapse>
    </div>
  );
}
