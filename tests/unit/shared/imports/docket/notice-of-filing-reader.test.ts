import { expect, test } from 'vitest';
import { docketHtmlReader } from '../../../../../shared/imports/docket/docket-html-reader.ts';
import { noticeOfFilingReader } from '../../../../../shared/imports/docket/notice-of-filing-reader.ts';
import type { OpenedFile } from '../../../../../shared/imports/import-file.ts';

const mail = (subject: string, body: string): OpenedFile => ({ type: 'mail', subject, body });
const recognisedBy = (file: OpenedFile) =>
  [noticeOfFilingReader, docketHtmlReader].find((one) => one.recognises(file))?.format ?? null;

const page = [
  '<html><head><title>CM/ECF</title></head><body>',
  '<h3>U.S. District Court<br>CIVIL DOCKET FOR CASE #: 3:25-cv-00456-AA</h3>',
  '<table><tr><td>Date Filed</td><th>#</th><td>Docket Text</td></tr>',
  '<tr><td>06/03/2025</td><td>2</td><td>A schedule will be sent by Notice of Electronic Filing.</td></tr></table>',
  '</body></html>',
].join('\n');

test('A docket that a browser saved as a message is one, though its entries speak of notices', () => {
  expect(recognisedBy(mail('CM/ECF', page))).toBe('docket-html');
});

test('A message is a notice by its subject, by its transaction, or by what it calls itself', () => {
  expect(recognisedBy(mail('Activity in Case 3:25-cv-00456 Doe v. Warden Order', page))).toBe(
    'notice-of-filing',
  );
  expect(
    recognisedBy(mail('', 'The following transaction was entered on 6/3/2025 at 9:00 AM EDT')),
  ).toBe('notice-of-filing');
  expect(recognisedBy(mail('', 'U.S. District Court\nNotice of Electronic Filing'))).toBe(
    'notice-of-filing',
  );
  expect(recognisedBy(mail('Lunch', 'On Friday?'))).toBeNull();
});
