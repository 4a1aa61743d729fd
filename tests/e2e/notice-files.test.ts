import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { expect } from '@playwright/test';
import { expectNoAxeViolations } from './accessibility.ts';
import { drop, type Dropped, file } from './drop-files.ts';
import { test } from './launch.ts';
import { openSample } from './open-sample.ts';
import { keepScreen } from './screens.ts';

async function pdfOf(
  pages: readonly (readonly string[])[],
  { x = 60, password }: { readonly x?: number; readonly password?: string } = {},
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const lines of pages) {
    const page = document.addPage([612, 792]);
    lines.forEach((line, index) => {
      const [left = '', right] = line.split('||');
      page.drawText(left, { x, y: 720 - index * 15, size: 10, font });
      if (right !== undefined)
        page.drawText(right, { x: 330, y: 720 - index * 15, size: 10, font });
    });
  }
  if (password !== undefined) document.encrypt({ userPassword: password });
  return document.save({ useObjectStreams: password === undefined });
}

const inColumns = [
  'IN THE UNITED STATES DISTRICT COURT||The government shall file its',
  'USA v. Amarante, 3:26-cr-99999 ORDER||response on or before January 8,',
  'The Change of Plea Hearing is set for||2027. Counsel shall meet and confer',
  'Tuesday, January 19, 2027 at 2:00 PM||about the exhibits well ahead of',
  'in Courtroom 3 of this courthouse, and||the hearing and tell the clerk of',
  'the client is to appear in person that||the court what remains in dispute',
  'day together with counsel of record in||between them. SO ORDERED by this',
  'this matter and with an interpreter.||court after a hearing this week.',
];

const encoded = (content: string | Uint8Array) =>
  Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\r\n');

function mailWith(pdf: Uint8Array): string {
  return [
    'From: clerk@court.example',
    'Date: Tue, 24 Nov 2026 11:53:52 -0600',
    'Subject: =?utf-8?B?' + encoded('Notices — Amarante') + '?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="part"',
    '',
    '--part',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'USA v. Amarante, 3:26-cr-99999. The Sentencing is set for Monday, March 22, 2027 at 10:00 AM.',
    '--part',
    'Content-Type: application/pdf; name="order.pdf"',
    'Content-Disposition: attachment; filename="order.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    encoded(pdf),
    '--part',
    'Content-Type: application/octet-stream; name="letter.docx"',
    'Content-Disposition: attachment; filename="letter.docx"',
    'Content-Transfer-Encoding: base64',
    '',
    encoded('PK'),
    '--part--',
    '',
  ].join('\r\n');
}

