import type { Proceeding } from '../model/proceeding.ts';
import type { NoticeShape } from './notice-reading.ts';
import { zoneOfAddress } from './zone-of-address.ts';

/** A court as a proceeding or the office keeps it. */
export type CourtRef = NonNullable<Proceeding['court']>;

/** The court whose clock the times of a notice are read by; the zone is null where nothing says it. */
export type CourtOfNotice = {
  readonly name: string;
  readonly zone: string | null;
  /** The proceeding's court, where the text names another city's; else empty. */
  readonly differsFrom: string;
};

/**
 * Finds the court of a notice: that of its proceeding, else the one of these courts that the text
 * names, the longest name first. Only an immigration court is known by its city alone.
 */
export function courtOfNotice(
  text: string,
  proceeding: Proceeding | null,
  courts: readonly CourtRef[],
  shape: NoticeShape,
): CourtOfNotice {
  const own = proceeding?.court ?? null;
  const lower = text.toLowerCase().replace(/\s+/g, ' ');
  const named = courts.filter((court) => lower.includes(court.name.toLowerCase()));
  const inCity =
    shape === 'eoir-hearing'
      ? courts.filter(
          (court) =>
            court.id.startsWith('eoir-') &&
            court.city !== '' &&
            lower.includes(court.city.toLowerCase()),
        )
      : [];
  const byLength = [...named].sort((one, other) => other.name.length - one.name.length);
  const zones = new Set(inCity.map((court) => court.zone));
  const found = byLength[0] ?? (zones.size === 1 ? inCity[0] : undefined);
  const isOwnNamed =
    own !== null &&
    [own.name, own.city].some((word) => word !== '' && lower.includes(word.toLowerCase()));
  const isOther = own !== null && found !== undefined && !isOwnNamed && shape === 'eoir-hearing';
  if (isOther) return { name: found.name, zone: found.zone, differsFrom: own.name };
  const zone = own?.zone ?? found?.zone ?? zoneOfAddress(text);
  return { name: own?.name ?? found?.name ?? '', zone, differsFrom: '' };
}
