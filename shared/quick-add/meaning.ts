import type { Claim, Confirmation } from '../model/custody.ts';
import type { EventOfKind } from '../model/event.ts';
import type { ProceedingKind } from '../model/proceeding.ts';
import type { Authority } from '../model/record.ts';

/** What a line is about: the kind of record that it makes, and what the words say of it. */
export type Meaning = {
  /** As the record is called where the line says no more. */
  readonly title: string;
  /** The words themselves say what it is ("motion to suppress") and stand in the title. */
  readonly keepsWords?: boolean;
  /** Kinds of proceeding that it goes with; missing = any. */
  readonly suits?: readonly ProceedingKind[];
} & (
  | {
      readonly record: 'hearing';
      readonly hearingType: string;
      /** The words say that it took place: "arraigned". */
      readonly isHeld?: boolean;
    }
  | { readonly record: 'appointment'; readonly appointmentType: string }
  | {
      readonly record: 'filing';
      readonly document: string;
      readonly filedBy: EventOfKind<'filing'>['details']['filedBy'];
    }
  | {
      readonly record: 'order';
      readonly orderType: EventOfKind<'order'>['details']['orderType'];
    }
  | { readonly record: 'release'; readonly how: EventOfKind<'release'>['details']['how'] }
  | { readonly record: 'bond'; readonly step: EventOfKind<'bond'>['details']['step'] }
  | {
      readonly record: 'condition';
      readonly category: EventOfKind<'condition'>['details']['category'];
    }
  | {
      readonly record: 'visa-action';
      readonly action: EventOfKind<'visa-action'>['details']['action'];
    }
  | {
      readonly record:
        'charge' | 'arrest' | 'encounter' | 'contact' | 'deadline' | 'task' | 'note' | 'nta';
    }
  | {
      readonly record: 'stint';
      readonly begins: 'transfer' | 'book-in';
      /** The words say that another authority took the client: "released to ice". */
      readonly isHandover?: boolean;
    }
  | {
      readonly record: 'book-out';
      /** The words say how custody ended: "deported". */
      readonly endedBy?: 'removal';
    }
  | { readonly record: 'claim'; readonly kind: Claim['kind']; readonly authority: Authority }
  | { readonly record: 'confirmation'; readonly result: Confirmation['result'] }
);

export type RecordWord = Meaning['record'];

/** A meaning as choices name it; two meanings never share it. */
export function meaningKey(meaning: Meaning): string {
  return `${meaning.record}/${meaning.title}`;
}

/** Where the year of a day without one lies. */
export type Outlook = 'ahead' | 'behind' | 'nearest';

/**
 * Where a record of this kind lies in time as a rule: hearings, appointments, deadlines and tasks
 * ahead; conditions and notes anywhere; everything else has happened, and so has what a note says in
 * its first word ("called", "deported").
 */
export function outlookOf({ record, keepsWords = false }: Meaning): Outlook {
  if (record === 'note' && keepsWords) return 'behind';
  switch (record) {
    case 'hearing':
    case 'appointment':
    case 'deadline':
    case 'task':
      return 'ahead';
    case 'note':
    case 'condition':
      return 'nearest';
    default:
      return 'behind';
  }
}
