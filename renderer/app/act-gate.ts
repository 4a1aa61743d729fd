import { createContext } from 'react';
import type { CommandDraft } from '../data/draft.ts';

/**
 * What an act passes before it is saved: the rows as they are to be saved, with whatever follows from
 * them; null where the person took the act back.
 *
 * @param onlyClient the only client of whom anything may be shown; null = all may
 */
export type ActGate = (
  rows: CommandDraft['rows'],
  onlyClient: string | null,
) => Promise<CommandDraft['rows'] | null>;

/** Where no gate stands, every act passes as it is. */
export const ActGateContext = createContext<ActGate>((rows) => Promise.resolve(rows));
