import { createContext } from 'react';

/** True while a question stands on top of every dialog: Escape is meant for that. */
export const CoveredContext = createContext(false);
