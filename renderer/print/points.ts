/** Points as CSS writes them. */
export function pt(value: number): string {
  return `${String(Math.round(value * 1000) / 1000)}pt`;
}
