import { z } from 'zod';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import { proposalEditSchema } from './proposal-edit.ts';

const noticeWorkSchema = z.strictObject({
  /** What a person chose for the whole notice; null = as it was read. */
  choice: z.strictObject({
    matterId: z.string().nullable(),
    proceedingId: z.string().nullable(),
    zone: z.string().nullable(),
  }),
  /** Corrections by the key of their proposal, which is the same whenever the same text is read. */
  edits: z.record(z.string(), proposalEditSchema),
  /** Which records of other clients follow, by id, where somebody said otherwise than is proposed. */
  ticks: z.record(z.string(), z.boolean()),
});
/** What a person has done so far to what was read in a notice. */
export type NoticeWork = Readonly<z.infer<typeof noticeWorkSchema>>;
export type NoticeChoice = Readonly<NoticeWork['choice']>;

/** Everything is as it was read. */
export const noWork: NoticeWork = {
  choice: { matterId: null, proceedingId: null, zone: null },
  edits: {},
  ticks: {},
};

/** Work on the notice of a file as it was kept; the file itself is dropped again. */
export const readNoticeWork: KeptReader<NoticeWork> = keptReader(noticeWorkSchema);

const pastedNoticeSchema = z.strictObject({
  text: z.string(),
  /** It was read; else it still stands in the field. */
  isRead: z.boolean(),
  work: noticeWorkSchema,
});
/** A notice that was pasted, and how far somebody came with it. */
export type PastedNotice = Readonly<z.infer<typeof pastedNoticeSchema>>;

/** A pasted notice as it was kept. */
export const readPastedNotice: KeptReader<PastedNotice> = keptReader(pastedNoticeSchema);
