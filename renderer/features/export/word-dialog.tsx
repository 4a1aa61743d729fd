import { Stack, Text } from '@mantine/core';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { SaveActions } from '../../ui/save-actions.tsx';
import type { FormDialogProps } from './form-dialog-props.ts';
import { ScopeChoice } from './scope-choice.tsx';
import { useSaveForm } from './use-save-form.ts';
import { useScope } from './use-scope.ts';

/** Saves the table chronology as a document that a word processor opens and edits. */
export function WordDialog(props: FormDialogProps) {
  const { options, leftOut, choice } = useScope(props);
  const save = useSaveForm(props.view);
  return (
    <DialogFrame title="Export chronology as Word" size="lg" onClose={props.onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save.start('docx', options);
        }}
      >
        <Stack gap="md">
          <Text size="sm">
            The caption and the table chronology, to be edited in Word and other word processors:
            dates as typed, standings, sources. The head of the table stands on every page.
          </Text>
          <ScopeChoice {...choice} />
          <Text size="sm">
            It says “Attorney work product, not for filing” on every page, and A-numbers are masked.
            Whoever opens it can change it: compare it with the record before it is used.
          </Text>
          <SaveActions saving={save} label="Save Word…" leftOut={leftOut} onClose={props.onClose} />
        </Stack>
      </form>
    </DialogFrame>
  );
}
