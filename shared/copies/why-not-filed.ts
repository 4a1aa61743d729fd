import type { CaseEvent } from '../model/event.ts';
import type { Proceeding, ProceedingKind } from '../model/proceeding.ts';
import type { Source } from '../model/record.ts';
import type { CopiedRecord } from './copy-rule.ts';
import type { LeftOutReason } from './left-out.ts';
import { recordTells, sourceTells, tells } from './telling-words.ts';

/** Pleas by which something is admitted. */
const admittingPleas = ['guilty', 'no-contest', 'admit'];

/**
 * Why no court gets a record, whichever it is: it is the office's own work, says what the client said,
 * speaks of entry or status, admits something, is in dispute, has nothing to stand on, names a
 * cooperation, which can get somebody hurt, or tells of a juvenile file. Null where none of these holds.
 */
export function whyNotFiled(record: CopiedRecord): LeftOutReason | null {
  const { table, row } = record;
  const ofKind = table === 'events' ? whyKindNotFiled(row) : null;
  if (ofKind !== null) return ofKind;
  if (row.standing !== 'undisputed') return 'disputed';
  if (row.sources.length === 0) return 'no-source';
  const byWords = whyWordsNotFiled.find((what) => recordTells(what, record));
  if (byWords !== undefined) return byWords;
  const whys = row.sources.map(whySourceNotFiled);
  return whys.every((why) => why !== null) ? (whys[0] ?? null) : null;
}

/** The word of the client or of the family is no source for a court unless they declare it themselves. */
export function whySourceNotFiled(source: Source): LeftOutReason | null {
  if (source.kind === 'client' || source.kind === 'family') return 'statement';
  return whyWordsNotFiled.find((what) => sourceTells(what, source)) ?? null;
}

/** What no court is told, whichever it is and in whichever docket the words stand. */
const whyWordsNotFiled = ['cooperation', 'juvenile'] as const;

/** Files of children and families are closed by the law of nearly every state. */
const closedFiles: readonly ProceedingKind[] = ['juvenile', 'family'];

/** Why a docket is named to no court. */
export function whyDocketNotFiled({ kind, title, standing }: Proceeding): LeftOutReason | null {
  if (closedFiles.includes(kind)) return 'other-docket';
  if (standing !== 'undisputed') return 'disputed';
  return whyWordsNotFiled.find((what) => tells(what, title)) ?? null;
}

function whyKindNotFiled(event: CaseEvent): LeftOutReason | null {
  switch (event.kind) {
    case 'note':
      return 'note';
    case 'task':
      return 'duty';
    case 'deadline':
      return event.details.setBy === 'order' ? null : 'duty';
    case 'contact':
      return 'contact';
    case 'appointment':
      return 'appointment';
    case 'encounter':
    case 'visa-action':
      return 'entry';
    case 'charge':
      return admittingPleas.includes(event.details.plea) ? 'admission' : null;
    case 'condition': {
      const { status } = event.details;
      return status === 'alleged-not-met' || status === 'found-not-met' ? 'admission' : null;
    }
    default:
      return null;
  }
}
