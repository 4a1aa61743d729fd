import { mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ExportWorld, runExport } from '../../../electron/cli-export.ts';
import type { PrintJob } from '../../../shared/ipc.ts';
import { fail, ok } from '../../../shared/result/result.ts';
import { day, sampleUrl } from '../../builders/matter-view.ts';

type Asked = { job: PrintJob; path: string };

async function makeWorld(): Promise<{ world: ExportWorld; asked: Asked[]; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'paradocket-cli-'));
  await writeFile(join(folder, 'matter.json'), await readFile(sampleUrl('petrova')));
  const asked: Asked[] = [];
  const world: ExportWorld = {
    folder,
    today: day('2025-06-30'),
    readText: async (path) =>
      readFile(path, 'utf8').then(
        (text) => ok(text),
        () => fail('file/missing', { path }),
      ),
    writePdf: (job, path) => {
      asked.push({ job, path });
      return Promise.resolve(ok({ file: path, pages: 1, bytes: 1, uncovered: [], redactions: [] }));
    },
  };
  return { world, asked, folder };
}

describe('export', () => {
  it('resolves both paths against where the user stands, and counts to today', async () => {
    const { world, asked, folder } = await makeWorld();
    const outcome = await runExport(['matter.json', '--pdf', 'out/t.pdf'], world);
    expect(outcome.stage).toBe('done');
    expect(asked[0]?.path).toBe(join(folder, 'out/t.pdf'));
    expect(asked[0]?.job.options.asOf).toBe('2025-06-30');
  });

  it('counts to --as-of where it is given', async () => {
    const { world, asked } = await makeWorld();
    await runExport(['matter.json', '--pdf', 'o.pdf', '--as-of', '2025-05-20'], world);
    expect(asked[0]?.job.options.asOf).toBe('2025-05-20');
  });

  it('never writes over the matter file, also not through a link', async () => {
    const { world, asked, folder } = await makeWorld();
    await symlink(join(folder, 'matter.json'), join(folder, 'link.pdf'));
    for (const pdf of ['matter.json', './matter.json', 'link.pdf']) {
      const outcome = await runExport(['matter.json', '--pdf', pdf], world);
      if (outcome.stage === 'done') expect.fail('it was written');
      expect(outcome.failure.code).toBe('cli/same-file');
    }
    expect(asked).toEqual([]);
  });

  it('refuses more events than can be printed', async () => {
    const { world, asked } = await makeWorld();
    const text = await readFile(sampleUrl('petrova'), 'utf8');
    const file = JSON.parse(text) as { matters: { events: { id: string; follows?: string }[] }[] };
    const [matter] = file.matters;
    const event = matter?.events.find((one) => one.follows === undefined);
    if (matter === undefined || event === undefined) expect.fail('the sample has no event');
    const copies = Array.from({ length: 10_001 }, (_, n) => {
      const id = `${event.id.slice(0, -6)}${String(n).padStart(6, '0')}`;
      return { ...event, id };
    });
    matter.events = [...matter.events, ...copies];
    const outcome = await runExport(['matter.json', '--pdf', 'o.pdf'], {
      ...world,
      readText: () => Promise.resolve(ok(JSON.stringify(file))),
    });
    expect(outcome).toMatchObject({ stage: 'input', failure: { code: 'cli/too-many-events' } });
    expect(asked).toEqual([]);
  });

  it('tells bad input from a place that cannot be written', async () => {
    const { world } = await makeWorld();
    const missing = await runExport(['none.json', '--pdf', 'o.pdf'], world);
    expect(missing.stage).toBe('input');
    const refusing = {
      ...world,
      writePdf: () => Promise.resolve(fail('file/unwritable', { path: 'o.pdf' })),
    };
    const unwritable = await runExport(['matter.json', '--pdf', 'o.pdf'], refusing);
    expect(unwritable.stage).toBe('output');
  });
});
