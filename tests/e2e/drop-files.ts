import type { Page } from '@playwright/test';

/** A file as it is dropped. */
export type Dropped = {
  readonly name: string;
  /** In base64; none for a file that is only large. */
  readonly content: string;
  readonly size?: number;
};

/** Drops files on the window, as from the desktop. */
export async function drop(page: Page, ...files: readonly Dropped[]): Promise<void> {
  await page.evaluate((all) => {
    const data = new DataTransfer();
    for (const { name, content, size } of all) {
      const bytes =
        size === undefined
          ? Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
          : new Uint8Array(size);
      data.items.add(new File([bytes], name));
    }
    window.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  }, files);
}

/** A file of this content, to be dropped. */
export function file(name: string, content: string | Uint8Array): Dropped {
  return { name, content: Buffer.from(content).toString('base64') };
}
