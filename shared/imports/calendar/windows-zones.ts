/**
 * Zones by the names that Windows, Outlook and Exchange give them, with the words they are listed
 * under: the Americas, the Pacific and the common rest. Where a Windows zone spans several places, the
 * one that US courts sit in is taken: San Juan, Guam.
 *
 * @source Unicode CLDR 48, supplemental/windowsZones, territory 001 (PR and GU for the two named above):
 * every row compared with it 2026-11-26; the words of the lists are those of Windows 11, not of CLDR
 */
const lines: readonly (readonly [windows: string, iana: string, listed: string])[] = [
  ['Hawaiian Standard Time', 'Pacific/Honolulu', 'Hawaii'],
  ['Aleutian Standard Time', 'America/Adak', 'Aleutian Islands'],
  ['Marquesas Standard Time', 'Pacific/Marquesas', 'Marquesas Islands'],
  ['Alaskan Standard Time', 'America/Anchorage', 'Alaska'],
  ['Pacific Standard Time', 'America/Los_Angeles', 'Pacific Time (US & Canada)'],
  ['Pacific Standard Time (Mexico)', 'America/Tijuana', 'Baja California'],
  ['US Mountain Standard Time', 'America/Phoenix', 'Arizona'],
  ['Mountain Standard Time', 'America/Denver', 'Mountain Time (US & Canada)'],
  ['Mountain Standard Time (Mexico)', 'America/Mazatlan', 'La Paz, Mazatlan'],
  ['Yukon Standard Time', 'America/Whitehorse', 'Yukon'],
  ['Central Standard Time', 'America/Chicago', 'Central Time (US & Canada)'],
  ['Central Standard Time (Mexico)', 'America/Mexico_City', 'Guadalajara, Mexico City, Monterrey'],
  ['Central America Standard Time', 'America/Guatemala', 'Central America'],
  ['Canada Central Standard Time', 'America/Regina', 'Saskatchewan'],
  ['Easter Island Standard Time', 'Pacific/Easter', 'Easter Island'],
  ['Eastern Standard Time', 'America/New_York', 'Eastern Time (US & Canada)'],
  ['Eastern Standard Time (Mexico)', 'America/Cancun', 'Chetumal'],
  ['US Eastern Standard Time', 'America/Indiana/Indianapolis', 'Indiana (East)'],
  ['SA Pacific Standard Time', 'America/Bogota', 'Bogota, Lima, Quito, Rio Branco'],
  ['Haiti Standard Time', 'America/Port-au-Prince', 'Haiti'],
  ['Cuba Standard Time', 'America/Havana', 'Havana'],
  ['Turks And Caicos Standard Time', 'America/Grand_Turk', 'Turks and Caicos'],
  ['Atlantic Standard Time', 'America/Halifax', 'Atlantic Time (Canada)'],
  ['Venezuela Standard Time', 'America/Caracas', 'Caracas'],
  ['SA Western Standard Time', 'America/Puerto_Rico', 'Georgetown, La Paz, Manaus, San Juan'],
  ['Central Brazilian Standard Time', 'America/Cuiaba', 'Cuiaba'],
  ['Pacific SA Standard Time', 'America/Santiago', 'Santiago'],
  ['Paraguay Standard Time', 'America/Asuncion', 'Asuncion'],
  ['Newfoundland Standard Time', 'America/St_Johns', 'Newfoundland'],
  ['E. South America Standard Time', 'America/Sao_Paulo', 'Brasilia'],
  ['SA Eastern Standard Time', 'America/Cayenne', 'Cayenne, Fortaleza'],
  ['Argentina Standard Time', 'America/Buenos_Aires', 'City of Buenos Aires'],
  ['Montevideo Standard Time', 'America/Montevideo', 'Montevideo'],
  ['Greenland Standard Time', 'America/Godthab', 'Greenland'],
  ['Bahia Standard Time', 'America/Bahia', 'Salvador'],
  ['Magallanes Standard Time', 'America/Punta_Arenas', 'Punta Arenas'],
  ['Tocantins Standard Time', 'America/Araguaina', 'Araguaina'],
  ['Saint Pierre Standard Time', 'America/Miquelon', 'Saint Pierre and Miquelon'],
  ['Azores Standard Time', 'Atlantic/Azores', 'Azores'],
  ['Cape Verde Standard Time', 'Atlantic/Cape_Verde', 'Cabo Verde Is.'],
  ['UTC', 'UTC', 'Coordinated Universal Time'],
  ['GMT Standard Time', 'Europe/London', 'Dublin, Edinburgh, Lisbon, London'],
  ['Greenwich Standard Time', 'Atlantic/Reykjavik', 'Monrovia, Reykjavik'],
  ['Morocco Standard Time', 'Africa/Casablanca', 'Casablanca'],
  ['W. Europe Standard Time', 'Europe/Berlin', 'Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna'],
  [
    'Central Europe Standard Time',
    'Europe/Budapest',
    'Belgrade, Bratislava, Budapest, Ljubljana, Prague',
  ],
  ['Romance Standard Time', 'Europe/Paris', 'Brussels, Copenhagen, Madrid, Paris'],
  ['Central European Standard Time', 'Europe/Warsaw', 'Sarajevo, Skopje, Warsaw, Zagreb'],
  ['W. Central Africa Standard Time', 'Africa/Lagos', 'West Central Africa'],
  ['Jordan Standard Time', 'Asia/Amman', 'Amman'],
  ['GTB Standard Time', 'Europe/Bucharest', 'Athens, Bucharest'],
  ['Middle East Standard Time', 'Asia/Beirut', 'Beirut'],
  ['Egypt Standard Time', 'Africa/Cairo', 'Cairo'],
  ['Syria Standard Time', 'Asia/Damascus', 'Damascus'],
  ['E. Europe Standard Time', 'Europe/Chisinau', 'Chisinau'],
  ['South Africa Standard Time', 'Africa/Johannesburg', 'Harare, Pretoria'],
  ['FLE Standard Time', 'Europe/Kiev', 'Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius'],
  ['Israel Standard Time', 'Asia/Jerusalem', 'Jerusalem'],
  ['Kaliningrad Standard Time', 'Europe/Kaliningrad', 'Kaliningrad'],
  ['Turkey Standard Time', 'Europe/Istanbul', 'Istanbul'],
  ['Belarus Standard Time', 'Europe/Minsk', 'Minsk'],
  ['Arabic Standard Time', 'Asia/Baghdad', 'Baghdad'],
  ['Arab Standard Time', 'Asia/Riyadh', 'Kuwait, Riyadh'],
  ['Russian Standard Time', 'Europe/Moscow', 'Moscow, St. Petersburg'],
  ['E. Africa Standard Time', 'Africa/Nairobi', 'Nairobi'],
  ['Iran Standard Time', 'Asia/Tehran', 'Tehran'],
  ['Arabian Standard Time', 'Asia/Dubai', 'Abu Dhabi, Muscat'],
  ['Azerbaijan Standard Time', 'Asia/Baku', 'Baku'],
  ['Georgian Standard Time', 'Asia/Tbilisi', 'Tbilisi'],
  ['Caucasus Standard Time', 'Asia/Yerevan', 'Yerevan'],
  ['Afghanistan Standard Time', 'Asia/Kabul', 'Kabul'],
  ['West Asia Standard Time', 'Asia/Tashkent', 'Ashgabat, Tashkent'],
  ['Ekaterinburg Standard Time', 'Asia/Yekaterinburg', 'Ekaterinburg'],
  ['Pakistan Standard Time', 'Asia/Karachi', 'Islamabad, Karachi'],
  ['India Standard Time', 'Asia/Calcutta', 'Chennai, Kolkata, Mumbai, New Delhi'],
  ['Sri Lanka Standard Time', 'Asia/Colombo', 'Sri Jayawardenepura'],
  ['Nepal Standard Time', 'Asia/Katmandu', 'Kathmandu'],
  ['Central Asia Standard Time', 'Asia/Bishkek', 'Bishkek'],
  ['Bangladesh Standard Time', 'Asia/Dhaka', 'Dhaka'],
  ['N. Central Asia Standard Time', 'Asia/Novosibirsk', 'Novosibirsk'],
  ['Myanmar Standard Time', 'Asia/Rangoon', 'Yangon (Rangoon)'],
  ['SE Asia Standard Time', 'Asia/Bangkok', 'Bangkok, Hanoi, Jakarta'],
  ['North Asia Standard Time', 'Asia/Krasnoyarsk', 'Krasnoyarsk'],
  ['China Standard Time', 'Asia/Shanghai', 'Beijing, Chongqing, Hong Kong, Urumqi'],
  ['Singapore Standard Time', 'Asia/Singapore', 'Kuala Lumpur, Singapore'],
  ['W. Australia Standard Time', 'Australia/Perth', 'Perth'],
  ['Taipei Standard Time', 'Asia/Taipei', 'Taipei'],
  ['Tokyo Standard Time', 'Asia/Tokyo', 'Osaka, Sapporo, Tokyo'],
  ['Korea Standard Time', 'Asia/Seoul', 'Seoul'],
  ['Cen. Australia Standard Time', 'Australia/Adelaide', 'Adelaide'],
  ['AUS Central Standard Time', 'Australia/Darwin', 'Darwin'],
  ['E. Australia Standard Time', 'Australia/Brisbane', 'Brisbane'],
  ['AUS Eastern Standard Time', 'Australia/Sydney', 'Canberra, Melbourne, Sydney'],
  ['West Pacific Standard Time', 'Pacific/Guam', 'Guam, Port Moresby'],
  ['Tasmania Standard Time', 'Australia/Hobart', 'Hobart'],
  ['Central Pacific Standard Time', 'Pacific/Guadalcanal', 'Solomon Is., New Caledonia'],
  ['New Zealand Standard Time', 'Pacific/Auckland', 'Auckland, Wellington'],
  ['Fiji Standard Time', 'Pacific/Fiji', 'Fiji'],
  ['Tonga Standard Time', 'Pacific/Tongatapu', "Nuku'alofa"],
  ['Samoa Standard Time', 'Pacific/Apia', 'Samoa'],
];

