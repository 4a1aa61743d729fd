type Base = {
  /** Key of the record, or of an event's details. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  /** What is said where a required field is empty. */
  readonly missing?: string;
};

/** One field of a form, as a list of fields tells it. */
export type RowField =
  | (Base & { readonly type: 'line' | 'prose' | 'yes-no' })
  | (Base & { readonly type: 'number'; readonly unit: string })
  /** A date of any kind and precision. */
  | (Base & { readonly type: 'case-date' })
  /** One exact day; `partial-day` also takes a month or a year. */
  | (Base & { readonly type: 'day' | 'partial-day' })
  /** `many`: several of the choices, in a form's texts with commas between. */
  | (Base & {
      readonly type: 'choice' | 'many';
      readonly choices: readonly { readonly value: string; readonly label: string }[];
    });
