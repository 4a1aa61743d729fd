import { Alert, List, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { purgeSchema } from '../../../shared/model/purge.ts';
import { FormFrame } from '../../ui/form-frame.tsx';

type Reason = (typeof purgeSchema)['shape']['reason']['options'][number];

const reasonNames: Readonly<Record<Reason, string>> = {
  'wrong-client': 'Recorded for the wrong client',
  'sealed-or-expunged': 'The court sealed or expunged it',
  clawback: 'It was produced by mistake and called back',
  'end-of-retention': 'The time for keeping it has ended',
  other: 'Another reason, kept outside Paradocket',
};

type Props = {
  readonly clientName: string;
  /** What goes, a sentence each. */
  readonly taken: readonly string[];
  readonly onPurge: (reason: Reason) => Promise<void>;
};

/** Asks for the reason, and for the client's name as a sign that it is meant. */
export function PurgeForm({ clientName, taken, onPurge }: Props) {
  const [draft, setDraft] = useState<{ reason: Reason | null; name: string }>({
    reason: null,
    name: '',
  });
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const purge = async () => {
    const wrong: Record<string, string> = {};
    if (draft.reason === null) wrong['reason'] = 'Choose why.';
    if (draft.name.trim() !== clientName) wrong['name'] = `Type ${clientName} as it stands here.`;
    setErrors(wrong);
    if (draft.reason !== null && wrong['name'] === undefined) await onPurge(draft.reason);
  };
  return (
    <FormFrame draft={draft} errors={errors} submitLabel="Purge for good" onSubmit={purge}>
      <Stack gap="sm">
        <Alert color="red" title="Nobody can bring it back">
          <List size="sm">
            {taken.map((one) => (
              <List.Item key={one}>{one}</List.Item>
            ))}
          </List>
        </Alert>
        <Text size="sm">
          The key under which all of it is sealed is thrown away, in the record, its log and its
          snapshots. That it was purged, when, by whom and why stays, without a word of it. Then
          Paradocket starts again and asks for the passphrase.
        </Text>
        <Select
          label="Why"
          placeholder="Choose"
          data={Object.entries(reasonNames).map(([value, label]) => ({ value, label }))}
          value={draft.reason}
          error={errors['reason']}
          onChange={(reason) =>
            setDraft((now) => ({ ...now, reason: purgeSchema.shape.reason.parse(reason) }))
          }
        />
        <TextInput
          label="The client’s name, to say that it is meant"
          value={draft.name}
          error={errors['name']}
          autoComplete="off"
          onChange={(event) => {
            const name = event.currentTarget.value;
            setDraft((now) => ({ ...now, name }));
          }}
        />
      </Stack>
    </FormFrame>
  );
}
