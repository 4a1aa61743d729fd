import type { SealedOffice } from '../../../shared/backup/backup-state.ts';

/** What was sealed into a file and read back. */
export function saySealed({ file, clients, matters, commands }: SealedOffice): string {
  const of = (count: number, one: string, many: string) =>
    `${String(count)} ${count === 1 ? one : many}`;
  return `${of(clients, 'client', 'clients')}, ${of(matters, 'matter', 'matters')} and a log of ${of(commands, 'change', 'changes')} were written to ${file} and read back whole.`;
}
