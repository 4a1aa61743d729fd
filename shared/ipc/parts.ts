import { z } from 'zod';
import { failureSchema } from '../result/failure-schema.ts';

export const nothing = z.undefined();
/** SHA-256 in hex. */
export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);
export const bytesSchema = z.custom<Uint8Array<ArrayBuffer>>(
  (value) => value instanceof Uint8Array,
  { error: 'must be bytes' },
);
export const themeSchema = z.enum(['light', 'dark', 'auto']);

/** Wraps a schema into the `Result` of it. */
export function resultOf<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), failure: failureSchema }),
  ]);
}
