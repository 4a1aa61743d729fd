import { expect, test } from 'vitest';
import { openFile } from '../../../../shared/imports/open-file.ts';
import { openWorkbook } from '../../../../shared/imports/open-workbook.ts';

const open = async (text: string) => {
  const opened = await openFile(new TextEncoder().encode(text), 'page.html', openWorkbook);
  return opened.ok ? opened.value.type : opened.failure.code;
};

test.each([
  ['an archive of Safari', 'bplist00\u00d2\u0001 WebMainResource', 'import/web-archive'],
  [
    'an archive of Safari in letters',
    '<?xml version="1.0"?><plist><dict><key>WebMainResource</key></dict></plist>',
    'import/web-archive',
  ],
  ['a paper named as a page', '%PDF-1.7', 'import/notice'],
  ['a page', '<html><body>x</body></html>', 'text'],
  ['a page in one file, which is a message', 'From: <Saved by Blink>\nSubject: x\n\n<p>x', 'mail'],
])('%s is told by what it holds', async (_, text, told) => {
  expect(await open(text)).toBe(told);
});
