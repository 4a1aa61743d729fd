import type { ElectronApplication } from '@playwright/test';

/** Chooses an item of the native menu, as a person would. */
export async function clickMenu(app: ElectronApplication, label: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    Menu.getApplicationMenu()
      ?.items.flatMap((item) => item.submenu?.items ?? [])
      .find((item) => item.label === wanted)
      ?.click();
  }, label);
}
