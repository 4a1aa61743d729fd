/** What a docket calls itself at its head; a notice of a filing never does. */
export const HEAD_OF_DOCKET =
  /\bdocket for (?:case|adversary)|general docket\b|bankruptcy petition #/i;
