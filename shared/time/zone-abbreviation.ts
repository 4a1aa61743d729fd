/** Zones whose short name Intl spells out or leaves at an offset. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  'Pacific/Guam': 'ChST',
  'Pacific/Saipan': 'ChST',
  'Pacific/Pago_Pago': 'SST',
  UTC: 'UTC',
  'Etc/UTC': 'UTC',
};

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The short name of a zone at an instant, as a US notice writes it.
 *
 * `generic` ("ET") is for print: it is right in summer and winter. Places without summer time keep
 * their exact name (Phoenix "MST", San Juan "AST"). Zones without a US short name are spelled out
 * ("Germany Time").
 *
 * Throws a RangeError for a zone that this machine does not know.
 *
 * @example
 * zoneAbbreviation('America/New_York', Date.UTC(2025, 5, 18)) //=> 'ET'
 * zoneAbbreviation('America/New_York', Date.UTC(2025, 5, 18), 'exact') //=> 'EDT'
 */
export function zoneAbbreviation(
  zone: string,
  instant: number,
  form: 'generic' | 'exact' = 'generic',
): string {
  const own = OWN_NAMES[zone];
  if (own !== undefined) return own;
  const key = `${form} ${zone}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      timeZoneName: form === 'generic' ? 'shortGeneric' : 'short',
    });
    formats.set(key, format);
  }
  const part = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName');
  return part?.value ?? zone;
}
