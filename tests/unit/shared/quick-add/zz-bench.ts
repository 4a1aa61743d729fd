import { officeOfSize } from '../../../bench/office-of-size.ts';
import { readLine } from '../../../../shared/quick-add/read-line.ts';
import { courts, today } from './office.ts';
import { readFileSync } from 'node:fs';
const matters = [...officeOfSize(1000, 30)];
const voc = { matters, courts, hearingTypes: [] };
const L = JSON.parse(readFileSync('tests/unit/shared/quick-add/busy-lines.json', 'utf8')).map((l: any) => l.line);
let t = performance.now();
readLine('mch 6/18 9a', voc, { today, openMatterId: null });
console.log('first', performance.now() - t);
const times: [number, string][] = [];
for (const line of L) { t = performance.now(); readLine(line, voc, { today, openMatterId: matters[3]!.matter.id }); times.push([performance.now() - t, line]); }
times.sort((a, b) => b[0] - a[0]);
console.log('n', times.length, 'mean', times.reduce((s, x) => s + x[0], 0) / times.length, 'p50', times[Math.floor(times.length / 2)]![0]);
for (const [ms, l] of times.slice(0, 12)) console.log(ms.toFixed(1), l.slice(0, 80));
