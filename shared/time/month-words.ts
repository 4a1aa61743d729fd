/** What a month is called in English and Spanish, whole and cut short, in small letters: 1 to 12. */
export const monthWords: ReadonlyMap<string, number> = new Map(
  [
    'january jan enero ene',
    'february feb febrero',
    'march mar marzo',
    'april apr abril abr',
    'may mayo',
    'june jun junio',
    'july jul julio',
    'august aug agosto ago',
    'september sept sep septiembre setiembre',
    'october oct octubre',
    'november nov noviembre',
    'december dec diciembre dic',
  ].flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
);
