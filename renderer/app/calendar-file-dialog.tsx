import { useOfficeSettings } from '../data/office.ts';
import { useWholeOffice } from '../data/whole-office.ts';
import { CalendarDialog } from '../features/calendar/calendar-dialog.tsx';

type Props = { readonly matterId: string | null; readonly onClose: () => void };

/** The calendar file of all clients or of the open matter. */
export function CalendarFileDialog({ matterId, onClose }: Props) {
  // What it counts and writes is the whole office, also while one client alone is shown.
  const matters = useWholeOffice()?.matters;
  const settings = useOfficeSettings();
  if (matters === undefined) return null;
  const openMatter = matters.find((view) => view.matter.id === matterId) ?? null;
  return (
    <CalendarDialog
      matters={matters}
      settings={settings}
      openMatter={openMatter}
      onClose={onClose}
    />
  );
}
