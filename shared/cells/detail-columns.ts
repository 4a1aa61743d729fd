/** Details that are common enough for a column of their own, and its heading; the rest are pairs. */
export const detailColumns = {
  count: 'Count',
  statute: 'Statute',
  grade: 'Grade',
  plea: 'Plea',
  outcome: 'Outcome of charge',
  sentence: 'Sentence',
  bond: 'Bond',
  amount: 'Amount',
  rule: 'Rule',
  trigger: 'Trigger',
  'done-on': 'Done on',
  'served-on': 'Served on',
  expires: 'Expires',
  text: 'Text',
  reason: 'Reason',
  notice: 'Notice',
} as const;

export type DetailColumn = keyof typeof detailColumns;

export const detailColumnNames = Object.keys(detailColumns) as readonly DetailColumn[];
