import { PasswordInput, SimpleGrid } from '@mantine/core';
import { LONGEST_PASSPHRASE, SHORTEST_PASSPHRASE } from '../../shared/sealing/passphrase.ts';

/** A passphrase as it is chosen: typed twice, because nobody can look it up later. */
export type NewPassphrase = { readonly first: string; readonly again: string };
export const noPassphrase: NewPassphrase = { first: '', again: '' };

/**
 * What is wrong with a new passphrase, by field; empty = nothing.
 *
 * @example
 * passphraseErrors({ first: 'short', again: '' })
 * //=> { first: 'At least 12 letters: four or five plain words are easy to keep in mind.' }
 */
export function passphraseErrors({
  first,
  again,
}: NewPassphrase): Readonly<Record<string, string>> {
  if (first.length < SHORTEST_PASSPHRASE)
    return {
      first: `At least ${String(SHORTEST_PASSPHRASE)} letters: four or five plain words are easy to keep in mind.`,
    };
  if (first.length > LONGEST_PASSPHRASE)
    return { first: `At most ${LONGEST_PASSPHRASE.toLocaleString('en-US')} letters.` };
  return first === again ? {} : { again: 'Not the same as above.' };
}

/** What is wrong with a passphrase that is typed to open something; null = nothing. */
export function openingError(passphrase: string): string | null {
  if (passphrase === '') return 'Type the passphrase.';
  return passphrase.length > LONGEST_PASSPHRASE ? 'This is longer than any passphrase.' : null;
}

type Props = {
  readonly value: NewPassphrase;
  readonly errors: Readonly<Record<string, string>>;
  /** Above the first field. */
  readonly label?: string;
  /** False where something stands before it. */
  readonly autoFocus?: boolean;
  readonly onChange: (next: NewPassphrase) => void;
};

/** The two fields in which a passphrase is chosen. */
export function NewPassphraseFields({
  value,
  errors,
  label = 'Passphrase',
  autoFocus = true,
  onChange,
}: Props) {
  return (
    <SimpleGrid cols={2} spacing="sm">
      <PasswordInput
        label={label}
        description="Four or five plain words are good"
        value={value.first}
        error={errors['first'] ?? null}
        autoComplete="off"
        data-autofocus={autoFocus || undefined}
        onChange={(event) => onChange({ ...value, first: event.currentTarget.value })}
      />
      <PasswordInput
        label="The same again"
        description="Nobody can tell it to you later"
        value={value.again}
        error={errors['again'] ?? null}
        autoComplete="off"
        onChange={(event) => onChange({ ...value, again: event.currentTarget.value })}
      />
    </SimpleGrid>
  );
}
