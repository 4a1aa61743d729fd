import ICAL from 'ical.js';
import { readQuotedPrintable } from './quoted-printable.ts';

/** One line of a component, taken apart. */
export type Property = {
  /** In capitals. */
  readonly name: string;
  /** By name in small letters; of several values the first. */
  readonly params: Readonly<Record<string, string>>;
  /** Nothing unescaped yet. */
  readonly value: string;
};

/** Values stay as they are written: what a date means is decided where the whole event is known. */
const plainDesign = { property: {}, param: {}, value: {}, propertyGroups: false };
const CUT = 100_000;

/**
 * Takes a content line apart into name, parameters and value, quoted parameters with colons in them
 * included; null where it is no such line.
 *
 * @example
 * readProperty('DTSTART;TZID="(UTC-05:00) Eastern":20250618T133000')
 * //=> { name: 'DTSTART', params: { tzid: '(UTC-05:00) Eastern' }, value: '20250618T133000' }
 */
export function readProperty(line: string): Property | null {
  if (!/^[A-Za-z][A-Za-z0-9-]{0,60}\s?[;:]/.test(line)) return null;
  const kept = line.slice(0, CUT);
  try {
    const read: unknown = ICAL.parse.property(kept, plainDesign);
    if (!Array.isArray(read)) return null;
    const [name, params, , value] = read as unknown[];
    if (typeof name !== 'string' || typeof value !== 'string') return null;
    return decoded(
      { name: name.trim().toUpperCase(), params: paramsOf(params, kept), value },
      kept,
    );
  } catch {
    const read = readLoosely(kept);
    return read === null ? null : decoded(read, kept);
  }
}

/** Calendars of the form before iCalendar write letters beyond ASCII by their bytes. */
function decoded(property: Property, line: string): Property {
  const value = readQuotedPrintable(line, property.value);
  return value === null ? property : { ...property, value };
}

/** A text as a person reads it: what was escaped is put back. */
export function unescapeText(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, letter: string) =>
    letter === 'n' || letter === 'N' ? '\n' : letter,
  );
}

function paramsOf(params: unknown, line: string): Readonly<Record<string, string>> {
  const all: Record<string, string> = {};
  if (typeof params === 'object' && params !== null)
    for (const [name, value] of Object.entries(params)) {
      const first: unknown = Array.isArray(value) ? value[0] : value;
      if (typeof first === 'string') all[name] = first;
    }
  // The library takes the type of the value for itself.
  const type = /;VALUE=([A-Za-z-]{1,20})/i.exec(line.slice(0, 500))?.[1];
  return type === undefined ? all : { ...all, value: type.toUpperCase() };
}

/** Parameters that make no sense hide no date: the value stands behind the last colon. */
function readLoosely(line: string): Property | null {
  const name = /^[A-Za-z-]{1,60}/.exec(line)?.[0].toUpperCase();
  const at = name?.startsWith('DT') === true ? line.lastIndexOf(':') : line.indexOf(':');
  if (name === undefined || at === -1) return null;
  const tzid = /;\s*TZID\s*=\s*"?([^":;]{1,300})/i.exec(line.slice(0, at))?.[1];
  return { name, params: tzid === undefined ? {} : { tzid }, value: line.slice(at + 1) };
}
