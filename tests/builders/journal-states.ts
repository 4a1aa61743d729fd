import type { Journal } from '../../electron/journal/journal.ts';
import { foldCommands } from '../../shared/model/apply-command.ts';
import type { Command } from '../../shared/model/command.ts';
import type { AnyRow } from '../../shared/model/tables.ts';

/** Every command a journal holds, read page by page. */
export async function readAllCommands(journal: Journal, limit = 7): Promise<Command[]> {
  const commands: Command[] = [];
  for (;;) {
    const page = await journal.read({ afterSeq: commands.length, limit });
    if (!page.ok) throw new Error(page.failure.code);
    if (page.value.length === 0) return commands;
    for (const { seq, command } of page.value) {
      if (seq !== commands.length + 1) throw new Error(`seq ${seq} after ${commands.length}`);
      commands.push(command);
    }
  }
}

/** Rows as a rebuild gives them, by table and id, and the commands of its log. */
export async function readRebuild(
  journal: Journal,
): Promise<{ rows: Record<string, AnyRow>; commands: Command[] }> {
  const rows: Record<string, AnyRow> = {};
  const commands: Command[] = [];
  const take = (table: string, row: AnyRow): void => {
    const key = `${table}:${row.id}`;
    if ((rows[key]?.rev ?? 0) < row.rev) rows[key] = row;
  };
  let token: string | null = null;
  for (;;) {
    const page = await journal.rebuild(token);
    if (!page.ok && page.failure.code === 'journal/rebuild-restart') {
      commands.length = 0;
      token = null;
      continue;
    }
    if (!page.ok) throw new Error(page.failure.code);
    for (const { table, row } of page.value.rows) take(table, row as AnyRow);
    for (const { command } of page.value.commands) {
      commands.push(command);
      for (const { table, after } of command.changes) take(table, after as AnyRow);
    }
    token = page.value.next;
    if (token === null) return { rows, commands };
  }
}

/** Rows as the commands lead to them, by table and id. */
export function rowsOf(commands: readonly Command[]): Record<string, AnyRow> {
  return Object.fromEntries(
    [...foldCommands(commands)].flatMap(([table, rows]) =>
      [...rows].map(([id, row]) => [`${table}:${id}`, row]),
    ),
  );
}
