/** What acts are called by the second part of their verb: done to a record, and as a noun. */
const acts: Readonly<Record<string, { readonly done: string; readonly noun: string }>> = {
  add: { done: 'added', noun: 'Adding' },
  edit: { done: 'changed', noun: 'Change' },
  archive: { done: 'archived', noun: 'Archiving' },
  restore: { done: 'restored', noun: 'Restoring' },
  reset: { done: 'reset', noun: 'Reset' },
  unshare: { done: 'shared no more', noun: 'End of sharing' },
  move: { done: 'moved', noun: 'Move' },
  done: { done: 'done', noun: 'Marking as done' },
  report: { done: 'reported', noun: 'Report' },
  'no-report': { done: 'ended: no report needed', noun: 'End without a report' },
  standing: { done: 'standing changed', noun: 'Change of standing' },
  'check-in': { done: 'check-in recorded', noun: 'Check-in' },
  adopt: { done: 'adopted', noun: 'Adoption' },
  withdraw: { done: 'no longer adopted', noun: 'Taking back an adoption' },
  docket: { done: 'counted from an event', noun: 'Adding deadlines' },
  order: { done: 'set by an order', noun: 'Date of an order' },
  exclude: { done: 'given time to leave out', noun: 'Change of excluded time' },
  recount: { done: 'counted anew', noun: 'Recount' },
  close: { done: 'closed', noun: 'Closing' },
  reopen: { done: 'opened again', noun: 'Opening again' },
  'conflict-check': { done: 'checked for conflicts', noun: 'Conflicts check' },
  'counter-add': { done: 'counter added', noun: 'Adding a counter' },
  'counter-edit': { done: 'counter changed', noun: 'Change of a counter' },
  'counter-archive': { done: 'counter archived', noun: 'Archiving a counter' },
  'counter-restore': { done: 'counter restored', noun: 'Restoring a counter' },
  'bond-step': { done: 'bond step added', noun: 'Step of a bond' },
  advise: { done: 'advisals recorded', noun: 'Advisals' },
  transfer: { done: 'added for a transfer', noun: 'Tasks of a transfer' },
  read: { done: 'taken from a notice', noun: 'Notice' },
  verify: { done: 'verified', noun: 'Verification' },
  check: { done: 'checked', noun: 'Check' },
  accept: { done: 'finding accepted', noun: 'Acceptance of a finding' },
  'take-back': { done: 'acceptance taken back', noun: 'Taking back an acceptance' },
  load: { done: 'loaded', noun: 'Loading of a pack' },
  'take-out': { done: 'taken out of use', noun: 'Taking a pack out of use' },
  'look-through': { done: 'looked through for filing', noun: 'Look at a filing copy' },
  release: { done: 'released into a copy', noun: 'Release into a copy' },
  'release-ended': { done: 'release taken back', noun: 'Taking back a release' },
  outcome: { done: 'outcome recorded', noun: 'Outcome' },
  convert: { done: 'converted', noun: 'Conversion' },
  bulk: { done: 'changed together', noun: 'Change of many records' },
  duplicate: { done: 'added as a copy', noun: 'Duplicate' },
  merge: { done: 'merged', noun: 'Merge' },
  'take-in-laptop': { done: 'taken in from another laptop', noun: 'Taking in from another laptop' },
  settle: { done: 'decided between two laptops', noun: 'Decision between two laptops' },
  'take-in': { done: 'taken in from a file', noun: 'Taking in of a file' },
  open: { done: 'taken in from a file', noun: 'Taking in the file' },
  'put-back': { done: 'put back', noun: 'Putting back' },
  undo: { done: 'undone', noun: 'Undo' },
  redo: { done: 'redone', noun: 'Redo' },
};

/**
 * What an act is called where it is spoken of: "Reset undone".
 *
 * @example
 * nameAct('hearing/reset') //=> 'Reset'
 */
export function nameAct(verb: string): string {
  return acts[verb.split('/')[1] ?? '']?.noun ?? 'Change';
}

/**
 * What was done, to follow the kind of record: "Hearing reset".
 *
 * @example
 * nameDone('hearing/reset') //=> 'reset'
 */
export function nameDone(verb: string): string {
  return acts[verb.split('/')[1] ?? '']?.done ?? 'changed';
}
