// What `electron .` runs inside the registry runtime, which ships without Electron's own.
// Top-level await throughout: `ready` must wait for the app's code, which registers its scheme first.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app as electronApp } from 'electron';

/** @typedef {{ setVersion(version: string): void, setAppPath(path: string): void }} Untyped */
const app = /** @type {typeof electronApp & Untyped} */ (electronApp);

const { required, target } = readArguments(process.argv.slice(1));
if (target === undefined) {
  console.error('usage: electron <path>');
  process.exit(1);
}
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });

const folder = resolve(target);
const description = join(folder, 'package.json');
const hasDescription = existsSync(description);
if (hasDescription) {
  const { version, productName, name } = JSON.parse(readFileSync(description, 'utf8'));
  if (version) app.setVersion(version);
  app.name = productName ?? name ?? app.name;
  app.setDesktopName(`${app.name}.desktop`);
}

const requireFromHere = createRequire(join(process.cwd(), 'from-here.js'));
const entry = requireFromHere.resolve(folder);
app.setAppPath(hasDescription ? folder : dirname(entry));
for (const file of required) requireFromHere(file);
await import(pathToFileURL(entry).href);

/**
 * Reads what stands before the app's path: Playwright has its loader required, Chromium's switches
 * are none of ours.
 * @param {string[]} args
 */
function readArguments(args) {
  const required = [];
  while (args[0]?.startsWith('-')) {
    const option = args.shift();
    if (option === '-r' || option === '--require') required.push(args.shift() ?? '');
  }
  return { required, target: args[0] };
}
