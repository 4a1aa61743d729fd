import { z } from 'zod';
import { caseDateSchema } from '../time/case-date.ts';
import {
  checkStampSchema,
  enteredShape,
  idSchema,
  lineSchema,
  proseSchema,
  sourceSchema,
} from './record.ts';

/** What became of one setting of a hearing or an appointment. */
export const settingStatusSchema = z.enum([
  'set',
  'held',
  'not-held',
  'reset',
  'continued',
  'advanced',
  'vacated',
  'not-reached',
]);
export type SettingStatus = z.infer<typeof settingStatusSchema>;

/**
 * One date given to one hearing. A setting is never erased: a reset strikes it and names the
 * setting that took its place.
 */
export const settingSchema = z.strictObject({
  id: idSchema,
  /** Exactly one of: an exact time, a control date, or to be determined. */
  form: z.enum(['exact', 'control', 'to-be-determined']).default('exact'),
  /** `undated` where the form is to be determined. */
  date: caseDateSchema,
  status: settingStatusSchema.default('set'),
  /** The setting that replaced this one; null while none did. */
  replacedBy: idSchema.nullable().default(null),
  /** When the court made this setting, as known. */
  madeOn: caseDateSchema.nullable().default(null),
  /** The notice or order that made it. */
  notice: sourceSchema.nullable().default(null),
  servedHow: lineSchema.default(''),
  servedOn: caseDateSchema.nullable().default(null),
  /** Why it was reset, continued, advanced or vacated; of one that was held, what came of it. */
  reason: proseSchema.default(''),
  /** Where it differs from the hearing's own. */
  judge: lineSchema.default(''),
  place: lineSchema.default(''),
  check: checkStampSchema.nullable().default(null),
  ...enteredShape,
});
export type Setting = z.infer<typeof settingSchema>;

const attendedShape = {
  /** Oldest first; at least one. The last one that nothing replaced is the current setting. */
  settings: z.array(settingSchema).min(1).max(200),
  appearance: z.enum(['required', 'not-required', 'waived', 'unknown']).default('unknown'),
  mode: z.enum(['in-person', 'video', 'telephone', 'hybrid', 'unknown']).default('unknown'),
  place: lineSchema.default(''),
  link: lineSchema.default(''),
  interpreter: lineSchema.default(''),
  /** Clients of other matters whom the same setting serves (families, co-defendants). */
  alsoForClients: z.array(idSchema).default([]),
  /** The same in the records of all clients whom this hearing serves, so that a reset finds them. */
  sharedId: idSchema.nullable().default(null),
  outcome: proseSchema.default(''),
};

/** A hearing before a judge or an officer. */
export const hearingDetailsSchema = z
  .strictObject({
    ...attendedShape,
    /** From the editable list per kind of proceeding: "master calendar", "bail", "arraignment". */
    hearingType: lineSchema.default(''),
    judge: lineSchema.default(''),
    /** How a client in custody gets there. */
    production: z
      .enum(['writ', 'transport-order', 'video', 'waived', 'none-recorded', 'not-needed'])
      .default('none-recorded'),
  })
  .superRefine(checkSettings);

/** A check-in, biometrics, interview, probation or legal visit: not a hearing. */
export const appointmentDetailsSchema = z
  .strictObject({
    ...attendedShape,
    appointmentType: lineSchema.default(''),
    with: lineSchema.default(''),
  })
  .superRefine(checkSettings);

function checkSettings(
  details: { readonly settings: readonly Setting[] },
  context: z.RefinementCtx,
): void {
  const ids = new Set(details.settings.map((setting) => setting.id));
  if (ids.size !== details.settings.length)
    context.addIssue({
      code: 'custom',
      path: ['settings'],
      message: 'must not use one setting id twice',
    });
  details.settings.forEach((setting, index) => {
    if (setting.replacedBy !== null && !ids.has(setting.replacedBy))
      context.addIssue({
        code: 'custom',
        path: ['settings', index, 'replacedBy'],
        message: 'must name a setting of the same hearing',
      });
    if (leadsBack(setting, details.settings))
      context.addIssue({
        code: 'custom',
        path: ['settings', index, 'replacedBy'],
        message: 'must not lead back to the setting itself',
      });
    if (setting.form === 'to-be-determined' && setting.date.kind !== 'undated')
      context.addIssue({
        code: 'custom',
        path: ['settings', index, 'date'],
        message: 'must be undated while the setting is to be determined',
      });
    if (setting.form === 'exact' && setting.date.kind === 'undated')
      context.addIssue({
        code: 'custom',
        path: ['settings', index, 'date'],
        message:
          'must not be undated while the setting is "exact": a setting is exactly one of exact, control date, to be determined',
      });
  });
}

function leadsBack(setting: Setting, settings: readonly Setting[]): boolean {
  let next = setting.replacedBy;
  for (let step = 0; step < settings.length && next !== null; step += 1) {
    if (next === setting.id) return true;
    const id = next;
    next = settings.find((one) => one.id === id)?.replacedBy ?? null;
  }
  return false;
}
