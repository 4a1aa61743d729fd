import type { Matter } from '../model/matter.ts';
import type { NamedRecord } from '../model/record.ts';
import { shortDigest } from '../model/short-digest.ts';
import type { CivilDay } from '../time/civil-day.ts';
import type { Finding } from './finding.ts';

export type Acceptance = Matter['acceptedFindings'][number];

/** What a file has that was written without digests. */
const ANY_WORDING = '';

/** Findings that still stand, and those that somebody accepted as they are. */
export type Sorted = {
  readonly open: readonly Finding[];
  readonly accepted: readonly { readonly finding: Finding; readonly acceptance: Acceptance }[];
};

/**
 * Parts findings into those that stand and those that were accepted. An acceptance holds for the same
 * code, the same records and the same sentence: where a date of it changes, the finding stands again.
 */
export function sortAccepted(findings: readonly Finding[], matter: Matter): Sorted {
  const acceptances = new Map(matter.acceptedFindings.map((one) => [keyOf(one), one]));
  const open: Finding[] = [];
  const accepted: { finding: Finding; acceptance: Acceptance }[] = [];
  for (const finding of findings) {
    const acceptance =
      acceptances.get(keyOf({ ...finding, wording: shortDigest(finding.sentence) })) ??
      acceptances.get(keyOf({ ...finding, wording: ANY_WORDING }));
    if (acceptance === undefined) open.push(finding);
    else accepted.push({ finding, acceptance });
  }
  return { open, accepted };
}

/**
 * The matter with a finding accepted.
 *
 * @param why who, when and why; the reason is not empty
 */
export function acceptFinding(
  matter: Matter,
  finding: Finding,
  why: { readonly reason: string; readonly by: string; readonly on: CivilDay },
): Matter {
  const { code, records, sentence } = finding;
  const acceptance = { code, records: [...records], wording: shortDigest(sentence), ...why };
  const others = matter.acceptedFindings.filter((one) => keyOf(one) !== keyOf(acceptance));
  return { ...matter, acceptedFindings: [...others, acceptance] };
}

/** The matter with an acceptance taken back. */
export function takeBackAcceptance(matter: Matter, acceptance: Acceptance): Matter {
  return {
    ...matter,
    acceptedFindings: matter.acceptedFindings.filter((one) => keyOf(one) !== keyOf(acceptance)),
  };
}

function keyOf(one: {
  readonly code: string;
  readonly records: readonly NamedRecord[];
  readonly wording: string;
}): string {
  const names = one.records.map(({ table, id }) => `${table}/${id}`).sort();
  return [one.code, ...names, one.wording].join(' ');
}

/** Tells one finding of a kind from another, without a word of what it says: eight letters. */
export function digestOfFinding({ code, records, sentence }: Finding): string {
  return shortDigest(keyOf({ code, records, wording: shortDigest(sentence) }));
}
