import { Button, Collapse } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import classes from './deadline-result.module.css';

/** The count of one date, step by step; opens in place. */
export function ArithmeticSteps({ steps }: { readonly steps: readonly string[] }) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  if (steps.length === 0) return null;
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
        How it is counted ({steps.length === 1 ? '1 step' : `${String(steps.length)} steps`})
      </Button>
      <Collapse id={id} expanded={isOpen}>
        <ol className={classes['steps']}>
          {steps.map((step, index) => (
            // Two steps may read alike; their place tells them apart.
            <li key={index}>{step}</li>
          ))}
        </ol>
      </Collapse>
    </div>
  );
}
