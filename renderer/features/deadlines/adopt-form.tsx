import { Alert, Text, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { z } from 'zod';
import { FormFrame } from '../../ui/form-frame.tsx';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';

/** What stands in the form: the note. */
export type AdoptDraft = { readonly note: string };

/** A draft as it was kept. */
export const readAdoptDraft: KeptReader<AdoptDraft> = keptReader(
  z.strictObject({ note: z.string() }),
);

type Props = {
  /** Adopts the text, or takes its adoption back. */
  readonly act: 'adopt' | 'withdraw';
  /** The text itself, to be read before it is adopted. */
  readonly ruleText: ReactNode;
  /** How the text stands now. */
  readonly standing: string;
  /** Who adopts, in initials and role. */
  readonly who: string;
  readonly initial: AdoptDraft | null;
  /** Why it was refused; null where it was not. */
  readonly problem: string | null;
  readonly onSave: (note: string) => Promise<void>;
};

/** An attorney takes a text of a rule for the office's dockets, or takes that back. */
export function AdoptForm({ act, ruleText, standing, who, initial, problem, onSave }: Props) {
  const [note, setNote] = useState(initial?.note ?? '');
  return (
    <FormFrame
      draft={{ note }}
      errors={problem === null ? noErrors : { note: problem }}
      submitLabel={act === 'adopt' ? 'Adopt this text' : 'Take the adoption back'}
      onSubmit={() => onSave(note.trim())}
    >
      <Text size="sm">{standing}</Text>
      <Alert color="blue" variant="light">
        {act === 'adopt'
          ? `By adopting it an attorney says that the office may put the dates of this text on a docket. It is recorded with the day and the version: ${who}.`
          : `From now on this text fills no docket. What it filled stays, and the record of its adoption stays too: ${who}.`}
      </Alert>
      <Textarea
        label="Note"
        description="What was read or compared; may be empty"
        value={note}
        error={problem}
        minRows={2}
        autosize
        data-autofocus
        onChange={(input) => setNote(input.currentTarget.value)}
      />
      {ruleText}
    </FormFrame>
  );
}

const noErrors = {};
