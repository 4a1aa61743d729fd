import { z } from 'zod';
import {
  restrictedClassSchema,
  sourceSchema,
  standingSchema,
} from '../../../shared/model/record.ts';

/** A source as it stands in a form: its texts may still be too long. */
const sourceDraftSchema = sourceSchema.extend({
  label: z.string(),
  entry: z.string(),
  page: z.string(),
  dateAsStated: z.string(),
});

/** The fields that every fact has, as a form holds them. */
export const provenanceDraftShape = {
  sources: z.array(sourceDraftSchema),
  standing: standingSchema,
  restricted: z.array(restrictedClassSchema),
  doNotDisclose: z.boolean(),
};
export const provenanceDraftSchema = z.strictObject(provenanceDraftShape);
