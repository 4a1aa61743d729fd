import type { CivilDay } from '../../shared/time/civil-day.ts';
import { PastForm, readPastDraft } from '../features/past/past-form.tsx';
import { FormDialog } from './form-dialog.tsx';

type Props = {
  readonly matterId: string;
  readonly today: CivilDay;
  readonly onDay: (day: CivilDay) => void;
  readonly onClose: () => void;
};

/** Asks on which past day the matter shall be seen. */
export function PastDialog({ matterId, today, onDay, onClose }: Props) {
  return (
    <FormDialog
      title="As known on a past day"
      size="md"
      keptAs={`past/${matterId}`}
      read={readPastDraft}
      onClose={onClose}
    >
      {(text, saved) => (
        <PastForm
          initial={text ?? ''}
          today={today}
          onDay={(day) => {
            saved();
            onDay(day);
          }}
        />
      )}
    </FormDialog>
  );
}
