import { createContext } from 'react';

/** What a form tells of what stands in it, so that it survives a closed window. */
export type Keeper = {
  /** Takes the draft as JSON. */
  readonly keep: (text: string) => void;
  readonly clear: () => void;
  /** The form began with something that was kept before. */
  readonly isRestored: boolean;
};

/** Null where nothing of the form is kept. */
export const KeptContext = createContext<Keeper | null>(null);
