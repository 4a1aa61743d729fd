import { z } from 'zod';

/** The kinds of copy that one timeline can leave the office as, in the order in which they are offered. */
export const copyKindSchema = z.enum([
  'working',
  'filing-criminal',
  'filing-civil',
  'filing-eoir',
  'filing-state',
  'client',
  'family',
]);
export type CopyKind = z.infer<typeof copyKindSchema>;
