import type { Acceptance } from './accepted.ts';
import type { Finding } from './finding.ts';

/** One line of a list of findings. */
export type FindingLine = {
  /** Unique in the list, and the same while the finding stands. */
  readonly key: string;
  readonly finding: Finding;
  /** Who accepted it, when and why; null while it stands. */
  readonly acceptance: Acceptance | null;
  /** Whose it is; empty inside a matter. */
  readonly client: string;
  /** The sentence as it may be said here. */
  readonly sentence: string;
  /** Why it was accepted, as it may be said here; empty where it stands. */
  readonly reason: string;
};

/** Across clients and on paper nothing is said of what is restricted but that there is something. */
export const FINDING_HELD_BACK = 'The record is restricted: open the matter to read it.';

/** The lines of findings, those that stand first. */
export function linesOf(
  sorted: {
    readonly open: readonly Finding[];
    readonly accepted: readonly { readonly finding: Finding; readonly acceptance: Acceptance }[];
  },
  client = '',
): readonly FindingLine[] {
  const line = (finding: Finding, acceptance: Acceptance | null): FindingLine => {
    const isHeldBack = client !== '' && finding.restricted;
    return {
      key: keyOf(finding),
      finding,
      acceptance,
      client,
      sentence: isHeldBack ? FINDING_HELD_BACK : finding.sentence,
      reason: isHeldBack ? '' : (acceptance?.reason ?? ''),
    };
  };
  return [
    ...sorted.open.map((finding) => line(finding, null)),
    ...sorted.accepted.map(({ finding, acceptance }) => line(finding, acceptance)),
  ];
}

function keyOf({ matterId, code, records, sentence }: Finding): string {
  return [matterId, code, ...records.map(({ table, id }) => `${table}/${id}`), sentence].join(' ');
}
