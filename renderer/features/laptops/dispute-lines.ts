import type { Claim, Dispute } from '../../../shared/merging/disputes.ts';

/** One value that was said, in words. */
export type ClaimWords = {
  readonly text: string;
  /** "Maria, Nov 24, 2026, 5:40 PM". */
  readonly said: string;
};

/** One open field in words, with its values in the order of the dispute's claims. */
export type DisputeLine = {
  readonly key: string;
  readonly dispute: Dispute;
  readonly record: string;
  readonly field: string;
  readonly claims: readonly ClaimWords[];
  /** The record has a note in which the other value can be kept. */
  readonly hasNote: boolean;
};

/** What somebody chose for one field: which claim holds, and whether the others go into the note. */
export type DisputeChoice = { readonly claim: number; readonly keepsOthers: boolean };

/** Choices by the key of their line; a line without one stays open. */
export type DisputeChoices = ReadonlyMap<string, DisputeChoice>;

/** One key for a field of a record. */
export function disputeKey({ table, id, field }: Pick<Dispute, 'table' | 'id' | 'field'>): string {
  return `${table}:${id}:${field}`;
}

/** What of a dispute holds by a choice, and what else was said; null where the choice names nothing. */
export function chosenClaim(
  line: DisputeLine,
  choice: DisputeChoice,
): { readonly claim: Claim; readonly noted: string } | null {
  const claim = line.dispute.claims[choice.claim];
  if (claim === undefined) return null;
  const others = line.claims.filter((_, place) => place !== choice.claim);
  const noted = others.map(({ text, said }) => `${line.field}, as ${said} had it: ${text}`);
  return { claim, noted: choice.keepsOthers && line.hasNote ? noted.join('\n') : '' };
}
