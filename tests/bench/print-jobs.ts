import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeMatterFile } from '../../shared/model/matter-file.ts';
import { matterOfSize } from './matter-of-size.ts';

/** What a PDF is made of, as the text of a matter file. */
type PrintJobText = { readonly text: string };

const ofSize =
  (count: number) =>
  (number = 0): PrintJobText => {
    const view = matterOfSize(count, number);
    return { text: writeMatterFile({ client: view.client, persons: [], matters: [view] }) };
  };

/** The matters that are printed; `number` gives another one of that size. */
export const printJobs = {
  Petrova: (): PrintJobText => ({
    text: readFileSync(join(process.cwd(), 'resources/samples/petrova.json'), 'utf8'),
  }),
  'matter 100': ofSize(100),
  '300 events': ofSize(300),
  '3,000 events': ofSize(3_000),
} as const satisfies Readonly<Record<string, (number?: number) => PrintJobText>>;
export type PrintJobName = keyof typeof printJobs;
