import { criminalAuthorities, immigrationAuthorities } from '../custody/authority-names.ts';
import type { CaseEvent } from '../model/event.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { Source } from '../model/record.ts';
import type { CopiedRecord, CopyRule } from './copy-rule.ts';
import { factsAlone } from './facts-alone.ts';
import { commonPatterns, filingCopy, READ_ON } from './filing.ts';
import { fieldOf } from './field-of-docket.ts';
import type { LeftOutReason } from './left-out.ts';
import { recordTells, sourceTells } from './telling-words.ts';
import { whyDocketNotFiled, whyNotFiled, whySourceNotFiled } from './why-not-filed.ts';

/**
 * For a federal criminal court: criminal dockets and criminal custody alone. Nothing of it tells that
 * there is an immigration case.
 *
 * @source Fed. R. Crim. P. 49.1(a), read 2026-11-26
 */
export const criminalFilingCopy: CopyRule = {
  ...filingCopy,
  kind: 'filing-criminal',
  name: 'Filing, federal criminal',
  about:
    'For a criminal case in a district court: criminal dockets and criminal custody, no immigration history, home addresses as city and state.',
  aNumber: 'none',
  patterns: [...commonPatterns, 'minor-name', 'home-address'],
  leavesOut: (record, view) => whyNotFiled(record) ?? whyNotCriminal(record, view),
  leavesOutSource: whySourceNotCriminal,
  leavesOutDocket: (docket) => {
    const field = fieldOf(docket);
    if (field === 'criminal') return whyDocketNotFiled(docket);
    return field === 'immigration' ? 'immigration' : 'other-docket';
  },
  inItsWords: (view) => {
    const facts = factsAlone(view);
    return {
      ...facts,
      events: facts.events.map(withoutImmigration),
      stints: facts.stints.map((stint) =>
        stint.endedBy === 'removal' ? { ...stint, endedBy: 'unknown' } : stint,
      ),
    };
  },
  authorities: [
    {
      cite: 'Fed. R. Crim. P. 49.1(a)',
      says: 'Of Social Security and taxpayer numbers and financial accounts the last four digits, of birth dates the year, of minors the initials, of home addresses city and state.',
      readOn: READ_ON,
    },
    {
      cite: 'Fed. R. Crim. P. 49.1(c)',
      says: 'A filing under 28 USC 2241 about immigration rights is governed by Fed. R. Civ. P. 5.2: take the civil copy.',
      readOn: READ_ON,
    },
  ],
};

/** What an immigration agency made tells that there is a case of it. */
function whySourceNotCriminal(source: Source): LeftOutReason | null {
  return whySourceNotFiled(source) ?? (sourceTells('immigration', source) ? 'immigration' : null);
}

function whyNotCriminal(record: CopiedRecord, view: MatterView): LeftOutReason | null {
  // A count under title 8 is the criminal case itself.
  const isCharge = record.table === 'events' && record.row.kind === 'charge';
  const byWords =
    (!isCharge && record.table !== 'stints' && recordTells('immigration', record)) ||
    record.row.sources.every((source) => whySourceNotCriminal(source) !== null);
  return whyKindNotCriminal(record, view) ?? (byWords ? 'immigration' : null);
}

function whyKindNotCriminal(record: CopiedRecord, view: MatterView): LeftOutReason | null {
  switch (record.table) {
    // Of what stands in another docket the docket says why.
    case 'events':
      if (!view.proceedings.some(({ id }) => id === record.row.proceedingId)) return 'other-docket';
      return speaksOfImmigration(record.row) ? 'immigration' : null;
    case 'stints':
    case 'claims':
      // Of `other` nobody knows on what somebody is held.
      return criminalAuthorities.includes(record.row.authority) ? null : 'immigration';
    case 'bars':
      return 'immigration';
  }
}

/** A release out of immigration custody, or an order that binds nobody else, whichever docket it stands in. */
function speaksOfImmigration(event: CaseEvent): boolean {
  switch (event.kind) {
    case 'release': {
      const { from, how } = event.details;
      return (
        how === 'order-of-supervision' || (from !== null && immigrationAuthorities.includes(from))
      );
    }
    case 'order': {
      const bound = event.details.bindsAuthorities;
      return bound.length > 0 && bound.every((one) => immigrationAuthorities.includes(one));
    }
    default:
      return false;
  }
}

/** An order that binds others beside them is said to bind those others. */
function withoutImmigration(event: CaseEvent): CaseEvent {
  if (event.kind !== 'order' || speaksOfImmigration(event)) return event;
  const bindsAuthorities = event.details.bindsAuthorities.filter(
    (authority) => !immigrationAuthorities.includes(authority),
  );
  return { ...event, details: { ...event.details, bindsAuthorities } };
}
