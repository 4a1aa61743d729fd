/** So many records are added, and so many of the matter's own are changed. */
export type TakenCounts = { readonly added: number; readonly changed: number };

/**
 * What the button does.
 *
 * @example
 * nameTaking({ added: 2, changed: 0 }) //=> 'Add 2 records'
 * nameTaking({ added: 2, changed: 1 }) //=> 'Add 2 records, change 1'
 */
export function nameTaking({ added, changed }: TakenCounts): string {
  if (changed === 0) return added === 0 ? 'Add what is ticked' : `Add ${records(added)}`;
  return added === 0
    ? `Change ${records(changed)}`
    : `Add ${records(added)}, change ${changed.toLocaleString('en-US')}`;
}

/**
 * What was done.
 *
 * @example
 * sayTaken({ added: 2, changed: 1 }) //=> '2 records are added, 1 is changed.'
 */
export function sayTaken({ added, changed }: TakenCounts): string {
  const is = (count: number) => (count === 1 ? 'is' : 'are');
  if (changed === 0) return `${records(added)} ${is(added)} added.`;
  if (added === 0) return `${records(changed)} ${is(changed)} changed.`;
  return `${records(added)} ${is(added)} added, ${changed.toLocaleString('en-US')} ${is(changed)} changed.`;
}

function records(count: number): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? 'record' : 'records'}`;
}
