import { Group, PasswordInput, Radio, Stack, TextInput } from '@mantine/core';
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
          <PasswordInput
            label="Passphrase"
            description="Tell it by telephone, never in the same message as the file."
            data-autofocus
            value={draft.passphrase}
            error={problems.passphrase}
            onChange={(input) => change({ passphrase: input.currentTarget.value })}
          />
          <PasswordInput
            label="The passphrase again"
            value={draft.again}
            error={problems.again}
            onChange={(input) => change({ again: input.currentTarget.value })}
          />
        </>
      ) : (
        <TextInput
          label="Key of the colleague"
          description="Only the holder of its secret half opens the file; no passphrase has to be told."
          value={draft.recipient}
          error={problems.recipient}
          onChange={(input) => change({ recipient: input.currentTarget.value })}
        />
      )}
    </Stack>
  );
}
