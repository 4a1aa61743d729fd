import { readFileSync, writeFileSync } from 'node:fs';
import { readLine } from '../../../../shared/quick-add/read-line.ts';
import { sayReading } from '../../../../shared/quick-add/say-reading.ts';
import { busyOffice } from './busy-office.ts';
import { office, today } from './office.ts';
const mode = process.argv[2];
const say = (line: string, voc: any, open: string | null) => {
  const r = readLine(line, voc, { today, openMatterId: open });
  return {
    chips: r.chips.map((c) => `${c.field}: ${c.text} = ${c.label}`),
    title: r.title,
    says: r.understanding === null ? undefined : sayReading(r.understanding),
    asks: r.questions.map((q) => `${q.about}: ${q.choices.map((c) => c.label).join(' / ')}`),
    warns: r.warnings.filter((w) => w.weight !== 'assumed').map((w) => `${w.weight} ${w.code}`),
    full: r.warnings,
  };
};
if (mode === 'corpus') {
  const L = JSON.parse(readFileSync('tests/unit/shared/quick-add/lines.json', 'utf8'));
  for (const l of L) {
    const g = say(l.line, office, l.open ?? null);
    const e = {
      chips: l.chips,
      title: l.title ?? '',
      says: l.says,
      asks: l.asks ?? [],
      warns: l.warns ?? [],
    };
    for (const k of ['chips', 'title', 'says', 'asks', 'warns'] as const)
      if (JSON.stringify(e[k]) !== JSON.stringify(g[k]))
        console.log(`> ${l.line} [${k}]\n  - ${JSON.stringify(e[k])}\n  + ${JSON.stringify(g[k])}`);
  }
} else if (mode === 'make') {
  const L = JSON.parse(readFileSync('/tmp/h/quick-own/busy-in.json', 'utf8'));
  writeFileSync(
    'tests/unit/shared/quick-add/busy-lines.json',
    JSON.stringify(
      L.map((l: any) => {
        const g = say(l.line, busyOffice, l.open ?? null);
        return {
          rule: l.rule,
          line: l.line,
          ...(l.open === undefined ? {} : { open: l.open }),
          chips: g.chips,
          ...(g.title === '' ? {} : { title: g.title }),
          ...(g.says === undefined ? {} : { says: g.says }),
          ...(g.asks.length === 0 ? {} : { asks: g.asks }),
          ...(g.warns.length === 0 ? {} : { warns: g.warns }),
        };
      }),
    ),
  );
} else if (mode === 'fix') {
  const fix = new Set(process.argv.slice(3));
  const L = JSON.parse(readFileSync('tests/unit/shared/quick-add/lines.json', 'utf8'));
  for (const l of L)
    if (fix.has(l.line)) {
      const g = say(l.line, office, l.open ?? null);
      l.chips = g.chips;
      for (const k of ['title', 'says', 'asks', 'warns'] as const) {
        delete l[k];
        if (g[k] !== undefined && g[k]!.length > 0) l[k] = g[k];
      }
    }
  writeFileSync('tests/unit/shared/quick-add/lines.json', JSON.stringify(L));
} else {
  for (const src of process.argv.slice(3))
    for (const raw of readFileSync(src, 'utf8').split('\n')) {
      if (raw === '' || raw.startsWith('#')) {
        console.log(raw);
        continue;
      }
      const at = raw.lastIndexOf(' | ');
      const line = (at < 0 ? raw : raw.slice(0, at)).replaceAll('\\n', '\n');
      const g = say(line, mode === 'guide' ? office : busyOffice, mode === 'lines' ? null : 'matter-1');
      console.log(
        `> ${line}${at < 0 ? '' : `   ## ${raw.slice(at + 3)}`}\n   ${g.says ?? '(none)'}\n   ${g.chips
          .map((c) => {
            const [f = '', ...r] = c.split(': ');
            const [t = '', ...l] = r.join(': ').split(' = ');
            return `${f}[${t}]${f === 'date' || f === 'unread-date' || l.join('').endsWith('?') ? l.join(' = ') : ''}`;
          })
          .join(' ')}${g.title === '' ? '' : `\n   title: ${g.title}`}`,
      );
      for (const q of g.asks) console.log(`   ASK ${q}`);
      for (const w of g.full)
        if (!['year-assumed', 'time-assumed', 'stands'].includes(w.code))
          console.log(`   ${w.weight} ${w.code}: ${w.sentence}`);
    }
}
