import { spawnSync } from 'node:child_process';
import { isCommand } from './run.mjs';
import { bringPackages } from './system-libraries.mjs';

/** What makes up the keychain of a Linux desktop, and what Electron asks it with. */
const programs = ['dbus-daemon', 'dbus-send', 'gnome-keyring-daemon'];
const library = 'libsecret-1.so.0';
/** The Debian packages that bring them. */
const packages = ['dbus', 'gnome-keyring', 'libsecret-1-0'];

/** Whether a keychain can be started here that belongs to a test alone. */
export function hasKeychain() {
  if (process.platform !== 'linux' || !programs.every(isCommand)) return false;
  const known = spawnSync('ldconfig', ['-p'], { encoding: 'utf8' });
  return known.status === 0 && known.stdout.includes(library);
}

/** Brings what is missing where we may, as on a fresh machine of a test run; elsewhere its test is not run. */
export async function bringKeychain() {
  if (!hasKeychain()) await bringPackages(...packages);
}
