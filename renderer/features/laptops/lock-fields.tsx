import { Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { NewPassphraseFields } from '../../ui/new-passphrase.tsx';
import type { LockDraft, LockProblems } from './lock-draft.ts';

type Props = {
  readonly draft: LockDraft;
  readonly onChange: (draft: LockDraft) => void;
  /** Shown once somebody tried to save. */
  readonly problems: LockProblems;
};

/** How a file that leaves the laptop is locked: a passphrase typed twice, or the key of a colleague. */
export function LockFields({ draft, onChange, problems }: Props) {
  const change = (part: Partial<LockDraft>) => onChange({ ...draft, ...part });
  return (
    <Stack gap="sm">
      <Radio.Group
        label="Locked with"
        value={draft.by}
        onChange={(by) => change({ by: by === 'key' ? 'key' : 'passphrase' })}
      >
        <Group gap="lg" mt={6}>
          <Radio value="passphrase" label="A passphrase" />
          <Radio value="key" label="The key of a colleague (age1…)" />
        </Group>
      </Radio.Group>
      {draft.by === 'passphrase' ? (
        <>
          <NewPassphraseFields
            value={draft.passphrase}
            errors={problems}
            onChange={(passphrase) => change({ passphrase })}
          />
          <Text size="sm" c="dimmed">
            Tell it by telephone, never in the same message as the file.
          </Text>
        </>
      ) : (
        <TextInput
          label="Key of the colleague"
          description="Only the holder of its secret half opens the file; no passphrase has to be told."
          value={draft.recipient}
          error={problems['recipient'] ?? null}
          onChange={(input) => change({ recipient: input.currentTarget.value })}
        />
      )}
    </Stack>
  );
}
