import { Alert, Button, Textarea, TextInput } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { z } from 'zod';
import { FormFrame } from '../../ui/form-frame.tsx';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import { ConflictResults } from './conflict-results.tsx';
import { type ConflictCheck, namesIn } from '../../../shared/conflicts/conflict-text.ts';

/** What is typed into a conflicts check. */
export type ConflictDraft = { readonly names: string; readonly conclusion: string };

/** A draft as it was kept. */
export const readConflictDraft: KeptReader<ConflictDraft> = keptReader(
  z.strictObject({ names: z.string(), conclusion: z.string() }),
);

type Props = {
  /** One name a line, to begin with; or what was typed before and kept. */
  readonly initialNames: string;
  /** The client of the open matter; null where none is open: then there is nothing to stamp. */
  readonly stampsInto: string | null;
  /** What was found; null until names are compared. */
  readonly check: ConflictCheck | null;
  readonly conclusion: string;
  readonly onConclusion: (conclusion: string) => void;
  /** Null: the names are other ones now. */
  readonly onCompare: (names: readonly string[] | null) => void;
  readonly onCopy: (check: ConflictCheck) => void;
  readonly onPrint: () => void;
  readonly onStamp: (check: ConflictCheck, conclusion: string) => Promise<void>;
};

/** Types names, shows who in the office is like them, and stamps the check into the matter. */
export function ConflictForm({ initialNames, stampsInto, check, conclusion, ...on }: Props) {
  const [names, setNames] = useState(initialNames);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const isReady = check !== null && stampsInto !== null;
  const submit = async () => {
    if (!isReady) {
      const typed = namesIn(names);
      setErrors(typed.length === 0 ? { names: 'Write at least one name.' } : {});
      if (typed.length > 0) on.onCompare(typed);
    } else if (conclusion.trim() === '')
      setErrors({ conclusion: 'Say what came of it: no conflict, waived, declined.' });
    else await on.onStamp(check, conclusion.trim());
  };
  return (
    <FormFrame
      draft={{ names, conclusion }}
      errors={errors}
      submitLabel={isReady ? 'Stamp into this matter' : 'Compare'}
      onSubmit={submit}
      aside={
        check !== null && (
          <>
            <Button
              variant="default"
              leftSection={<IconCopy size={14} />}
              onClick={() => on.onCopy(check)}
            >
              Copy as text
            </Button>
            <Button variant="default" onClick={on.onPrint}>
              PDF…
            </Button>
          </>
        )
      }
    >
      <Textarea
        label="Names, one a line"
        description="Compared by sound and spelling with every client, alias, name as booked and contact, in whatever order and transliteration"
        value={names}
        error={errors['names'] ?? null}
        minRows={3}
        maxRows={8}
        data-most={4000}
        data-autofocus
        onChange={(event) => {
          setNames(event.currentTarget.value);
          // What was found belongs to other names.
          on.onCompare(null);
        }}
      />
      {check !== null && <ConflictResults check={check} />}
      {isReady && (
        <TextInput
          label="Conclusion"
          description={`Kept in the matter of ${stampsInto} with the names above and the number of matches, never with the names of other clients`}
          value={conclusion}
          error={errors['conclusion'] ?? null}
          data-most={1000}
          autoComplete="off"
          onChange={(event) => on.onConclusion(event.currentTarget.value)}
        />
      )}
      {check !== null && stampsInto === null && (
        <Alert color="gray" variant="outline">
          To keep this check, copy it, or open the client’s matter and check from there.
        </Alert>
      )}
    </FormFrame>
  );
}
