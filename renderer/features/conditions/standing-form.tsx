import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import type { Condition } from '../../../shared/conditions/reaction-clock.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';

/** Who says it, as it was kept. */
export const readWho: KeptReader<string> = keptReader(z.string());

type Props = {
  readonly condition: Condition;
  readonly isFound: boolean;
  readonly initial: string | null;
  readonly onSave: (who: string) => Promise<void>;
};

/** Who alleges that a condition was not met, or which order found it. */
export function StandingForm({ condition, isFound, initial, onSave }: Props) {
  const [who, setWho] = useState(initial ?? condition.details.allegedBy);
  const [error, setError] = useState('');
  const save = () => {
    const said = who.trim();
    if (said === '') setError(isFound ? 'Name the order.' : 'Say who alleges it.');
    else return onSave(said);
    return undefined;
  };
  return (
    <FormFrame
      draft={who}
      errors={error === '' ? {} : { who: error }}
      submitLabel={isFound ? 'Found not met' : 'Alleged not met'}
      onSubmit={save}
    >
      <Text size="sm" fw={600}>
        {condition.title}
      </Text>
      <TextInput
        label={isFound ? 'Found by which order' : 'Alleged by whom'}
        placeholder={
          isFound ? 'Order of 06/20/2025, entry 31' : 'Pretrial services, petition of 06/18/2025'
        }
        value={who}
        error={error || null}
        withAsterisk
        data-autofocus
        onChange={(input) => {
          setWho(input.currentTarget.value);
          setError('');
        }}
      />
    </FormFrame>
  );
}
