/** Zones of US courts and facilities, by the names that people use. */
export const zoneChoices: readonly { readonly value: string; readonly label: string }[] = [
  { value: 'America/New_York', label: 'Eastern' },
  { value: 'America/Chicago', label: 'Central' },
  { value: 'America/Denver', label: 'Mountain' },
  { value: 'America/Phoenix', label: 'Arizona' },
  { value: 'America/Los_Angeles', label: 'Pacific' },
  { value: 'America/Anchorage', label: 'Alaska' },
  { value: 'Pacific/Honolulu', label: 'Hawaii' },
  { value: 'America/Puerto_Rico', label: 'Puerto Rico' },
  { value: 'Pacific/Guam', label: 'Guam' },
];

/** Zones that courts of the shipped table keep and no list offers. */
const otherNames: Readonly<Record<string, string>> = {
  'America/Indiana/Indianapolis': 'Eastern (Indiana)',
  'America/St_Thomas': 'Virgin Islands',
  'Pacific/Saipan': 'Northern Marianas',
};

/**
 * What people call a zone; one without such a name as it is.
 *
 * @example
 * nameZone('America/Denver') //=> 'Mountain'
 */
export function nameZone(zone: string): string {
  return zoneChoices.find(({ value }) => value === zone)?.label ?? otherNames[zone] ?? zone;
}

/** The choices with one more, where a record carries a zone that is not among them. */
export function zoneChoicesWith(
  zone: string | null,
): { readonly value: string; readonly label: string }[] {
  const known = zone === null || zoneChoices.some((choice) => choice.value === zone);
  return known ? [...zoneChoices] : [...zoneChoices, { value: zone, label: nameZone(zone) }];
}