test('A file that cannot be read is said in one sentence by its name, and what was typed stays', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ today: '2026-11-25' });
  await openSample(page, 'first-matter');
  const dialog = page.getByRole('dialog', { name: 'Read a notice' });
  const field = dialog.getByLabel('Text of the notice, order or e-mail');

  await drop(page, file('letter.docx', 'PK'));
  await expect(dialog.getByRole('alert')).toContainText(
    'letter.docx is no text, e-mail (.eml), PDF or picture.',
  );
  await field.fill('Typed before');
  const bad: readonly (readonly [Dropped, string])[] = [
    [file('papers.zip', 'PK'), 'papers.zip is no text, e-mail (.eml), PDF or picture.'],
    [file('empty.pdf', ''), 'empty.pdf holds nothing (0 bytes).'],
    [{ name: 'large.pdf', content: '', size: 60 * 1024 * 1024 }, 'large.pdf is larger than 25 MB'],
    [file('broken.pdf', '%PDF-1.7 and nothing more'), 'broken.pdf could not be read'],
    [
      file('locked.pdf', await pdfOf([['Hearing on January 5, 2027']], { password: 'invented' })),
      'locked.pdf opens only with its password, so it was not read.',
    ],
  ];
  for (const [one, sentence] of bad) {
    await drop(page, one);
    await expect(dialog.getByRole('alert')).toContainText(sentence);
    await expect(field).toHaveValue('Typed before');
  }
  await expectNoAxeViolations(page);
  await keepScreen(page, 'notice-bad-file');
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await keepScreen(page, 'notice-bad-file-dark');
  await page.emulateMedia({ colorScheme: 'light' });

  const many = Array.from({ length: 500 }, (_, index) => [
    `Page ${index + 1}: USA v. Amarante, 3:26-cr-99999, transcript of proceedings, volume one`,
  ]);
  await drop(page, file('transcript.pdf', await pdfOf(many)));
  await expect(dialog.getByText('Only the first 60 of 500 pages were read')).toBeVisible({
    timeout: 60_000,
  });
  await expect(dialog.getByRole('alert')).toBeHidden();
  await keepScreen(page, 'notice-500-pages');
  await drop(page, file('other.txt', 'A hearing'));
  await expect(dialog.getByRole('alert')).toContainText(
    'other.txt was not read, so that nothing here is lost.',
  );
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('What hangs on an e-mail is read after it, as a document of its own, by keyboard alone', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ today: '2026-11-25' });
  await openSample(page, 'first-matter');
  await drop(page, file('message.eml', mailWith(await pdfOf([inColumns]))));
  const mail = page.getByRole('dialog', { name: 'Read a notice' });
  await expect(mail.getByText(/^Sentencing: Mon, March 22, 2027/)).toBeVisible();
  await expect(
    mail.getByText('The attachment letter.docx was not read; open it elsewhere to look for dates.'),
  ).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'notice-attachments');
  await page.emulateMedia({ colorScheme: 'dark' });
  await keepScreen(page, 'notice-attachments-dark');
  await page.emulateMedia({ colorScheme: 'light' });

  // Looked at first, and closed: the e-mail is still there.
  const open = mail.getByRole('button', { name: 'Read order.pdf' });
  await open.press('Enter');
  const attached = page.getByRole('dialog', { name: 'Read the attachment order.pdf' });
  await expect(attached.getByText(/^Plea hearing: Tue, January 19, 2027, 2:00 PM/)).toBeVisible();
  await expect(attached.getByText(/: Fri, January 8, 2027/)).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'notice-attached-pdf');
  await page.keyboard.press('Escape');
  await expect(attached).toBeHidden();
  const again = mail.getByRole('button', { name: 'Read again order.pdf' });
  await expect(again).toBeFocused();

  await again.press('Enter');
  await attached.getByRole('button', { name: 'Add 2 dates to the record' }).press('Enter');
  await expect(attached).toBeHidden();
  await mail.getByRole('button', { name: 'Add 1 date to the record' }).press('Enter');
  await expect(mail).toBeHidden();

  await page.keyboard.press('Control+2');
  const find = page.getByRole('searchbox', { name: 'Words to look for' });
  await find.fill('Plea hearing');
  await page.getByRole('row', { name: /01\/19\/2027/ }).click();
  await page.keyboard.press('Enter');
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByRole('button', { name: 'Open the notice' }).press('Enter');
  await expect(page.getByRole('region', { name: 'order.pdf' })).toContainText(
    'The Change of Plea Hearing is set for',
  );
});

test('An e-mail that was saved first is followed by what hangs on it', async ({ launchApp }) => {
  const { page } = await launchApp({ today: '2026-11-25' });
  await openSample(page, 'first-matter');
  await drop(page, file('message.eml', mailWith(await pdfOf([inColumns]))), file('b.txt', 'b'));
  const mail = page.getByRole('dialog', { name: 'Read a notice' });
  await expect(page.getByText('message.eml is read; not read: b.txt.')).toBeVisible();
  await mail.getByRole('button', { name: 'Add 1 date to the record' }).press('Enter');
  const attached = page.getByRole('dialog', { name: 'Read the attachment order.pdf' });
  await attached.getByRole('button', { name: 'Add 2 dates to the record' }).press('Enter');
  await expect(attached).toBeHidden();
  await expect(mail).toBeHidden();
});