/** As older versions and other programs list the same zones. */
const otherWords: readonly (readonly [string, string])[] = [
  ['Indiana (East) Time', 'America/Indiana/Indianapolis'],
  ['US & Canada Eastern', 'America/New_York'],
  ['Eastern', 'America/New_York'],
  ['Eastern Time', 'America/New_York'],
  ['Eastern Daylight Time', 'America/New_York'],
  ['Central', 'America/Chicago'],
  ['Central Time', 'America/Chicago'],
  ['Central Daylight Time', 'America/Chicago'],
  ['Mountain', 'America/Denver'],
  ['Mountain Time', 'America/Denver'],
  ['Mountain Daylight Time', 'America/Denver'],
  ['Pacific', 'America/Los_Angeles'],
  ['Pacific Time', 'America/Los_Angeles'],
  ['Pacific Daylight Time', 'America/Los_Angeles'],
  ['Alaska Standard Time', 'America/Anchorage'],
  ['Hawaii Standard Time', 'Pacific/Honolulu'],
  ['Hawaii-Aleutian Standard Time', 'Pacific/Honolulu'],
  ['Puerto Rico', 'America/Puerto_Rico'],
  ['Chihuahua, La Paz, Mazatlan', 'America/Mazatlan'],
  ['Bogota, Lima, Quito', 'America/Bogota'],
  ['Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London', 'Europe/London'],
  [
    'Amsterdam, Belgrade, Berlin, Brussels, Budapest, Madrid, Paris, Prague, Stockholm',
    'Europe/Paris',
  ],
  ['Greenwich Mean Time', 'UTC'],
];

const zoneOfWords: ReadonlyMap<string, string> = new Map(
  [
    ...lines.flatMap(([windows, iana, listed]) => [
      [windows, iana] as const,
      [listed, iana] as const,
    ]),
    ...otherWords,
  ].map(([words, zone]) => [fold(words), zone]),
);

/**
 * The IANA zone of a name that Windows gives it, or of the words it lists it under; null where neither
 * is known.
 *
 * @example
 * zoneOfWindowsName('(UTC-05:00) Eastern Time (US & Canada)') //=> 'America/New_York'
 */
export function zoneOfWindowsName(name: string): string | null {
  const plain = name.replace(/^\s*\((?:UTC|GMT)\s*[^)]{0,10}\)\s*/i, '');
  return zoneOfWords.get(fold(plain)) ?? null;
}

function fold(words: string): string {
  return words.trim().replace(/\s+/g, ' ').toLowerCase();
}
