const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * True for ids that a machine drew, which no other file uses by chance; ids that somebody wrote by
 * hand may stand for something else elsewhere.
 */
export function isRandomId(id: string): boolean {
  return UUID.test(id);
}
