import { formatCivilDay } from '../time/format-civil-day.ts';
import { type AdoptionState, NOT_ADOPTED } from './adoption.ts';

/**
 * How a text of a rule stands in the office, in a sentence.
 *
 * @param nameOf names a person by reference
 */
export function sayAdoption(state: AdoptionState, nameOf: (reference: string) => string): string {
  switch (state.state) {
    case 'adopted': {
      const { by, on, packId, packVersion } = state.adoption;
      return `Adopted by ${nameOf(by)} on ${formatCivilDay(on, 'sentence')}, pack ${packId} ${String(packVersion)}.`;
    }
    case 'withdrawn': {
      const { withdrawnBy, withdrawnOn } = state.adoption;
      const when = withdrawnOn === null ? '' : ` on ${formatCivilDay(withdrawnOn, 'sentence')}`;
      return `Its adoption was taken back by ${nameOf(withdrawnBy)}${when}. ${NOT_ADOPTED}`;
    }
    case 'other-text': {
      const { by, on, ruleVersion } = state.adoption;
      return `Version ${String(ruleVersion)} was adopted by ${nameOf(by)} on ${formatCivilDay(on, 'sentence')}; this text needs an adoption of its own. ${NOT_ADOPTED}`;
    }
    case 'not-adopted':
      return NOT_ADOPTED;
  }
}
