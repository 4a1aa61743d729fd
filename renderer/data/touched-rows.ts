import type { SequencedCommand } from '../../shared/ipc.ts';
import type { TouchedRow } from './matter-reader.ts';

const COMMANDS_KEPT = 500;
const ROWS_KEPT = 50_000;

/** Which rows the last commands touched, so that an open matter reads only those again. */
export class TouchedRows {
  #commands: { readonly seq: number; readonly rows: readonly TouchedRow[] }[] = [];
  #rows = 0;
  /** Everything after this command is known. */
  #knownAfter: number;

  constructor(appliedSeq: number) {
    this.#knownAfter = appliedSeq;
  }

  add({ seq, command }: SequencedCommand): void {
    const rows = command.changes.map(({ table, id, matterId }) => ({ table, id, matterId }));
    this.#commands.push({ seq, rows });
    this.#rows += rows.length;
    while (this.#commands.length > COMMANDS_KEPT || this.#rows > ROWS_KEPT) {
      const dropped = this.#commands.shift();
      if (dropped === undefined) break;
      this.#rows -= dropped.rows.length;
      this.#knownAfter = dropped.seq;
    }
  }

  /**
   * Rows touched after one command and up to another, or to the last that there is; null where not all
   * of them are known.
   */
  between(afterSeq: number, throughSeq = this.#latest): readonly TouchedRow[] | null {
    if (afterSeq < this.#knownAfter || throughSeq > this.#latest) return null;
    return this.#commands
      .filter(({ seq }) => seq > afterSeq && seq <= throughSeq)
      .flatMap(({ rows }) => rows);
  }

  get #latest(): number {
    return this.#commands.at(-1)?.seq ?? this.#knownAfter;
  }
}
