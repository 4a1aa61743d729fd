import { isAttended } from '../../shared/model/event-date.ts';
import { isHeldBackOnPaper } from '../../shared/pages/held-back-on-paper.ts';
import { noticeHistoryPage } from '../../shared/pages/notice-history-page.ts';
import { NoticeHistory } from '../features/records/notice-history.tsx';
import { useToday } from '../host/host-context.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import type { MatterDialogProps } from './matter-dialog-props.ts';
import { notifyDone } from './notify.ts';
import { useDialogPrint } from './use-menu.ts';
import { usePrintPage } from './use-print-page.ts';

type Props = Pick<MatterDialogProps, 'view' | 'onClose'> & { readonly id: string };

/** How notice was given of every setting of one hearing. */
export function NoticeHistoryDialog({ view, id, onClose }: Props) {
  const today = useToday();
  const printPage = usePrintPage();
  const event = view.events.find((one) => one.id === id);
  const print = () => {
    if (event === undefined || !isAttended(event)) return;
    if (isHeldBackOnPaper(view, { table: 'events', id }))
      notifyDone('This hearing is restricted: its notice history does not go on paper.');
    else
      void printPage((stamp) => noticeHistoryPage(view, event, { ...stamp, today }), [view.client]);
  };
  useDialogPrint(print);
  if (event === undefined || !isAttended(event)) return null;
  return (
    <DialogFrame title={`Notice history: ${event.title}`} onClose={onClose}>
      <NoticeHistory
        event={event}
        onPrint={print}
        onCopied={(isCopied) =>
          notifyDone(
            isCopied ? 'The notice history is copied.' : 'This laptop does not let it be copied.',
          )
        }
      />
    </DialogFrame>
  );
}
