const WORDS =
  /\b(?:el|la|los|las|su|una?|del|para|con|que|es|por|audiencia|tribunal|juez|cita|corte|fecha|abogad[oa]|licenciad[oa]|inmigraci[oó]n)\b/gi;

/**
 * Says whether a text is written in Spanish, where a day in figures stands before its month.
 *
 * @example
 * isSpanish('La cita con ICE es el 12/1/2026 a las 8') //=> true
 */
export function isSpanish(text: string): boolean {
  const head = text.slice(0, 4_000);
  const spanish = head.match(WORDS)?.length ?? 0;
  const english = head.match(/\b(?:the|of|and|is|for|on|at|you|your|to)\b/gi)?.length ?? 0;
  return spanish >= 3 && spanish > english;
}
