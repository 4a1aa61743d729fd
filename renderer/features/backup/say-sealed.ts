import type { SealedOffice } from '../../../shared/backup/backup-state.ts';
import { counted } from '../../../shared/pages/list-page.ts';

/** What was sealed into a file and read back. */
export function saySealed({ file, clients, matters, commands }: SealedOffice): string {
  const what = `${counted(clients, 'client', 'clients')}, ${counted(matters, 'matter', 'matters')}`;
  return `${what} and a log of ${counted(commands, 'change', 'changes')} were written to ${file} and read back whole.`;
}
