import type { NamedRecord } from '../../shared/model/record.ts';
import type { MatterDialog } from './use-matter-dialogs.ts';

/** Opens the record that settles a finding: its details, or its form where it has no line. */
export function openSettled(
  { table, id }: NamedRecord,
  onOpenRow: (key: string) => void,
  onDialog: (dialog: MatterDialog) => void,
): void {
  switch (table) {
    case 'clients':
      onDialog({ type: 'client' });
      return;
    case 'matters':
      onDialog({ type: 'matter' });
      return;
    case 'proceedings':
      onDialog({ type: 'proceeding', id });
      return;
    case 'confirmations':
      onDialog({ type: 'checks' });
      return;
    case 'positions':
      onDialog({ type: 'position', id });
      return;
    default:
      onOpenRow(id);
  }
}
