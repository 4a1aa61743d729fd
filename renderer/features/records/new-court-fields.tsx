import { Alert, Button, Group } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { RowOf } from '../../../shared/model/tables.ts';
import { type OwnCourt, type OwnCourtDraft, readOwnCourt } from './own-court-draft.ts';
import { OwnCourtFields } from './own-court-fields.tsx';

type Props = {
  /** Held by the form around it, so that it is kept with the rest of what is typed. */
  readonly draft: OwnCourtDraft;
  /** Every court of the office, archived ones too. */
  readonly others: readonly RowOf<'courts'>[];
  readonly onChange: (draft: OwnCourtDraft) => void;
  readonly onAdd: (court: OwnCourt) => void;
  readonly onCancel: () => void;
};

const noErrors: Readonly<Record<string, string>> = {};

/** The fields of a court that no table has; the office keeps it for every matter. */
export function NewCourtFields({ draft, others, onChange, onAdd, onCancel }: Props) {
  /** How often somebody tried to add it; from the first time on what is wrong is said. */
  const [tries, setTries] = useState(0);
  const first = useRef<HTMLInputElement>(null);
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.focus(), []);
  useEffect(() => {
    if (tries > 0) fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  const read = tries > 0 ? readOwnCourt(draft, '', others) : null;
  const add = () => {
    setTries((now) => now + 1);
    const id = crypto.randomUUID();
    const now = readOwnCourt(draft, id, others);
    if (now.ok) onAdd({ id, ...now.court });
  };
  // It stands inside a form, which Enter would submit and Escape would close.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      add();
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    }
  };
  return (
    <Alert variant="outline" color="docket" title="Add a court" onKeyDown={onKeyDown}>
      <div ref={fields}>
        <OwnCourtFields
          ref={first}
          draft={draft}
          errors={read?.ok === false ? read.errors : noErrors}
          onChange={onChange}
        />
      </div>
      <Group gap="xs" mt="sm" justify="flex-end">
        <Button variant="default" size="xs" onClick={onCancel}>
          Not now
        </Button>
        <Button variant="light" size="xs" onClick={add}>
          Add this court
        </Button>
      </Group>
    </Alert>
  );
}
