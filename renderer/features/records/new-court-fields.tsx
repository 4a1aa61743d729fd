import { Alert, Button, Group, Select, SimpleGrid, TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { CourtRef } from './court-draft.ts';
import { zoneChoices } from '../../../shared/time/zone-choices.ts';

type Props = {
  /** What was typed into the picker. */
  readonly name: string;
  readonly onAdd: (court: Omit<CourtRef, 'id'>) => void;
  readonly onCancel: () => void;
};

/** The four fields of a court that no table has; the office keeps it for every matter. */
export function NewCourtFields({ name: typed, onAdd, onCancel }: Props) {
  const [name, setName] = useState(typed);
  const [shortName, setShortName] = useState('');
  const [city, setCity] = useState('');
  const [zone, setZone] = useState<string | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const add = () => {
    setIsAsked(true);
    if (name.trim() === '') first.current?.focus();
    else if (zone !== null)
      onAdd({ name: name.trim(), shortName: shortName.trim(), city: city.trim(), zone });
  };
  // It stands inside a form, which Enter would submit and Escape would close.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      add();
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    }
  };
  return (
    <Alert variant="outline" color="docket" title="Add a court" onKeyDown={onKeyDown}>
      <SimpleGrid cols={2} spacing="sm">
        <TextInput
          ref={first}
          label="Name of the court"
          value={name}
          error={isAsked && name.trim() === '' ? 'Write the name of the court.' : null}
          withAsterisk
          autoComplete="off"
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label="As printed in tables"
          description="Empty = the name in full"
          value={shortName}
          autoComplete="off"
          onChange={(event) => setShortName(event.currentTarget.value)}
        />
        <TextInput
          label="City"
          value={city}
          autoComplete="off"
          onChange={(event) => setCity(event.currentTarget.value)}
        />
        <Select
          label="Time zone of the court"
          data={[...zoneChoices]}
          value={zone}
          searchable
          error={isAsked && zone === null ? 'Choose the zone of the clock on its wall.' : null}
          withAsterisk
          onChange={setZone}
        />
      </SimpleGrid>
      <Group gap="xs" mt="sm" justify="flex-end">
        <Button variant="default" size="xs" onClick={onCancel}>
          Not now
        </Button>
        <Button variant="light" size="xs" onClick={add}>
          Add this court
        </Button>
      </Group>
    </Alert>
  );
}
