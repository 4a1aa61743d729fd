import type { CivilDay } from '../../shared/time/civil-day.ts';
import { PastForm } from '../features/past/past-form.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';

type Props = {
  readonly today: CivilDay;
  readonly onDay: (day: CivilDay) => void;
  readonly onClose: () => void;
};

/** Asks on which past day the matter shall be seen. */
export function PastDialog({ today, onDay, onClose }: Props) {
  return (
    <DialogFrame title="As known on a past day" size="md" onClose={onClose}>
      <PastForm today={today} onDay={onDay} />
    </DialogFrame>
  );
}
