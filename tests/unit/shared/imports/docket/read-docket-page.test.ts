import { describe, expect, it } from 'vitest';
import { readDocketPage } from '../../../../../shared/imports/docket/read-docket-page.ts';

function report(html: string) {
  const result = readDocketPage(html, { fileName: 'x.html', thisYear: 2026 });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}
const head = (title: string, columns: string, rows: string) =>
  `<h3>${title}</h3><table><tr><td>Doe v. Sheriff<br>Assigned to: Judge Z</td><td>Date Filed: 06/01/2025</td></tr></table><table>${columns}${rows}</table>`;
const VERMONT =
  'U.S. District Court<br>District of Vermont (Burlington)<br>CIVIL DOCKET FOR CASE #: 2:25-cv-00031-ZZZ';
const columns = (date: string) => `<tr><td>${date}</td><th>#</th><td>Docket Text</td></tr>`;
const row =
  '<tr><td>06/03/2025</td><td>4&nbsp;</td><td>LETTER (Filed on 6/2/2025) (Entered: 06/04/2025)</td></tr>';

describe('the heading of the date column says which date it is', () => {
  it.each([
    ['Date Filed', '2025-06-03', '2025-06-04'],
    ['Filing Date', '2025-06-03', '2025-06-04'],
    ['Date Entered', '2025-06-02', '2025-06-03'],
    ['Docket Date', '2025-06-02', '2025-06-03'],
  ])('%s', (heading, filedOn, enteredOn) => {
    expect(report(head(VERMONT, columns(heading), row)).entries[0]).toMatchObject({
      filedOn,
      enteredOn,
      number: '4',
    });
  });
});

