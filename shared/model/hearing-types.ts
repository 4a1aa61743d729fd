import { z } from 'zod';
import { proceedingKindSchema } from './proceeding.ts';
import { lineSchema, recordShape } from './record.ts';

/** What has a list of types of its own: each kind of proceeding, and appointments. */
const typeListSchema = z.enum([...proceedingKindSchema.options, 'appointment']);
export type TypeList = z.infer<typeof typeListSchema>;

/** The types of hearing that the office offers for one kind of proceeding, in its own words. */
export const hearingTypesSchema = z.strictObject({
  ...recordShape,
  /** `appointment` for the types of appointment, which belong to no kind of proceeding. */
  proceedingKind: typeListSchema,
  /** In the order in which lists show them; empty = none is offered. Replaces what is shipped. */
  types: z.array(lineSchema.min(1)).max(200),
});
export type HearingTypes = z.infer<typeof hearingTypesSchema>;

const bond = ['bond', 'bond, custody redetermination'];
const fear = ['fear review'];
const criminal = ['arraignment', 'bail', 'status', 'pretrial', 'motion', 'plea', 'trial'];
const state = [...criminal, 'sentencing', 'diversion review', 'probation review', 'competency'];
const none: readonly string[] = [];

/** What is offered until the office writes a list of its own. */
const shipped: Readonly<Record<TypeList, readonly string[]>> = {
  'removal-240': ['master calendar', 'individual', 'bond', 'competency', 'status'],
  'immigration-bond': bond,
  'expedited-removal': fear,
  'credible-fear': fear,
  'reasonable-fear': fear,
  reinstatement: fear,
  'administrative-removal-238b': fear,
  'withholding-only': ['master calendar', 'individual', 'bond', 'competency'],
  'asylum-only': ['master calendar', 'individual'],
  'bia-appeal': ['oral argument'],
  'petition-for-review': ['oral argument', 'mediation'],
  habeas: ['habeas', 'bail', 'temporary restraining order', 'status', 'evidentiary'],
  'uscis-application': none,
  'ice-stay': none,
  'ice-custody-review': ['custody review'],
  'federal-criminal': [
    'initial appearance',
    'Rule 5',
    'detention',
    'preliminary',
    'arraignment',
    'status',
    'motion',
    'plea',
    'trial',
    'sentencing',
    'competency',
  ],
  'supervised-release': ['initial appearance', 'preliminary', 'detention', 'revocation'],
  'state-criminal': state,
  'county-criminal': state,
  'municipal-criminal': state,
  juvenile: ['detention', 'adjudication', 'disposition', 'review'],
  family: ['status', 'custody', 'protective order', 'trial'],
  'post-conviction': ['status', 'evidentiary', 'oral argument'],
  probation: ['probation review', 'revocation', 'sentencing'],
  other: none,
  appointment: [
    'ICE check-in',
    'ISAP check-in',
    'biometrics',
    'interview',
    'probation',
    'pretrial services',
    'legal visit',
  ],
};

/**
 * The types of hearing to offer for a kind of proceeding, or of appointment: the office's own list, or
 * the shipped one where it has none.
 *
 * @param lists the office's rows; archived ones do not count
 */
export function hearingTypesOf(
  kind: TypeList,
  lists: readonly Pick<HearingTypes, 'proceedingKind' | 'types' | 'archived'>[],
): readonly string[] {
  const own = lists.find((list) => list.proceedingKind === kind && !list.archived);
  return own?.types ?? shipped[kind];
}
