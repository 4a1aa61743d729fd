import { Checkbox, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Result } from '../../../shared/result/result.ts';
import { SaveActions } from '../../ui/save-actions.tsx';
import { useSaving } from '../../ui/use-saving.ts';
import { emptyLock, type LockDraft, lockOf, lockProblems } from './lock-draft.ts';
import { LockFields } from './lock-fields.tsx';

/** A file that was written. */
export type HandedFile = { readonly file: string; readonly missingDocuments: number };

type Props = {
  /** What the file will hold, in sentences. */
  readonly about: readonly string[];
  /** Something to tick beside the lock; missing where there is nothing to choose. */
  readonly choice?:
    | {
        readonly label: string;
        readonly description: string;
        readonly checked: boolean;
        readonly onChange: (checked: boolean) => void;
      }
    | undefined;
  /** Nothing can be handed over just now. */
  readonly isBlocked?: boolean;
  readonly save: (lock: ReturnType<typeof lockOf>) => Promise<Result<HandedFile | null>>;
  readonly onClose: () => void;
};

/** Locks a file for another laptop and saves it. */
export function HandForm({ about, choice, isBlocked = false, save, onClose }: Props) {
  const [draft, setDraft] = useState<LockDraft>(emptyLock);
  const [isTried, setIsTried] = useState(false);
  const saving = useSaving();
  const problems = lockProblems(draft);
  const submit = () => {
    setIsTried(true);
    if (Object.keys(problems).length > 0) return;
    void saving.run(
      () => save(lockOf(draft)),
      ({ file, missingDocuments }) => ({
        title: 'The file is saved and locked',
        sentence: [
          `${file}.`,
          ...(missingDocuments === 0
            ? []
            : [
                missingDocuments === 1
                  ? 'One kept document could not be read and is not in it.'
                  : `${String(missingDocuments)} kept documents could not be read and are not in it.`,
              ]),
          'Delete it from the stick or the mail once it was taken in.',
        ].join(' '),
      }),
    );
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="md">
        <div>
          {about.map((sentence) => (
            <Text key={sentence} size="sm">
              {sentence}
            </Text>
          ))}
        </div>
        {choice !== undefined && (
          <Checkbox
            label={choice.label}
            description={choice.description}
            checked={choice.checked}
            onChange={(event) => choice.onChange(event.currentTarget.checked)}
          />
        )}
        <LockFields draft={draft} onChange={setDraft} problems={isTried ? problems : {}} />
        <SaveActions
          saving={saving}
          label="Save locked file…"
          isOff={isBlocked}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
