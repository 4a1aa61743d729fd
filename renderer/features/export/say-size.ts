/**
 * How large a file is.
 *
 * @example
 * saySize(20) //=> '1 KB'
 */
export function saySize(bytes: number): string {
  return `${String(Math.max(1, Math.round(bytes / 1024)))} KB`;
}
