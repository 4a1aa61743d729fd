import { z } from 'zod';
import type { Bond, BondStep, StepName } from '../../../shared/bonds/bonds-of.ts';
import { fieldsOfStep, titleOfStep } from '../../../shared/bonds/step-title.ts';
import { bondSchema } from '../../../shared/model/event.ts';
import { sayIssue } from '../../../shared/model/say-issue.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import { dateDraftSchema, emptyDate } from './date-draft.ts';
import { noProvenance, type Provenance } from './provenance-fields.tsx';
import { provenanceDraftSchema } from './provenance-draft.ts';
import { readDateDraft } from './read-date-draft.ts';

const stepSchema = bondSchema.shape.details.unwrap().shape.step.unwrap();
const bondStepDraftSchema = z.strictObject({
  step: stepSchema,
  when: dateDraftSchema,
  zone: z.string(),
  proceedingId: z.string(),
  forum: z.string(),
  amount: z.string(),
  deniedBecause: z.string(),
  conditions: z.string(),
  appealedBy: z.string(),
  postedBy: z.string(),
  releasePlace: z.string(),
  title: z.string(),
  note: z.string(),
  provenance: provenanceDraftSchema,
});
/** What stands in the form of a step of a bond. */
export type BondStepDraft = Readonly<
  Omit<z.infer<typeof bondStepDraftSchema>, 'provenance'> & { readonly provenance: Provenance }
>;

/** A draft as it was kept. */
export const readBondStepDraft: KeptReader<BondStepDraft> = keptReader(bondStepDraftSchema);

/** What a new step of a bond begins with. */
export function firstDraftOf(
  bond: Bond | null,
  step: StepName,
  proceedingId: string | null,
): BondStepDraft {
  return {
    step,
    when: emptyDate,
    zone: '',
    proceedingId: bond?.proceedingId ?? proceedingId ?? '',
    forum: bond?.forum ?? '',
    amount: '',
    deniedBecause: '',
    conditions: '',
    appealedBy: '',
    postedBy: '',
    releasePlace: '',
    title: '',
    note: '',
    provenance: noProvenance,
  };
}

type Context = {
  readonly today: CivilDay;
  readonly matterId: string;
  readonly enteredBy: string;
  /** The same in all steps of the bond. */
  readonly bondId: string;
  readonly newId: () => string;
};

/** Makes the step of a draft, or says by field what is wrong. Fields of other steps are not taken. */
export function bondStepOfDraft(
  draft: BondStepDraft,
  { today, matterId, enteredBy, bondId, newId }: Context,
):
  | { readonly ok: true; readonly step: BondStep }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> } {
  const errors: Record<string, string> = {};
  const { step } = draft;
  const date = readDateDraft(draft.when, 'when', today, errors, draft.zone || null);
  if (date === null && errors['when'] === undefined)
    errors['when'] = 'A date is needed; write "undated" if none is known.';
  if (
    date !== null &&
    date.kind !== 'undated' &&
    date.time !== undefined &&
    date.zone === undefined
  )
    errors['zone'] = 'Choose the time zone of this time: it belongs to the court, not the laptop.';
  const has = (field: (typeof fieldsOfStep)[StepName][number]) =>
    fieldsOfStep[step].includes(field);
  const plain = draft.amount.replace(/[$,\s]/g, '');
  if (has('amountUsd') && plain !== '' && !/^\d{1,12}(\.\d{1,2})?$/.test(plain))
    errors['amount'] = `"${draft.amount}" is not a number of US dollars.`;
  if (step === 'set' && plain === '') errors['amount'] = 'Say the amount that was set.';
  if (step === 'denied' && draft.deniedBecause.trim() === '')
    errors['deniedBecause'] = 'Say why; "not stated" if no reason was given.';
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const amountUsd = has('amountUsd') && plain !== '' ? Number(plain) : null;
  const appealedBy = has('appealedBy') && draft.appealedBy !== '' ? draft.appealedBy : null;
  const text = (field: 'deniedBecause' | 'conditions' | 'postedBy' | 'releasePlace') =>
    has(field) ? draft[field].trim() : '';
  const details = {
    bondId,
    step,
    forum: draft.forum.trim(),
    amountUsd,
    appealedBy,
    deniedBecause: text('deniedBecause'),
    conditions: text('conditions'),
    postedBy: text('postedBy'),
    releasePlace: text('releasePlace'),
  };
  const parsed = bondSchema.safeParse({
    id: newId(),
    matterId,
    enteredBy,
    kind: 'bond',
    title:
      draft.title.trim() ||
      titleOfStep({ step, amountUsd, appealedBy: appealedBy as BondStep['details']['appealedBy'] }),
    date,
    proceedingId: draft.proceedingId || null,
    note: draft.note.trim(),
    ...draft.provenance,
    details,
  });
  if (parsed.success) return { ok: true, step: parsed.data };
  return {
    ok: false,
    errors: Object.fromEntries(
      parsed.error.issues.map((issue) => [
        String(issue.path.at(-1) ?? 'title'),
        `This ${sayIssue(issue)}.`,
      ]),
    ),
  };
}
