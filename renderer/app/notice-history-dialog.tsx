import { isAttended } from '../../shared/model/event-date.ts';
import { NoticeHistory } from '../features/records/notice-history.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { notifyDone } from './notify.ts';

type Props = Pick<MatterDialogProps, 'view' | 'onClose'> & { readonly id: string };

/** How notice was given of every setting of one hearing. */
export function NoticeHistoryDialog({ view, id, onClose }: Props) {
  const event = view.events.find((one) => one.id === id);
  if (event === undefined || !isAttended(event)) return null;
  return (
    <DialogFrame title={`Notice history: ${event.title}`} onClose={onClose}>
      <NoticeHistory
        event={event}
        onCopied={(isCopied) =>
          notifyDone(
            isCopied ? 'The notice history is copied.' : 'This laptop does not let it be copied.',
          )
        }
      />
    </DialogFrame>
  );
}
