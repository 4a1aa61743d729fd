/** As the `ref` of a field that comes up later than its dialog: it gets the focus as it is drawn. */
export function focusOnce(field: HTMLInputElement | null): void {
  field?.focus();
}
