import { currentSetting, isAttended } from '../model/event-date.ts';
import { sentenceOf } from '../result/failure-sentence.ts';
import type { Failure, Result } from '../result/result.ts';
import type { CaseDate } from '../time/case-date.ts';
import type { FileReading, ImportFormat, ImportProposal } from './file-reading.ts';
import { titleOfProposed } from './known-in.ts';

/** One proposal as it is printed. Days are `YYYY-MM-DD`, or `FROM..TO`; what is not known is null. */
type PreviewProposal = {
  readonly kind: string;
  readonly on: string | null;
  readonly at: string | null;
  readonly zone: string | null;
  readonly standing: string;
  /** Of the setting that holds; null for what has none. */
  readonly status: string | null;
  readonly title: string;
  readonly source: {
    readonly where: string;
    /** The entries of the file that it comes from, counted from 1. */
    readonly entries: readonly number[];
    readonly quote: string;
  };
  /** Of a stint, a claim or a bar. */
  readonly from?: string | null;
  readonly to?: string | null;
  readonly facility?: string | null;
  readonly authority?: string;
  readonly endedBy?: string | null;
  /** Every setting of a hearing, oldest first, where it has several. */
  readonly settings?: readonly {
    readonly on: string | null;
    readonly at: string | null;
    readonly status: string;
  }[];
  readonly subject: string | null;
  readonly ticked: boolean;
  readonly doubts: readonly string[];
};

/** What is printed of one file, as one line of JSON. */
export type PreviewLine = {
  readonly file: string;
  readonly format: ImportFormat | 'matter-file' | null;
  readonly header: {
    readonly court: string;
    readonly docketNumber: string;
    readonly caption: string;
    readonly filedOn: string | null;
    readonly terminatedOn: string | null;
  } | null;
  readonly entries: number;
  /** How many entries say once more what another one says. */
  readonly repeats: number;
  readonly proposals: readonly PreviewProposal[];
  readonly problems: readonly {
    readonly where: string;
    readonly code: string;
    readonly text: string;
  }[];
  readonly refused: { readonly code: string; readonly message: string } | null;
};

/** What is printed of a file that was read or refused. */
export function toPreviewLine(file: string, read: Result<FileReading>): PreviewLine {
  if (!read.ok) return refusedLine(file, read.failure);
  const { format, header, entries, repeats, proposals, problems } = read.value;
  return {
    file,
    format,
    header:
      header === null
        ? null
        : {
            court: header.court,
            docketNumber: header.docketNumber,
            caption: header.caption,
            filedOn: header.filedOn,
            terminatedOn: header.terminatedOn,
          },
    entries,
    repeats: repeats.length,
    proposals: proposals.map(previewProposal),
    problems: problems.map(({ where, code, text }) => ({ where, code, text })),
    refused: null,
  };
}

/** What is printed of a file that could not be read. */
export function refusedLine(file: string, failure: Failure): PreviewLine {
  const { sentence, nextStep } = sentenceOf(failure);
  return {
    file,
    format: null,
    header: null,
    entries: 0,
    repeats: 0,
    proposals: [],
    problems: [],
    refused: { code: failure.code, message: `${sentence} ${nextStep}`.trim() },
  };
}

function previewProposal({
  record,
  entries,
  where,
  subject,
  ticked,
  doubts,
}: ImportProposal): PreviewProposal {
  const { row } = record;
  const common = {
    standing: row.standing,
    title: titleOfProposed(record),
    source: { where, entries, quote: row.sources[0]?.quote ?? '' },
    subject,
    ticked,
    doubts: doubts.map(({ text }) => text),
  };
  if (record.table === 'stints') {
    const { bookIn, bookOut, facility, authority, endedBy } = record.row;
    return {
      kind: 'stint',
      ...whenOf(bookIn),
      status: null,
      ...common,
      ...spanOf(bookIn, bookOut),
      facility: facility === null ? null : facility.name || facility.code,
      authority,
      endedBy,
    };
  }
  if (record.table === 'claims') {
    const { lodged, lifted, authority } = record.row;
    return {
      kind: 'claim',
      ...whenOf(lodged),
      status: null,
      ...common,
      ...spanOf(lodged, lifted),
      authority,
    };
  }
  if (record.table === 'bars') {
    const { from, expires, lifted } = record.row;
    return {
      kind: 'bar',
      ...whenOf(from),
      status: null,
      ...common,
      ...spanOf(from, lifted ?? expires),
    };
  }
  const event = record.row;
  if (!isAttended(event))
    return { kind: event.kind, ...whenOf(event.date), status: null, ...common };
  const current = currentSetting(event);
  const { settings } = event.details;
  return {
    kind: event.kind,
    ...whenOf(current.date),
    status: current.status,
    ...common,
    ...(settings.length === 1
      ? {}
      : {
          settings: settings.map(({ date, status }) => {
            const { on, at } = whenOf(date);
            return { on, at, status };
          }),
        }),
  };
}

function spanOf(from: CaseDate, to: CaseDate | null): Pick<PreviewProposal, 'from' | 'to'> {
  return { from: whenOf(from).on, to: to === null ? null : whenOf(to).on };
}

function whenOf(date: CaseDate): Pick<PreviewProposal, 'on' | 'at' | 'zone'> {
  if (date.kind === 'undated') return { on: null, at: null, zone: null };
  const isSpan = date.kind === 'between' || date.kind === 'from-to';
  return {
    on: isSpan ? `${date.from}..${date.to}` : date.from,
    at: date.time ?? null,
    zone: date.zone ?? null,
  };
}
