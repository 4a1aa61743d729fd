import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { readLine } from '../../../../shared/quick-add/read-line.ts';
import { sayReading } from '../../../../shared/quick-add/say-reading.ts';
import { busyOffice } from './busy-office.ts';
import { today } from './office.ts';
test('dump', () => {
  const out: string[] = [];
  const src = process.env['QLINES'] ?? '/tmp/h/quick-own/lines.txt';
  for (const raw of readFileSync(src, 'utf8').split('\n')) {
    if (raw === '' || raw.startsWith('#')) {
      out.push(raw);
      continue;
    }
    const at = raw.lastIndexOf(' | ');
    const line = (at < 0 ? raw : raw.slice(0, at)).replaceAll('\\n', '\n');
    const r = readLine(line, busyOffice, { today, openMatterId: null });
    out.push(
      `> ${line}`,
      `   want: ${at < 0 ? '' : raw.slice(at + 3)}`,
      `   ${r.understanding === null ? '(none)' : sayReading(r.understanding)}`,
      `   chips: ${r.chips.map((c) => `${c.field}[${c.text}]${c.label}`).join('; ')}`,
      `   title: ${r.title}`,
    );
    for (const q of r.questions)
      out.push(`   ASK ${q.about}: ${q.choices.map((c) => c.label).join(' / ')}`);
    for (const w of r.warnings) out.push(`   ${w.weight} ${w.code}: ${w.sentence}`);
    for (const n of r.notes) out.push(`   note ${JSON.stringify(n)}`);
  }
  writeFileSync(process.env['QOUT'] ?? '/tmp/h/quick-own/out.txt', out.join('\n'));
});
