import { Alert, Button, Group, Stack } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useDialog } from './dialog-frame.tsx';
import { clearDialogNotice } from './dialog-notice.ts';
import classes from './form-frame.module.css';
import { useOneAtATime } from './one-at-a-time.ts';
import { textsOf, useFieldTexts } from './use-field-texts.tsx';
import { useKeeping } from './use-keeping.ts';

type Props = {
  /** What stands in the form: where it differs from what it began with, closing asks first. */
  readonly draft: unknown;
  /** What it began with, where that is not what stands in it when it is first drawn. */
  readonly began?: unknown;
  /** What is wrong, by field; the first such field gets the focus. */
  readonly errors: Readonly<Record<string, string>>;
  readonly submitLabel: string;
  /** May take a while: until it ends a second Enter or click does nothing. */
  readonly onSubmit: () => unknown;
  /** Stands across from the two buttons: Archive, Restore. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/**
 * The frame of every form in a dialog: Enter submits, once; its two buttons stay in sight however
 * long the form is; what is wrong gets the focus.
 */
export function FormFrame({ draft, began, errors, submitLabel, onSubmit, ...parts }: Props) {
  const { aside, children } = parts;
  const { close } = useDialog();
  const form = useRef<HTMLFormElement>(null);
  const { isRunning, run } = useOneAtATime();
  const [isWaiting, setIsWaiting] = useState(false);
  const { isRestored } = useKeeping(draft, began);
  // What was half typed before is no more checked than what is typed now.
  const [known] = useState(() => new Set(isRestored ? [] : textsOf(draft)));
  const texts = useFieldTexts(form, known);
  /** What is wrong and no field says: a form that forgot one must not stay silent. */
  const [unsaid, setUnsaid] = useState<readonly string[]>([]);
  useEffect(() => {
    const wrong = [...new Set(Object.values(errors))];
    const field = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null;
    // A group of choices says what is wrong without being marked itself. The class names are those that
    // Mantine documents for each part, so that no form and no field need to know of this.
    const said = [...(form.current?.querySelectorAll('.mantine-InputWrapper-error') ?? [])];
    const choice = said[0]?.closest('.mantine-InputWrapper-root')?.querySelector('input');
    if (wrong.length > 0) (field ?? choice)?.focus();
    const isSaid = (sentence: string) => said.some((one) => one.textContent.includes(sentence));
    const next = field === null ? wrong.filter((sentence) => !isSaid(sentence)) : [];
    setUnsaid((now) => (now.length === 0 && next.length === 0 ? now : next));
  }, [errors]);
  const submit = () => {
    if (isRunning() || !texts.check()) return;
    setIsWaiting(true);
    clearDialogNotice();
    void run(async () => {
      try {
        await onSubmit();
      } finally {
        setIsWaiting(false);
      }
    });
  };
  return (
    <form
      ref={form}
      noValidate
      onInput={(event) => texts.typed(event.target)}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="sm">
        {children}
        {texts.messages}
        {unsaid.length > 0 && (
          <Alert color="red" role="alert">
            {unsaid.join(' ')}
          </Alert>
        )}
        <Group gap="xs" className={classes['actions'] ?? ''}>
          {aside}
          <Button variant="default" ml="auto" onClick={close}>
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
