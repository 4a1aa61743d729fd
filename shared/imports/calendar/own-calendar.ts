import { capital } from '../../model/capital.ts';
import { idSchema } from '../../model/record.ts';
import { kindOfEntry } from './kind-of-entry.ts';
import type { FileEvent } from './read-event.ts';

/** What the id of an entry of our own calendar says. */
export type OwnId = {
  readonly eventId: string;
  /** Of a setting of a hearing or an appointment. */
  readonly settingId: string | null;
  /** The day of a series that another day was named for. */
  readonly insteadOf: string | null;
};

const OWN = /^([A-Za-z0-9._-]{1,64})(?:\+([A-Za-z0-9._-]{1,64}))?@paradocket$/;

/**
 * Reads the id of an entry that Paradocket's own calendar wrote; null for any other.
 *
 * @example
 * readOwnId('e-1+s-2@paradocket') //=> { eventId: 'e-1', settingId: 's-2', insteadOf: null }
 */
export function readOwnId(uid: string): OwnId | null {
  const [, eventId, part = null] = OWN.exec(uid) ?? [];
  if (eventId === undefined || !idSchema.safeParse(eventId).success) return null;
  const isDay = part !== null && /^\d{4}-\d{2}-\d{2}$/.test(part);
  return { eventId, settingId: isDay ? null : part, insteadOf: isDay ? part : null };
}

/**
 * Says whether an entry left our own calendar: it has a time for other programs and says nothing of its
 * record any more, which may be restricted, of another day or of another kind.
 */
export function hasLeftOwn({ uid, title }: FileEvent): boolean {
  return title === 'No longer in this calendar: see Paradocket' && readOwnId(uid) !== null;
}

/** What an entry of our own calendar is, told by its id and by the words that it is titled with. */
export type OwnEntry = {
  readonly kind: 'hearing' | 'appointment' | 'deadline' | 'task' | 'condition';
  readonly type: string;
  readonly title: string;
  readonly isControl: boolean;
  readonly isDone: boolean;
  readonly isDoubtful: boolean;
};

/** Takes the marks of our own calendar off a title. */
export function readOwnTitle(title: string, { settingId }: OwnId): OwnEntry {
  const plain = title.replace(/^CANCELLED: /, '');
  const isDone = plain.startsWith('Done: ');
  const isDoubtful = plain.startsWith('Doubtful: ');
  const words = plain.replace(/^(?:Done|Doubtful): /, '').replace(/^\p{Lu}{1,8}: /u, '');
  const shown = capital(words);
  const common = {
    title: shown === '' ? 'Calendar entry' : shown,
    isDone,
    isDoubtful,
    isControl: false,
  };
  if (settingId === null) {
    const kind = /^deadline$/i.test(words)
      ? 'deadline'
      : /^task$/i.test(words)
        ? 'task'
        : 'condition';
    return { ...common, kind, type: '' };
  }
  if (/^control date$/i.test(words))
    return { ...common, kind: 'hearing', type: '', isControl: true };
  const known = kindOfEntry(words);
  const isAppointment = /^(?:appointment|check-in|biometrics|interview|visit)$/i.test(words);
  return { ...common, kind: isAppointment ? 'appointment' : 'hearing', type: known.type };
}

/** The entry that one took the place of, by its own id; null where there is none. */
export function replacedSetting({ sibling }: FileEvent): string | null {
  return readOwnId(sibling)?.settingId ?? null;
}
