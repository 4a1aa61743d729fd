import { z } from 'zod';
import { idSchema, lineSchema, personRefSchema } from './record.ts';
import { standSchema } from './stand.ts';
import { type TableName, tableNames, tableSchemas } from './tables.ts';

/**
 * One row before and after. `before` null = the row is new. `after` is never null: nothing is
 * deleted, a row is archived. `rev` is the revision after the change.
 */
export const changeSchema = z
  .strictObject({
    table: z.enum(tableNames as [TableName, ...TableName[]]),
    id: idSchema,
    /** Empty for rows of the office. */
    matterId: z.union([idSchema, z.literal('')]),
    rev: z.int().min(1),
    before: z.looseObject({ id: idSchema, rev: z.int() }).nullable(),
    after: z.looseObject({ id: idSchema, rev: z.int() }),
    /** The fields in which this change decides between what two laptops said. */
    settles: z.array(lineSchema.min(1)).max(1_000).optional(),
  })
  .superRefine((change, context) => {
    const row = tableSchemas[change.table].safeParse(change.after);
    if (!row.success)
      for (const issue of row.error.issues)
        context.addIssue({
          code: 'custom',
          path: ['after', ...issue.path],
          message: issue.message,
        });
    const expectedRev = (change.before?.rev ?? 0) + 1;
    if (change.before !== null && change.rev !== expectedRev)
      context.addIssue({ code: 'custom', path: ['rev'], message: 'must follow the row before' });
    if (change.after.id !== change.id || change.after.rev !== change.rev)
      context.addIssue({
        code: 'custom',
        path: ['after'],
        message: 'must carry the id and the revision of the change',
      });
  });
export type Change = z.infer<typeof changeSchema>;

const actShape = {
  commandId: idSchema,
  /** UTC milliseconds. */
  at: z.int().min(0),
  by: personRefSchema,
  /** A random id of this laptop. */
  device: z.union([idSchema, z.literal('')]),
  /** What was done, in fixed words without case content: "event/add", "hearing/reset". */
  verb: z.string().regex(/^[a-z-]+\/[a-z-]+$/),
  /** Why, where the person was asked. */
  reason: lineSchema.default(''),
  changes: z.array(changeSchema).min(1).max(20_000),
  /** The command that this one takes back, or puts back. */
  undoes: idSchema.optional(),
};

/** A command of another laptop, as it stands in the journal there: under its name and its time. */
export const foreignActSchema = z.strictObject(actShape);
export type ForeignAct = z.infer<typeof foreignActSchema>;

/** What was taken over from another laptop, beside the rows that it led to here. */
export const mergedSchema = z.strictObject({
  /** The laptop that handed it over. */
  device: idSchema,
  acts: z.array(foreignActSchema).max(200_000),
  /** What the records stand on now; each was changed by an act above. */
  stands: z.array(standSchema).max(20_000),
});
export type Merged = z.infer<typeof mergedSchema>;

/**
 * What one act of a person does, whole or not at all: the journal's frame. Ids and stamps are set
 * before it is appended.
 */
export const commandSchema = z.strictObject({
  ...actShape,
  /** Stands where the act takes in what another laptop has. */
  merged: mergedSchema.optional(),
});
export type Command = z.infer<typeof commandSchema>;

/** A command as the journal gives it back: without the changes whose words were purged since. */
export const keptCommandSchema = commandSchema.extend({
  changes: z.array(changeSchema).max(20_000),
});
