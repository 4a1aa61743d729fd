import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { FormFrame } from '../ui/form-frame.tsx';
import { usePreferences } from './preferences-context.tsx';
import { useSetInitials } from './use-initials.ts';

type Props = { readonly onClose: () => void };

const noErrors = {};

/** Whose initials stand beside what is changed from now on. */
export function InitialsDialog({ onClose }: Props) {
  const { preferences } = usePreferences();
  const setInitials = useSetInitials();
  const [typed, setTyped] = useState(preferences.initials);
  return (
    <DialogFrame title="Your initials" size="md" onClose={onClose}>
      <FormFrame
        draft={typed}
        errors={noErrors}
        submitLabel={typed.trim() === '' ? 'Leave blank' : 'Use these'}
        onSubmit={async () => {
          if (await setInitials(typed)) onClose();
        }}
      >
        <TextInput
          label="Initials"
          description="They stand beside every change you make from now on; earlier changes keep theirs."
          value={typed}
          maxLength={5}
          autoComplete="off"
          data-autofocus
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </FormFrame>
    </DialogFrame>
  );
}
