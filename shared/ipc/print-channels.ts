import { z } from 'zod';
import { redactionSchema } from '../copies/redaction.ts';
import { officeOnPaperSchema } from '../export/office-on-paper.ts';
import { printOptionsSchema } from '../export/print-options.ts';
import { listPageSchema } from '../pages/list-page.ts';
import { nothing } from './parts.ts';

/** A matter file's text and what of it to print. */
export const matterJobSchema = z.strictObject({
  file: z.string(),
  options: printOptionsSchema,
  /** Null = nothing is known beside the file. */
  office: officeOnPaperSchema.nullable().default(null),
});
/** Lists with nothing on them that may not print; the first names the file. */
export const listJobSchema = z.strictObject({ lists: z.array(listPageSchema).min(1).max(20) });

/** A picture of the axis, drawn by the print page at so many times its size. */
const pictureJobSchema = z.strictObject({
  file: z.string(),
  options: printOptionsSchema,
  scale: z.int().min(1).max(4),
});
/**
 * Requests of the hidden print page. Only the window that prints answers them, through its own
 * contents, so that no other page can ask.
 */
export const printChannels = {
  'print:job': {
    request: nothing,
    response: z.union([matterJobSchema, listJobSchema, pictureJobSchema]),
  },
  /** The sheets stand on the page with their fonts: how many, and what could not be kept to. */
  'print:ready': {
    request: z.strictObject({
      title: z.string(),
      lang: z.string(),
      pages: z.int().min(1),
      /** Of the first page, in points; each page says its own to Chromium. */
      width: z.number().positive(),
      height: z.number().positive(),
      leftOut: z.int().min(0),
      /** Letters that no shipped face has; the first of them. */
      uncovered: z.array(z.string()),
      redactions: z.array(redactionSchema),
      /** The picture that stands on the page as a file; null of pages. */
      svg: z.string().nullable(),
    }),
    response: nothing,
  },
  /** A bug in the page: nothing will be printed. */
  'print:failed': { request: z.strictObject({ reason: z.string().max(500) }), response: nothing },
} as const;
export type PrintChannel = keyof typeof printChannels;
export type PrintJob = z.output<typeof matterJobSchema>;
export type ListJob = z.output<typeof listJobSchema>;
export type PictureJob = z.output<typeof pictureJobSchema>;
export type PrintReady = z.output<(typeof printChannels)['print:ready']['request']>;
