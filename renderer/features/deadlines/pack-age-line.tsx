import { Text } from '@mantine/core';

type Props = {
  readonly age: { readonly isOld: boolean; readonly says: string } | null;
};

/** How long ago the rules were read; red once that is longer than the office allows. */
export function PackAgeLine({ age }: Props) {
  if (age === null) return null;
  return (
    <Text
      size="xs"
      role="note"
      c={age.isOld ? 'var(--mantine-color-error)' : 'dimmed'}
      fw={age.isOld ? 700 : 400}
    >
      {age.says}
    </Text>
  );
}
