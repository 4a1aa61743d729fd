import type { MatterTable } from '../model/tables.ts';

/** Which record something on the axis or in the table stands for. */
export type RecordRef = {
  readonly table: Extract<MatterTable, 'events' | 'stints' | 'claims' | 'bars'>;
  readonly id: string;
};
