import { PasswordInput, Text } from '@mantine/core';

type Props = {
  readonly passphrase: string;
  readonly again: string;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (part: { readonly passphrase?: string; readonly again?: string }) => void;
};

/** A passphrase that is chosen, twice: nobody can look it up later. */
export function NewPassphraseFields({ passphrase, again, errors, onChange }: Props) {
  return (
    <>
      <PasswordInput
        label="New passphrase"
        description="Four or five words that do not belong together: at least 12 letters"
        value={passphrase}
        error={errors['passphrase']}
        autoComplete="off"
        onChange={(event) => onChange({ passphrase: event.currentTarget.value })}
      />
      <PasswordInput
        label="Once more"
        value={again}
        error={errors['again']}
        autoComplete="off"
        onChange={(event) => onChange({ again: event.currentTarget.value })}
      />
      <Text size="sm" c="dimmed">
        There is no hint and no way around it: without passphrase and recovery code nobody opens the
        record again, we included.
      </Text>
    </>
  );
}

/** What is wrong with a passphrase that was chosen, by field. */
export function errorsOfPassphrase(
  passphrase: string,
  again: string,
): Readonly<Record<string, string>> {
  if (passphrase.length < LEAST_LETTERS)
    return { passphrase: `At least ${String(LEAST_LETTERS)} letters.` };
  return passphrase === again ? {} : { again: 'This is not the same passphrase.' };
}

const LEAST_LETTERS = 12;
