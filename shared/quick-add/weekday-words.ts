/** A weekday as people write it. */
export const WEEKDAY =
  /^(?<name>sun|mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?[.,;:)]*$/iu;
/** Words ahead of a weekday that say which one. */
export const WHICH = new Set(['this', 'coming', 'next', 'last', 'past']);
