import { useState } from 'react';
import type { Decision } from '../../../shared/merging/settle.ts';
import {
  chosenClaim,
  type DisputeChoice,
  type DisputeChoices,
  type DisputeLine,
} from './dispute-lines.ts';

/** What somebody chose so far about open fields. */
export type ChoosingDisputes = {
  readonly choices: DisputeChoices;
  /** Chooses for one line; null leaves it open. */
  readonly choose: (key: string, choice: DisputeChoice | null) => void;
  /** What the choices decide; a line without one is left out. */
  readonly decisions: (lines: readonly DisputeLine[]) => readonly Decision[];
  readonly clear: () => void;
};

/** Keeps the choices of a list of open fields until they are saved. */
export function useDisputeChoices(): ChoosingDisputes {
  const [choices, setChoices] = useState<DisputeChoices>(new Map());
  return {
    choices,
    choose: (key, choice) => {
      const next = new Map(choices);
      if (choice === null) next.delete(key);
      else next.set(key, choice);
      setChoices(next);
    },
    decisions: (lines) =>
      lines.flatMap((line) => {
        const choice = choices.get(line.key);
        const chosen = choice === undefined ? null : chosenClaim(line, choice);
        return chosen === null
          ? []
          : [{ dispute: line.dispute, value: chosen.claim.value, noted: chosen.noted }];
      }),
    clear: () => setChoices(new Map()),
  };
}