describe('layouts of several courts', () => {
  it('a page that is laid out in one big cell', () => {
    const page = report(
      `<table><tr><td>${head(VERMONT, columns('Date Filed'), row)}</td></tr></table>`,
    );
    expect(page.header).toMatchObject({
      court: 'vtd',
      docketNumber: '2:25-cv-00031-ZZZ',
      caption: 'Doe v. Sheriff',
      filedOn: '2025-06-01',
    });
    expect(page.entries).toHaveLength(1);
  });

  it('a bankruptcy docket that merges number and text', () => {
    const page = report(
      head(
        'U.S. Bankruptcy Court<br>Northern District of Texas (Dallas)<br>Bankruptcy Petition #: 20-30805-sgj11',
        '<tr><td>Filing Date</td><td>Docket Text</td></tr>',
        '<tr><td>06/03/2025</td><td>13 (5 pgs) Motion to extend</td></tr><tr><td>06/04/2025</td><td>Meeting held</td></tr>',
      ),
    );
    expect(page.header).toMatchObject({ court: 'txnb', docketNumber: '20-30805-sgj11' });
    expect(page.kind).toBe('bankruptcy');
    expect(page.entries.map((one) => [one.number, one.text])).toEqual([
      ['13', 'Motion to extend'],
      ['', 'Meeting held'],
    ]);
  });

  it('a number with blanks in it', () => {
    const page = report(
      head(
        'U.S. District Court<br>District of Hawaii (Hawaii)<br>CRIMINAL DOCKET FOR CASE #: 1:04-m -401-KSC-1',
        columns('Date Filed'),
        row,
      ),
    );
    expect(page.header.docketNumber).toBe('1:04-m-401-KSC-1');
    expect(page.kind).toBe('criminal');
  });

  it('entries that go on in a second table without headings', () => {
    const page = report(
      `${head(VERMONT, columns('Date Filed'), `<tr></tr>${row}`)}<br><table><tr><td>06/09/2025</td><td>5</td><td>MORE</td></tr></table>`,
    );
    expect(page.entries.map((one) => one.number)).toEqual(['4', '5']);
  });

  it('attachments with pages and sizes are no entries; an entry without a date is one', () => {
    const rows = `${row}<tr><td></td><td></td><td><table><tr><td>0</td><td>Main Document</td><td>2 pages</td><td>1.0 MB</td></tr></table></td></tr><tr><td></td><td>0</td><td>OLD DOCKET SHEET</td></tr>`;
    const page = report(head(VERMONT, columns('Date Filed'), rows));
    expect(page.entries.map((one) => one.text.slice(0, 6))).toEqual(['LETTER', 'OLD DO']);
    expect(page.problems.map((one) => one.code)).toContain('docket/no-date');
  });

  it('a report is said to be a part where it found no entries, not where an entry speaks of none', () => {
    const of = (rows: string) =>
      report(head(VERMONT, columns('Date Filed'), rows)).problems.map((one) => one.code);
    expect(of('<tr><td colspan=3>There are no proceedings</td></tr>')).toContain('docket/limited');
    const spoken = '<tr><td>06/03/2025</td><td>1</td><td>MINUTES: no proceedings held</td></tr>';
    expect(of(spoken)).not.toContain('docket/limited');
  });

  it('a page that goes on with another docket is read to there, and says so', () => {
    const other = head(
      VERMONT.replace('2:25-cv-00031', '2:25-cv-00077'),
      columns('Date Filed'),
      row.replace('LETTER', 'OTHER'),
    );
    const page = report(`${head(VERMONT, columns('Date Filed'), row)}${other}`);
    expect(page.entries.map((one) => one.text.slice(0, 6))).toEqual(['LETTER']);
    expect(page.problems.find((one) => one.code === 'docket/second-docket')?.text).toContain(
      '2:25-cv-00077',
    );
    const same = report(head(VERMONT, columns('Date Filed'), row).repeat(2));
    expect(same.entries).toHaveLength(2);
  });

  it('a page that ends in the middle of its table says so; one that its court never closed does not', () => {
    const codes = (html: string) => report(html).problems.map((one) => one.code);
    const whole = `<html>${head(VERMONT, columns('Date Filed'), row)}</table></html>`;
    expect(codes(whole)).not.toContain('docket/unended');
    expect(codes(whole.slice(0, whole.indexOf('(Entered')))).toContain('docket/unended');
    expect(codes(whole.replace(/<\/t[dr]>/g, ''))).not.toContain('docket/unended');
  });

  it.each([
    ['are none that are known', '<tr><td>Day</td><td>No</td><td>Words</td></tr>'],
    ['are missing', ''],
  ])('rows of entries whose headings %s are never left unread in silence', (_name, headings) => {
    const page = report(head(VERMONT, headings, row));
    expect(page.entries).toEqual([]);
    expect(page.problems.map((one) => one.code)).toContain('docket/unread-rows');
  });

  it('a day that does not exist is a problem and never another day', () => {
    const page = report(
      head(VERMONT, columns('Date Filed'), '<tr><td>02/30/2025</td><td>4</td><td>LETTER</td></tr>'),
    );
    expect(page.entries[0]).toMatchObject({ filedOn: null, dateAsStated: '02/30/2025' });
    expect(page.problems.map((one) => one.code)).toContain('docket/bad-date');
  });

  it('a general docket of a court of appeals', () => {
    const page = report(
      '<table><tr><td><b>General Docket</b></td></tr><tr><td>First Circuit Court of Appeals</td></tr></table><table><tr><td><b>Court of Appeals Docket #: </b>25-1234</td><td><b>Docketed:</b> 06/02/2025</td></tr><tr><td>Doe v. Sheriff</td></tr></table><table><tr><td>06/02/2025</td><td><img src=x></td><td>CIVIL CASE docketed. [Entered: 06/02/2025 10:11 AM]</td></tr></table>',
    );
    expect(page.header).toMatchObject({
      court: 'ca1',
      docketNumber: '25-1234',
      caption: 'Doe v. Sheriff',
      filedOn: '2025-06-02',
    });
    expect(page.entries[0]).toMatchObject({ filedOn: '2025-06-02', enteredOn: '2025-06-02' });
  });
});

