import type {
  FileReading,
  ImportProposal,
  ProposedRecord,
} from '../../../../shared/imports/file-reading.ts';
import {
  proposeBar,
  proposeClaim,
  proposeEvent,
  proposeStint,
  sourceInFile,
} from '../../../../shared/imports/propose.ts';

/** A reading of a file of these proposals, with nothing else to say of it. */
export function readingOf(
  proposals: readonly ImportProposal[],
  more: Partial<FileReading> = {},
): FileReading {
  return {
    format: 'csv',
    header: null,
    entries: Math.max(0, ...proposals.flatMap(({ entries }) => entries)),
    subjects: [],
    proposals,
    problems: [],
    repeats: [],
    questions: [],
    sheet: null,
    ...more,
  };
}

function whereOf(entry: number): string {
  return `row ${entry}`;
}

function proposed(entry: number, record: ProposedRecord): ImportProposal {
  return {
    key: `row-${entry}`,
    entries: [entry],
    where: whereOf(entry),
    subject: null,
    record,
    doubts: [],
    ticked: true,
  };
}

/** A proposed event from one row of a file. */
export function proposedEvent(entry: number, input: object): ImportProposal {
  const row = proposeEvent({
    id: `import-${entry}`,
    kind: 'note',
    title: 'Note',
    sources: [sourceInFile('list.csv', whereOf(entry), { quote: `words of row ${entry}` })],
    ...input,
  });
  return proposed(entry, { table: 'events', row });
}

/** A proposed hearing with these settings. */
export function proposedHearing(
  entry: number,
  title: string,
  settings: readonly object[],
  more: object = {},
): ImportProposal {
  return proposedEvent(entry, {
    kind: 'hearing',
    title,
    details: { settings: settings.map((one, at) => ({ id: `s${at}`, ...one })) },
    ...more,
  });
}

/** A proposed stint from one row of a file. */
export function proposedStint(entry: number, input: object): ImportProposal {
  const row = proposeStint({
    id: `import-${entry}`,
    authority: 'ice',
    sources: [sourceInFile('list.csv', whereOf(entry), { quote: '' })],
    ...input,
  });
  return proposed(entry, { table: 'stints', row });
}

/** A proposed claim from one row of a file. */
export function proposedClaim(entry: number, input: object): ImportProposal {
  const row = proposeClaim({
    id: `import-${entry}`,
    kind: 'writ',
    authority: 'usms',
    sources: [sourceInFile('list.csv', whereOf(entry), { quote: '' })],
    ...input,
  });
  return proposed(entry, { table: 'claims', row });
}

/** A proposed bar to removal from one row of a file. */
export function proposedBar(entry: number, input: object): ImportProposal {
  const row = proposeBar({
    id: `import-${entry}`,
    kind: 'tro',
    sources: [sourceInFile('list.csv', whereOf(entry), { quote: '' })],
    ...input,
  });
  return proposed(entry, { table: 'bars', row });
}
