import type { DocketCount, DocketParty } from './docket-report.ts';
import type { PageRow } from './read-page.ts';

/** "Defendant (1)", "Material Witness": a line of its own above a party. */
const ROLE =
  /^(?<role>(?:[A-Z][A-Za-z'/-]*\s?){0,4}(?:defendant|plaintiff|petitioner|respondent|witness|movant|party|surety|debtor|trustee|claimant|intervenor|amicus|appellant|appellee|creditor|garnishee|mediator|taxpayer|counter[a-z-]*|cross[a-z-]*|third[a-z-]*|interpleader|receiver|objector|victim|custodian|material|agency|master)(?:\s(?:\w+\s?){0,3})?)\s?(?:\((?<number>\d{1,3})\))?$/i;
const GROUPS: readonly (readonly [RegExp, DocketCount['group'] | 'level'])[] = [
  [/^pending counts$/i, 'pending'],
  [/^terminated counts$/i, 'terminated'],
  [/^complaints$/i, 'complaint'],
  [/^highest offense level/i, 'level'],
];
const MOST_PARTIES = 5_000;
/** Of a name with its address. */
const MOST_LINES = 40;

type Read = { readonly parties: readonly DocketParty[]; readonly counts: readonly DocketCount[] };

/**
 * Reads the tables of parties with their counts. Attorneys, their addresses and telephones are left
 * where they are.
 *
 * @param rows from the title of the docket to its entries
 */
export function readParties(rows: readonly PageRow[]): Read {
  const parties: DocketParty[] = [];
  const counts: DocketCount[] = [];
  let role: { readonly name: string; readonly number: number | null } | null = null;
  let group: DocketCount['group'] | 'level' | null = null;
  for (const { cells } of rows) {
    const first = cells[0]?.lines ?? [];
    const line = first[0] ?? '';
    if (line === '' || parties.length >= MOST_PARTIES) continue;
    const groupHere = GROUPS.find(([pattern]) => pattern.test(line))?.[1];
    const roleHere = cells.length <= 3 || first.length === 1 ? ROLE.exec(line)?.groups : undefined;
    if (groupHere !== undefined) {
      group = groupHere;
      role = null;
    } else if (roleHere !== undefined && first.length === 1) {
      const number = roleHere['number'];
      role = {
        name: (roleHere['role'] ?? '').trim(),
        number: number === undefined ? null : Number(number),
      };
      group = null;
    } else if (roleHere !== undefined && role === null && first.length < MOST_LINES) {
      // Courts of bankruptcy set the role, the name and the address into one cell.
      parties.push(
        partyOf({ name: (roleHere['role'] ?? '').trim(), number: null }, first.slice(1)),
      );
      role = null;
      group = null;
    } else if (role !== null) {
      parties.push(partyOf(role, first));
      role = null;
    } else if (group !== null && group !== 'level' && parties.length > 0 && !/^none$/i.test(line)) {
      const disposition = cells.slice(1).flatMap((cell) => cell.lines);
      counts.push({
        party: parties.at(-1)?.name ?? '',
        group,
        text: first.join(' ').slice(0, 2_000),
        disposition: disposition.join(' ').slice(0, 5_000),
      });
    }
  }
  return { parties, counts };
}

function partyOf(
  role: { readonly name: string; readonly number: number | null },
  lines: readonly string[],
): DocketParty {
  const aliases = lines.flatMap((line, at) =>
    /^(?:also known as|aka|formerly known as|doing business as)\b/i.test(line)
      ? [
          line.replace(/^(?:also known as|aka|formerly known as|doing business as)\s?/i, '') ||
            (lines[at + 1] ?? ''),
        ]
      : [],
  );
  return {
    role: role.name,
    number: role.number,
    name: (lines[0] ?? '').slice(0, 300),
    aliases: aliases.filter((one) => one !== '').slice(0, 50),
  };
}
