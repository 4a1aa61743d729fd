import { Button, Collapse, Stack } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';

type Props = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
};

/** A part of a form that most entries do not need: closed until somebody asks for it. */
export function FormSection({ title, isOpen, onToggle, children }: Props) {
  const id = useId();
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<Chevron size={14} />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={onToggle}
      >
        {title}
      </Button>
      <Collapse id={id} expanded={isOpen}>
        <Stack gap="sm" pt="xs">
          {children}
        </Stack>
      </Collapse>
    </div>
  );
}
