import type {
  FileReading,
  ImportProblem,
  ImportProposal,
} from '../../../shared/imports/file-reading.ts';
import type { Known } from '../../../shared/imports/known-in.ts';

/** A line of the preview: something that could be added, or something that could not be read. */
export type ImportLine = {
  readonly key: string;
  /** By which lines stand in the order of the file. */
  readonly place: number;
} & (
  | {
      readonly kind: 'proposal';
      readonly proposal: ImportProposal;
      /** What the record has of it; null = it is new. */
      readonly known: Known | null;
    }
  | { readonly kind: 'problem'; readonly problem: ImportProblem }
);
export type ProposalLine = Extract<ImportLine, { kind: 'proposal' }>;

/** What a person did to a proposal; what is missing is as it was read. */
export type ImportTicks = Readonly<Record<string, boolean>>;

/**
 * What becomes of a ticked proposal that the record knows: a `source` of the known one, a hearing gets
 * its `dates` too, or it stands `beside` it.
 */
export type KnownChoice = 'source' | 'dates' | 'beside';
export type KnownChoices = Readonly<Record<string, KnownChoice>>;

export const importShows = ['all', 'ticked', 'doubtful', 'known', 'problems'] as const;
/** Which lines are shown. */
export type ImportShow = (typeof importShows)[number];

/**
 * All lines of a file in its order; problems of the file as a whole come first.
 *
 * @param subject the person of the file whose lines are wanted; null = all of them
 */
export function linesOfReading(
  { proposals, problems }: FileReading,
  known: ReadonlyMap<string, Known>,
  subject: string | null,
): readonly ImportLine[] {
  const lines: ImportLine[] = [
    ...problems.map((problem, at): ImportLine => {
      return { key: `problem ${at}`, place: problem.entry ?? 0, kind: 'problem', problem };
    }),
    ...proposals.flatMap((proposal): ImportLine[] =>
      subject === null || proposal.subject === null || proposal.subject === subject
        ? [
            {
              key: proposal.key,
              place: Math.min(...proposal.entries.slice(0, 1_000)),
              kind: 'proposal',
              proposal,
              known: known.get(proposal.key) ?? null,
            },
          ]
        : [],
    ),
  ];
  return lines.toSorted((one, other) => one.place - other.place);
}

/** Whether a proposal is ticked: as a person said, else as it was read, unless it is known already. */
export function isTicked({ key, proposal, known }: ProposalLine, ticks: ImportTicks): boolean {
  return ticks[key] ?? (known === null && proposal.ticked);
}

/** Whether a line is among those that are shown. */
export function isShown(line: ImportLine, show: ImportShow, ticks: ImportTicks): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'problems':
      return line.kind === 'problem';
    case 'ticked':
      return line.kind === 'proposal' && isTicked(line, ticks);
    case 'doubtful':
      return line.kind === 'proposal' && isDoubtful(line);
    case 'known':
      return line.kind === 'proposal' && line.known !== null;
  }
}

/** It has a doubt, or the record says otherwise; what the record has already is not doubted again. */
export function isDoubtful({ proposal, known }: ProposalLine): boolean {
  return known === null ? proposal.doubts.length > 0 : known.type === 'conflict';
}
