import { z } from 'zod';

const text = z.string().nullish().catch(null);
const day = z.string().nullish().catch(null);
const number = z.union([z.number(), z.string()]).nullish().catch(null);

/** A document of an entry; the text of a document itself is never read. */
const documentSchema = z.object({
  document_number: number,
  attachment_number: number,
  description: text,
});

/** One entry in any of the shapes; unknown keys are ignored. */
export const jsonEntrySchema = z.object({
  date_filed: day,
  date_entered: day,
  entry_number: number,
  document_number: number,
  description: text,
  short_description: text,
  recap_sequence_number: text,
  docket: number,
  recap_documents: z.array(documentSchema.catch({})).nullish().catch(null),
});
export type JsonEntry = z.infer<typeof jsonEntrySchema>;

const countSchema = z.object({ name: text, disposition: text, status: number });

/** A party as CourtListener or juriscraper writes it. */
export const jsonPartySchema = z.object({
  name: text,
  type: text,
  party_types: z
    .array(
      z
        .object({
          name: text,
          criminal_counts: z.array(countSchema.catch({})).nullish().catch(null),
          criminal_complaints: z.array(countSchema.catch({})).nullish().catch(null),
        })
        .catch({}),
    )
    .nullish()
    .catch(null),
  criminal_data: z
    .object({
      counts: z.array(countSchema.catch({})).nullish().catch(null),
      complaints: z.array(countSchema.catch({})).nullish().catch(null),
    })
    .nullish()
    .catch(null),
});

/** What a docket says of itself. */
export const jsonDocketSchema = z.object({
  court: text,
  court_id: text,
  docket_number: text,
  case_name: text,
  case_name_full: text,
  case_name_short: text,
  date_filed: day,
  date_terminated: day,
  assigned_to_str: text,
});
export type JsonDocket = z.infer<typeof jsonDocketSchema>;
