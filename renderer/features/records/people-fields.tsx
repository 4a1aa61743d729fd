import { Select, SimpleGrid } from '@mantine/core';

/** A person of the office as a list offers it. */
export type PersonChoice = { readonly value: string; readonly label: string };

type Props = {
  readonly persons: readonly PersonChoice[];
  readonly responsible: string;
  readonly backup: string;
  /** Who answers for the matter; empty where nobody does. */
  readonly ofMatter: { readonly responsible: string; readonly backup: string };
  readonly onChange: (part: {
    readonly responsibleAttorney?: string;
    readonly backupAttorney?: string;
  }) => void;
};

/** Who answers for a date, and who steps in; left empty, those of the matter. */
export function PeopleFields({ persons, responsible, backup, ofMatter, onChange }: Props) {
  return (
    <SimpleGrid cols={2} spacing="sm">
      <Select
        label="Responsible attorney"
        placeholder={placeholderFor(ofMatter.responsible)}
        data={withKnown(persons, responsible)}
        value={responsible === '' ? null : responsible}
        clearable
        onChange={(value) => onChange({ responsibleAttorney: value ?? '' })}
      />
      <Select
        label="Backup"
        placeholder={placeholderFor(ofMatter.backup)}
        data={withKnown(persons, backup)}
        value={backup === '' ? null : backup}
        clearable
        onChange={(value) => onChange({ backupAttorney: value ?? '' })}
      />
    </SimpleGrid>
  );
}

function placeholderFor(name: string): string {
  return name === '' ? 'Nobody named' : `As the matter: ${name}`;
}

/** Somebody whom the record names and the office does not list stays a choice. */
function withKnown(persons: readonly PersonChoice[], value: string): PersonChoice[] {
  const isKnown = value === '' || persons.some((person) => person.value === value);
  return isKnown ? [...persons] : [...persons, { value, label: value }];
}
