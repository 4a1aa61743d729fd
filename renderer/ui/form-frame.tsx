import { Button, Group, Stack } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import classes from './form-frame.module.css';

type Props = {
  /** What is wrong, by field; the first such field gets the focus. */
  readonly errors: Readonly<Record<string, string>>;
  readonly submitLabel: string;
  /** May take a while: until it ends a second Enter or click does nothing. */
  readonly onSubmit: () => unknown;
  readonly onCancel: () => void;
  readonly children: ReactNode;
};

/**
 * The frame of every form: Enter submits, once; its two buttons stay in sight however long the form
 * is; what is wrong gets the focus.
 */
export function FormFrame({ errors, submitLabel, onSubmit, onCancel, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const isBusy = useRef(false);
  const [isWaiting, setIsWaiting] = useState(false);
  useEffect(() => {
    if (Object.keys(errors).length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);
  const submit = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    setIsWaiting(true);
    try {
      await onSubmit();
    } finally {
      isBusy.current = false;
      setIsWaiting(false);
    }
  };
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="sm">
        {children}
        <Group justify="flex-end" gap="xs" className={classes['actions'] ?? ''}>
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
          <Button type="submit" data-busy={isWaiting}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