describe('pages that are no dockets', () => {
  it.each([
    ['<title>CM/ECF - mad</title><p>This case is SEALED.', 'import/page-sealed'],
    ['<title>408</title><h1>Request Time-out</h1>', 'import/page-timed-out'],
    [
      '<title>CM/ECF - mad</title><p>Docket Sheet<p>The report may take a long time to run because this case has many docket entries.',
      'import/page-cost-warning',
    ],
    [
      '<title>CM/ECF - mad</title><p>Docket Sheet<p>Documents to Include<p>Terminated parties',
      'import/page-query',
    ],
    ['<title>CM/ECF - mad</title><p>Error: The page ID does not exist.', 'import/page-error'],
    [
      '<title>CM/ECF - mad</title><table><tr><th>Transaction Receipt</th></tr></table>',
      'import/page-receipt',
    ],
    ['<input type=password>', 'import/page-login'],
    ['<p>Recipe for soup', 'import/not-a-docket'],
    ['', 'import/not-a-docket'],
  ])('%s', (html, code) => {
    const result = readDocketPage(html, { fileName: 'x.html', thisYear: 2026 });
    expect(result.ok ? 'read' : result.failure.code).toBe(code);
  });
});

describe('heads of several courts', () => {
  const headed = (title: string, cases: string, parties = '') =>
    report(`<h3>${title}</h3>${cases}${parties}<table>${columns('Date Filed')}${row}</table>`)
      .header;

  it('the end of a party’s or an attorney’s part is not the end of the case', () => {
    const parties =
      '<table><tr><td><b>Defendant (1)</b></td></tr><tr><td><b>Rex Nobody</b><br><i>TERMINATED: 08/12/2025</i></td><td>represented by</td><td>Ada Counsel<br><i>TERMINATED: 05/12/2025</i></td></tr></table>';
    const cases =
      '<table><tr><td>Case title: USA v. Nobody</td><td>Date Filed: 06/01/2025</td></tr></table>';
    expect(headed(VERMONT, cases, parties).terminatedOn).toBeNull();
    const over = cases.replace('06/01/2025', '06/01/2025<br>Date Terminated: 09/01/2025');
    expect(headed(VERMONT, over, parties).terminatedOn).toBe('2025-09-01');
  });

  it('the panel that joins cases of many districts', () => {
    expect(
      headed(
        'United States Judicial Panel on Multidistrict Litigation<br>CIVIL DOCKET FOR CASE #: MDL No. 2168',
        '<table><tr><td>IN RE: Nowhere Litigation</td><td>Date Filed: 06/01/2025</td></tr></table>',
      ),
    ).toMatchObject({ court: 'jpml', docketNumber: 'MDL No. 2168' });
  });

  it('an adversary proceeding is named by its first parties', () => {
    const side = (role: string, name: string) =>
      `<tr><td><i><b>${role}</b></i><br><b>${name}</b><br>PO Box 1</td><td>represented by</td><td>Ada Counsel</td></tr>`;
    expect(
      headed(
        'U.S. Bankruptcy Court<br>District of Vermont (Rutland)<br>Adversary Proceeding #: 25-01001',
        '<table><tr><td>Assigned to: Judge Z</td><td><table><tr><td>Date Filed:</td><td>06/01/2025</td></tr></table></td></tr></table>',
        `<table>${side('Plaintiff', 'Jane Doe')}${side('Defendant', 'Rex Nobody')}</table>`,
      ),
    ).toMatchObject({ court: 'vtb', caption: 'Jane Doe v. Rex Nobody', filedOn: '2025-06-01' });
  });

  it('words that only a change of lettering keeps apart are apart', () => {
    const page = report(
      head(
        VERMONT,
        columns('Date Filed'),
        row.replace(
          'LETTER',
          'NOTICE as to Rex Nobody<font color=red>This is text only.</font> NOTE',
        ),
      ),
    );
    expect(page.entries[0]?.text).toContain('Rex Nobody This is text only.');
  });
});
