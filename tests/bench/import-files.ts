const titles = [
  'Master calendar hearing',
  'Bond hearing',
  'Status conference',
  'Motion to suppress filed',
  'Order of release',
  'Individual hearing',
];

const dayOf = (at: number) => {
  const month = String((at % 12) + 1).padStart(2, '0');
  const day = String((at % 28) + 1).padStart(2, '0');
  return `${month}/${day}/${2020 + (at % 7)}`;
};

/** An invented list of an office, as a spreadsheet saves it. */
export function hearingList(rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) =>
    [
      dayOf(at),
      `${String(8 + (at % 4)).padStart(2, '0')}:30 AM`,
      // Rows that say the same would be folded into one.
      `${titles[at % titles.length] ?? ''} ${at + 1}`,
      `"Courtroom ${at % 12}, second floor"`,
      at % 5 === 0 ? 'held' : '',
    ].join(','),
  );
  return ['Date,Time,Event,Place,Status', ...lines].join('\r\n');
}

/** An invented docket report, laid out as a court's page is saved. */
export function docketPage(entries: number): string {
  const rows = Array.from({ length: entries }, (_, at) => {
    const number = `<a href="/doc1/${100_000 + at}">${at + 1}</a>`;
    const text = `${(titles[at % titles.length] ?? '').toUpperCase()} as to Ana Example (1): set for ${dayOf(at + 5)} at ${8 + (at % 4)}:30 AM in Courtroom ${at % 12} before Magistrate Judge Pat Invented. (ab) (Entered: ${dayOf(at)})`;
    return `<tr><td width=94 nowrap valign=top>${dayOf(at)}</td><td valign=top align=right>${number}&nbsp;</td><td valign=top>${text}<br></td></tr>`;
  });
  return [
    '<html><head><title>CM/ECF</title></head><body>',
    '<h3 align=center>U.S. District Court<br>District of Massachusetts (Boston)<br>CRIMINAL DOCKET FOR CASE #: 1:25-cr-00099-ABC-1</h3>',
    '<table width="100%"><tr><td>Case title: USA v. Example</td><td>Date Filed: 01/02/2025</td></tr></table>',
    '<table><tr><td><b><u>Defendant (1)</u></b></td></tr><tr><td><b>Ana Example</b></td></tr></table>',
    '<table align=center width="99%" border=1 rules=all cellpadding=5 cellspacing=0>',
    '<tr><td style="font-weight:bold; width=94; white-space:nowrap">Date Filed</td><th>#</th><td align=center style="font-weight:bold">Docket Text</td></tr>',
    ...rows,
    '</table></body></html>',
  ].join('\n');
}
