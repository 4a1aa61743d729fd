import type { Client } from './client.ts';
import type { Bar, Claim, Confirmation, Position, Stint } from './custody.ts';
import type { CaseEvent } from './event.ts';
import type { Matter } from './matter.ts';
import type { Proceeding } from './proceeding.ts';

/** One matter whole, as projections read it: every row, archived ones too, in no order. */
export type MatterView = {
  readonly client: Client;
  readonly matter: Matter;
  readonly proceedings: readonly Proceeding[];
  readonly events: readonly CaseEvent[];
  readonly stints: readonly Stint[];
  readonly claims: readonly Claim[];
  readonly positions: readonly Position[];
  readonly confirmations: readonly Confirmation[];
  readonly bars: readonly Bar[];
};
