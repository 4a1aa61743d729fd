import { Button, Group, Stack, Text } from '@mantine/core';
import type { MatterView } from '../../shared/model/matter-view.ts';
import type { CivilDay } from '../../shared/time/civil-day.ts';
import { releaseForumFields } from '../features/records/row-fields.ts';
import { readRowDraft, RowForm } from '../features/records/row-form.tsx';
import { rowDraftOf } from '../features/records/row-draft.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { currentPerson } from './current-person.ts';
import { FormDialog } from './form-dialog.tsx';
import { useIsAttorney } from './use-is-attorney.ts';
import { useCommands } from './use-commands.ts';

type Props = {
  readonly view: MatterView;
  readonly today: CivilDay;
  readonly onClose: () => void;
};

/** An attorney says which court could order release; the app never does. */
export function ReleaseForumDialog({ view, today, onClose }: Props) {
  const commands = useCommands();
  const isAttorney = useIsAttorney();
  const { matter } = view;
  if (!isAttorney)
    return (
      <DialogFrame title="Which court could order release" size="md" onClose={onClose}>
        <Stack gap="sm">
          <Text size="sm">
            Only an attorney enters or changes it. Your initials and your role stand under “You at
            this laptop”.
          </Text>
          <Group justify="flex-end">
            <Button data-autofocus onClick={onClose}>
              Close
            </Button>
          </Group>
        </Stack>
      </DialogFrame>
    );
  return (
    <FormDialog
      title="Which court could order release"
      size="lg"
      keptAs={`release-forum/${matter.id}`}
      rev={matter.rev}
      read={readRowDraft}
      onClose={onClose}
    >
      {(draft, saved) => (
        <RowForm
          fields={releaseForumFields}
          initial={
            draft ?? {
              values: rowDraftOf({ text: matter.releaseForum?.text ?? '' }, releaseForumFields),
              provenance: null,
            }
          }
          today={today}
          submitLabel="Save"
          onSubmit={async ({ text }) => {
            const words = typeof text === 'string' ? text : '';
            const releaseForum =
              words === '' ? null : { text: words, by: currentPerson(), on: today };
            const after = { ...matter, releaseForum };
            if (await commands.save('matter/edit', [{ table: 'matters', after }])) saved();
            return null;
          }}
        />
      )}
    </FormDialog>
  );
}
