import { List, Text } from '@mantine/core';
import { type AttendedEvent, isAttended } from '../../shared/model/event-date.ts';
import { stopSharing } from '../../shared/model/stop-sharing.ts';
import { sayUnseen } from '../features/records/shared-table.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { FormFrame } from '../ui/form-frame.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { useCommands } from './use-commands.ts';
import { useSharedHearings } from './use-other-matters.ts';

type Props = Omit<MatterDialogProps, 'today'> & { readonly id: string };

/** Takes one client's record out of a hearing that serves several. */
export function UnshareDialog(props: Props) {
  const event = props.view.events.find((one) => one.id === props.id);
  return event !== undefined && isAttended(event) ? (
    <OpenUnshareDialog {...props} event={event} />
  ) : null;
}

function OpenUnshareDialog({
  view,
  event,
  onClose,
  onSaved,
}: Props & { readonly event: AttendedEvent }) {
  const commands = useCommands();
  const { shared, unseen } = useSharedHearings(event);
  const save = async () => {
    const rows = stopSharing(event, shared, { clientId: view.client.id });
    const saved = await commands.save(
      'hearing/unshare',
      rows.map((after) => ({ table: 'events', after })),
    );
    if (!saved) return;
    onSaved(event.id);
    onClose();
  };
  return (
    <DialogFrame title="Stop sharing this hearing" size="md" onClose={onClose}>
      <FormFrame draft={null} errors={{}} submitLabel="Stop sharing" onSubmit={save}>
        <Text size="sm">
          {event.title} stays in the record of {view.client.name} as it is. A reset or a correction
          of the others no longer reaches it, and one of it no longer reaches the others.
        </Text>
        {shared.length > 0 && (
          <>
            <Text size="sm">These records stay as they are:</Text>
            <List size="sm" aria-label="Records of the other clients">
              {shared.map((one) => (
                <List.Item key={one.event.id}>{one.view.client.name}</List.Item>
              ))}
            </List>
          </>
        )}
        {unseen > 0 && (
          <Text size="sm" c="var(--warning-text)">
            {sayUnseen(unseen)}
          </Text>
        )}
      </FormFrame>
    </DialogFrame>
  );
}
