import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations } from './accessibility.ts';
import { type LaunchedApp, test } from './launch.ts';
import { openSample } from './open-sample.ts';
import { keepScreen } from './screens.ts';

const eoirNotice = `UNITED STATES DEPARTMENT OF JUSTICE
EXECUTIVE OFFICE FOR IMMIGRATION REVIEW
IMMIGRATION COURT, OTAY MESA

In the Matter of: AMARANTE, LUCIA      File: A000-123-456      Date: November 20, 2026

NOTICE OF HEARING IN REMOVAL PROCEEDINGS

Please take notice that the above captioned case has been scheduled for a MASTER hearing before the Immigration Court on Thursday, January 21, 2027 at 1:30 P.M. at the following address:

7488 Invented Road, San Diego, CA 92154

CERTIFICATE OF SERVICE
DATE: 11/20/2026    BY: COURT STAFF`;

const order = `TEXT ORDER as to Lucia Amarante (3:26-cr-99999): the Status Conference set for January 13, 2027 at 9:00 AM is continued to Wednesday, February 3, 2027 at 10:00 AM. The government shall file its response on or before December 18, 2026. A further hearing is set for Monday, January 26, 2027 at 9:00 AM.`;

const email = [
  'From: clerk@court.example',
  'To: counsel@office.example',
  'Date: Tue, 24 Nov 2026 11:53:52 -0600',
  'Subject: Activity in Case 3:26-cr-99999 USA v. Amarante Set/Reset Hearings',
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<p>Notice of Electronic Filing</p><p>The following transaction was entered on 11/24/2026</p>',
  '<p>Docket Text:<br><b>Change of Plea Hearing set for 1/19/2027 at=',
  ' 02:00 PM before Judge M. Fictive.</b></p>',
].join('\r\n');

async function pdfOf(lines: readonly string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([612, 792]);
  lines.forEach((line, index) =>
    page.drawText(line, { x: 60, y: 720 - index * 18, size: 11, font }),
  );
  return document.save();
}

/** Lines that fit on a page. */
function wrapped(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => line.match(/.{1,80}(?:\s|$)/g) ?? ['']);
}

