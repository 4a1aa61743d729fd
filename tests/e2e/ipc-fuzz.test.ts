import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import { type Channel, channels } from '../../shared/ipc.ts';
import { printChannels } from '../../shared/ipc/print-channels.ts';
import { test } from './launch.ts';
import { openSample } from './open-sample.ts';

const PAYLOADS = 1_000;
const SEED = 20_261_126;

/** Names that the contract uses somewhere, so that what is made up comes near to what is meant. */
const nearKeys = [
  ...[
    'commandId',
    'at',
    'by',
    'device',
    'changes',
    'table',
    'id',
    'rev',
    'before',
    'after',
    'file',
  ],
  ...['text', 'kind', 'keep', 'options', 'office', 'list', 'limit', 'afterSeq', 'bytes', 'sha256'],
  ...['key', 'values', 'keys', 'until', 'form', 'suggestedName', 'colorScheme', '__proto__'],
];
const nearTexts = [
  'cache-1',
  'matter',
  '../../etc/passwd',
  '\0',
  'app://paradocket/',
  'events',
  '1',
];

/** Whatever JSON can say, biased towards the contract's own words; the same every time. */
function hostilePayloads(): readonly unknown[] {
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant(null),
      fc.boolean(),
      fc.integer(),
      fc.double(),
      fc.constantFrom(-1, 0, 1e308, Number.MAX_SAFE_INTEGER + 1),
      fc.oneof(fc.string(), fc.constantFrom(...nearTexts), fc.string({ minLength: 4_000 })),
      fc.array(tie('value'), { maxLength: 6 }),
      fc.dictionary(fc.oneof(fc.constantFrom(...nearKeys), fc.string()), tie('value'), {
        maxKeys: 8,
      }),
    ),
  }));
  return fc.sample(value, { seed: SEED, numRuns: PAYLOADS });
}

/** What the bridge itself must stop or carry: nothing that JSON can say. */
const beyondJson = `[
  undefined, NaN, -0, 10n, new Date(0), /x/, new Map([[1, 2]]), new Set([1]), new Error('x'),
  new Uint8Array(9), new ArrayBuffer(8), Object.create(null), JSON.parse('{"__proto__":{"polluted":1}}'),
  'x'.repeat(1e6), Array.from({ length: 1e5 }, () => 0), () => 1, Symbol('x'), document.body,
  (() => { const loop = {}; loop.loop = loop; return loop; })(),
  (() => { let deep = {}; for (let n = 0; n < 500; n += 1) deep = { deep }; return deep; })(),
]`;

/** How a channel answers each of some payloads; a program in the page makes them. */
function answersOf(page: Page, name: string, payloads: string): Promise<string[]> {
  return page.evaluate(
    `Promise.all(${payloads}.map(async (value) => {
      try { await window.paradocket.call(${JSON.stringify(name)}, value); return 'answered'; }
      catch (error) { return String(error); }
    }))`,
  );
}

async function journalOf(userDataDir: string): Promise<readonly string[]> {
  const folder = join(userDataDir, 'vault');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.bin')).sort();
  return Promise.all(
    names.map(async (name) => (await readFile(join(folder, name))).toString('base64')),
  );
}

test('a thousand malformed requests on every channel are refused by name and change nothing', async ({
  launchApp,
}) => {
  const { app, page, userDataDir, stderr } = await launchApp({ today: '2025-06-26' });
  await openSample(page, 'petrova');
  const before = await journalOf(userDataDir);
  const payloads = hostilePayloads();
  let sent = 0;
  for (const name of Object.keys(channels) as Channel[]) {
    const schema = channels[name].request;
    const malformed = payloads.filter((payload) => !schema.safeParse(payload).success);
    // Nothing made up may do what the channel does: save, ask for a file, print.
    const answers = await answersOf(page, name, JSON.stringify(malformed));
    const others = answers.filter((answer) => !answer.includes(`ipc/malformed ${name}`));
    expect(others, name).toEqual([]);
    expect(malformed.length, name).toBeGreaterThan(PAYLOADS / 2);
    sent += malformed.length;
  }
  console.log(`${sent} malformed requests on ${Object.keys(channels).length} channels`);
  expect(await journalOf(userDataDir)).toEqual(before);
  expect(stderr()).not.toMatch(/unhandled|uncaught/i);
  expect(await app.evaluate(() => 'polluted' in {})).toBe(false);
  expect(
    await page.evaluate('window.paradocket.call("journal:opened").then((now) => now.writable)'),
  ).toBe(true);
});

test('what JSON cannot say is stopped on every channel that takes something', async ({
  launchApp,
}) => {
  const { app, page, stderr } = await launchApp();
  await expect(page.getByRole('button', { name: 'Add a client' })).toBeVisible();
  // Dates and maps cross the bridge as empty objects, which is all that some channels ask for, or any text.
  const taking = (Object.keys(channels) as Channel[]).filter((name) =>
    [undefined, {}, 'x'].every((value) => !channels[name].request.safeParse(value).success),
  );
  expect(taking.length).toBeGreaterThan(10);
  for (const name of taking) {
    const answers = await answersOf(page, name, beyondJson);
    const stopped = answers.filter((answer) =>
      /ipc\/malformed|could not be cloned|recursion|nested/i.test(answer),
    );
    expect(answers.length - stopped.length, `${name}: ${answers.join(' | ')}`).toBe(0);
  }
  expect(await app.evaluate(() => 'polluted' in {})).toBe(false);
  expect(stderr()).not.toMatch(/unhandled|uncaught/i);
});

test('the channels of the print page do not exist for the main window', async ({ launchApp }) => {
  const { page } = await launchApp();
  await expect(page.getByRole('button', { name: 'Add a client' })).toBeVisible();
  for (const name of [
    ...Object.keys(printChannels),
    'journal:erase',
    '',
    'toString',
    '__proto__',
  ]) {
    const [answer] = await answersOf(page, name, '[undefined]');
    expect(answer, name).toContain('No handler registered');
  }
});

test('a frame inside our own page has no bridge of its own', async ({ launchApp }) => {
  const { page } = await launchApp();
  await expect(page.getByRole('button', { name: 'Add a client' })).toBeVisible();
  const bridges = await page.evaluate(`(async () => {
    const found = [];
    for (const address of ['about:blank', '/index.html', 'data:text/html,x']) {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 200));
      try { found.push(typeof frame.contentWindow.paradocket); } catch { found.push('undefined'); }
    }
    return found;
  })()`);
  expect(bridges).toEqual(['undefined', 'undefined', 'undefined']);
});
