import { capital } from '../../../shared/model/capital.ts';
import {
  barKindNames,
  claimKindNames,
  eventKindNames,
  proceedingKindNames,
} from '../../../shared/chronology/kind-names.ts';
import type { Change } from '../../../shared/model/command.ts';
import type { EventKind } from '../../../shared/model/event.ts';
import type { TableName } from '../../../shared/model/tables.ts';
import { nameAct, nameDone } from './act-names.ts';
import { type Difference, differencesOf } from './differences.ts';

const tableNouns: Readonly<Record<TableName, string>> = {
  persons: 'Person',
  courts: 'Court',
  hearingTypes: 'Types of hearing',
  purges: 'Purge',
  clients: 'Client',
  matters: 'Matter',
  proceedings: 'Proceeding',
  events: 'Event',
  stints: 'Custody',
  claims: 'Claim',
  positions: 'Position',
  confirmations: 'Custody check',
  documents: 'Document',
  settings: 'Settings of the office',
  savedViews: 'Saved view',
  exportProfiles: 'Profile of an export',
  importMappings: 'Mapping of columns',
  ruleAdoptions: 'Adoption of a rule',
  rulePacks: 'Pack of rules',
  filingProfiles: 'Profile of a state court',
  paperWords: 'Phrases of papers',
  bars: 'Bar to removal',
  mergings: 'Merged with another laptop',
};

/** What records are called by their kind where nobody gave them a name. */
const kindNames: Partial<Readonly<Record<TableName, Readonly<Record<string, string>>>>> = {
  proceedings: proceedingKindNames,
  claims: claimKindNames,
  bars: barKindNames,
  events: eventKindNames,
};

/** One change in words. */
export type ChangeWords = {
  /** "Hearing reset"; "Reset undone". */
  readonly act: string;
  /** The same of many records at once: "Taken in from a file". */
  readonly whole: string;
  readonly record: string;
  /** Empty for a new record. */
  readonly differences: readonly Difference[];
};

/** An act as the log has it. */
export type Act = {
  readonly verb: string;
  /** The verb of the act that it takes back or brings back; null where it is none, or not known. */
  readonly about: string | null;
};

/** Puts one change of the log into words. */
export function describeChange(
  act: Act,
  change: Change,
  nameOf?: (id: string) => string | null,
): ChangeWords {
  return {
    act: actOf(act, change),
    whole: wholeOf(act),
    record: nameRecord(change),
    differences: change.before === null ? [] : differencesOf(change.before, change.after, nameOf),
  };
}

function actOf(act: Act, change: Change): string {
  if (isStep(act)) return wholeOf(act);
  if (change.table === 'mergings') return tableNouns.mergings;
  const noun =
    change.table === 'events'
      ? eventKindNames[(change.after as { kind?: EventKind }).kind ?? 'note']
      : tableNouns[change.table];
  return `${noun} ${nameDone(isByTheWay(act, change) ? 'record/add' : act.verb)}`;
}

/** A record that came of an act on another one: the order of a hearing, the hearing of a client who joins. */
function isByTheWay({ verb }: Act, { before }: Change): boolean {
  return before === null && /\/(outcome|reset|edit)$/.test(verb);
}

function wholeOf({ verb, about }: Act): string {
  const name = about === null ? 'Change' : nameAct(about);
  if (verb === 'log/undo') return `${name} undone`;
  if (verb === 'log/redo') return `${name} redone`;
  const done = nameDone(verb);
  return capital(done);
}

/** Undo, redo and put back are about another act. */
function isStep({ verb }: Act): boolean {
  return verb.startsWith('log/');
}

/** What a record of a table is, whatever it is called: "Custody". */
export function nameTable(table: TableName): string {
  return tableNouns[table];
}

/** What a record was called after a change. */
export function nameRecord({ after, table }: Pick<Change, 'after' | 'table'>): string {
  const row: Readonly<Record<string, unknown>> = after;
  for (const field of ['title', 'name', 'initials', 'against', 'assertedBy', 'personName']) {
    const value = row[field];
    if (typeof value === 'string' && value !== '') return value;
  }
  const facility = row['facility'];
  if (typeof facility === 'object' && facility !== null && 'name' in facility)
    if (typeof facility.name === 'string' && facility.name !== '') return facility.name;
  const kind = row['kind'];
  return (typeof kind === 'string' ? kindNames[table]?.[kind] : undefined) ?? tableNouns[table];
}
