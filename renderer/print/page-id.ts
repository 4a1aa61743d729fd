/** What links of the contents lead to: the place of a page in a document that is printed. */
export function pageId(number: number): string {
  return `page-${String(number)}`;
}
