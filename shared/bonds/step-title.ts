import { sayAmount, type BondStep } from './bonds-of.ts';

/**
 * What a step of a bond is called where nobody gave it a name.
 *
 * @example
 * titleOfStep({ step: 'set', amountUsd: 7500, ... }) //=> 'Bond set at $7,500'
 */
export function titleOfStep({
  step,
  amountUsd,
  appealedBy,
}: Pick<BondStep['details'], 'step' | 'amountUsd' | 'appealedBy'>): string {
  switch (step) {
    case 'asked':
      return 'Bond asked';
    case 'heard':
      return 'Bond heard';
    case 'set':
      return amountUsd === null ? 'Bond set' : `Bond set at ${sayAmount(amountUsd)}`;
    case 'denied':
      return 'Bond denied';
    case 'appealed':
      return appealedBy === 'government'
        ? 'Government appeals the bond'
        : appealedBy === 'us'
          ? 'We appeal the bond'
          : 'Bond appealed';
    case 'stayed':
      return 'Bond stayed';
    case 'posted':
      return 'Bond posted';
    case 'released':
      return 'Released on bond';
    case 'breached':
      return 'Bond breach recorded';
    case 'cancelled':
      return 'Bond cancelled';
  }
}

/** The fields that a step has of its own, beside its date and its forum. */
export const fieldsOfStep: Readonly<
  Record<BondStep['details']['step'], readonly (keyof BondStep['details'])[]>
> = {
  asked: [],
  heard: [],
  set: ['amountUsd', 'conditions'],
  denied: ['deniedBecause'],
  appealed: ['appealedBy'],
  stayed: [],
  posted: ['amountUsd', 'postedBy'],
  released: ['releasePlace'],
  breached: [],
  cancelled: [],
};