/** Drops a file on the window, as from the desktop. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ({ name, bytes }) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], name));
      window.dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      );
    },
    { name, bytes: [...bytes] },
  );
}

async function paste(app: LaunchedApp['app'], page: Page, text: string): Promise<void> {
  await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
  await page.keyboard.press('Control+Shift+V');
}

test('A dropped e-mail and a dropped PDF are read; a scan opens beside the form', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ today: '2026-11-25' });
  await openSample(page, 'first-matter');
  const dialog = page.getByRole('dialog', { name: 'Read a notice' });

  await drop(page, 'activity.eml', new TextEncoder().encode(email));
  await expect(dialog.getByText('Plea hearing: Tue, January 19, 2027, 2:00 PM MT')).toBeVisible();
  await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Add 1 date to the record' }).press('Enter');
  await expect(dialog).toBeHidden();

  await drop(page, 'notice.pdf', await pdfOf(wrapped(eoirNotice)));
  await expect(
    dialog.getByText('Master calendar hearing: Thu, January 21, 2027, 1:30 PM PT'),
  ).toBeVisible();
  await keepScreen(page, 'notice-pdf');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page);
  await keepScreen(page, 'notice-pdf-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await drop(page, 'scan.pdf', await pdfOf(['p. 1']));
  await expect(dialog.getByRole('img', { name: 'Page 1 of 1' })).toBeVisible();
  await expect(dialog.getByLabel('Called')).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'notice-scan');
  await dialog.getByLabel('Called').fill('Hearing from a scan');
  await page.keyboard.press('Tab');
  await page.keyboard.type('removal');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(dialog.getByLabel('When')).toBeFocused();
  await page.keyboard.type('2/9/27');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/1 added so far/)).toBeVisible();
  await expect(dialog.getByLabel('Called')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await drop(page, 'virus.exe', new Uint8Array([77, 90, 0, 1]));
  await expect(
    dialog.getByText('virus.exe is no text, e-mail (.eml), PDF or picture.', { exact: false }),
  ).toBeVisible();
  await expect(dialog.getByLabel('Text of the notice, order or e-mail')).toBeVisible();
  await keepScreen(page, 'notice-start');
});

test('A pasted notice and an order become a hearing, a reset and a deadline, by keyboard alone', async ({
  launchApp,
}) => {
  const { app, page } = await launchApp({ today: '2026-11-25' });
  await openSample(page, 'first-matter');

  await paste(app, page, eoirNotice);
  const dialog = page.getByRole('dialog', { name: 'Read a notice' });
  await expect(
    dialog.getByText(/Immigration court notice of hearing of Fri, November 20/),
  ).toBeVisible();
  const first = dialog.getByRole('checkbox').first();
  await expect(first).toBeFocused();
  await keepScreen(page, 'notice-eoir');
  await expectNoAxeViolations(page);
  if (!(await first.isChecked())) await page.keyboard.press('Space');
  await expect(first).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+2');
  const find = page.getByRole('searchbox', { name: 'Words to look for' });
  await find.fill('Master calendar');
  await expect(page.getByRole('row', { name: /01\/21\/2027, 1:30 PM PT/ })).toBeVisible();

  await test.step('the kept notice is found by its name and by a word that no record quotes', async () => {
    const palette = page.getByRole('dialog', { name: 'Find or do anything' });
    const details = page.getByRole('complementary', { name: 'Details' });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('pasted notice');
    const kept = palette.getByRole('option').first();
    await expect(kept).toContainText('Pasted notice.txt');
    await page.keyboard.press('Enter');
    await expect(details).toContainText('Master calendar hearing');
    await page.getByRole('button', { name: 'Close details' }).press('Enter');
    await expect(details).toBeHidden();

    await page.keyboard.press('Control+k');
    await page.keyboard.type('certificate');
    await expect(palette.getByRole('option')).toHaveCount(1);
    await expect(kept).toContainText('Pasted notice.txt');
    await expect(kept).toContainText('San Diego, CA 92154 CERTIFICATE OF SERVICE DATE: 11/20/2026');
    await expectNoAxeViolations(page);
    await keepScreen(page, 'palette-notice');
    await page.keyboard.press('Enter');
    await expect(palette).toBeHidden();
    await expect(details).toContainText('Master calendar hearing');
    await expect(details.getByRole('button', { name: 'Open the notice' })).toBeVisible();
    await page.getByRole('button', { name: 'Close details' }).press('Enter');
    // What is opened from the palette stands on the timeline.
    await page.keyboard.press('Control+2');
  });

  await paste(app, page, order);
  await expect(
    dialog.getByText(
      'Marks "Status conference" of Wed, January 13, 2027, 9:00 AM MT continued to this date.',
    ),
  ).toBeVisible();
  await expect(
    dialog.getByText(
      'The notice says Monday, but that day is a Tuesday. Ask the court which one is right.',
    ),
  ).toBeVisible();
  await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await keepScreen(page, 'notice-order');
  await expectNoAxeViolations(page);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await find.fill('Status conference');
  const status = page.getByRole('row', { name: /Status conference/ });
  await expect(status).toContainText('02/03/2027, 10:00 AM MT');
  await expect(status).toContainText('01/13/2027');
  await status.click();
  await page.keyboard.press('Enter');
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByRole('button', { name: 'Open the notice' }).last().press('Enter');
  await expect(page.getByRole('region', { name: 'Pasted notice.txt' })).toContainText(
    'is continued to Wednesday, February 3, 2027',
  );
  await keepScreen(page, 'notice-kept');
  await page.keyboard.press('Escape');

  await find.fill('file its response');
  const deadline = page.getByRole('row', { name: /12\/18\/2026/ });
  await deadline.click();
  await page.keyboard.press('Control+z');
  await expect(deadline).toBeHidden();
  await find.fill('Status conference');
  await expect(status).toContainText('01/13/2027');
  await expect(status).not.toContainText('02/03/2027');
});

test('A notice of another client is said loudly and nothing of it is ticked', async ({
  launchApp,
}) => {
  const { app, page } = await launchApp({ today: '2026-11-25' });
  await openSample(page, 'first-matter');
  await paste(
    app,
    page,
    eoirNotice.replace('A000-123-456', 'A000-777-888').replace('AMARANTE, LUCIA', 'OTHER, OLIVER'),
  );
  const dialog = page.getByRole('dialog', { name: 'Read a notice' });
  await expect(dialog.getByRole('alert')).toContainText(
    "The A-number in this notice (A *** *** 888) is not this client's.",
  );
  await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await keepScreen(page, 'notice-other-client');
});
