import { isCommand } from './run.mjs';
import { bringPackages } from './system-libraries.mjs';

/** Whether another program than ours is here that opens age files. */
export function hasAgeTool() {
  return isCommand('age');
}

/** Brings it where we may, as on a fresh machine of a test run; elsewhere its tests are not run. */
export async function bringAgeTool() {
  if (!hasAgeTool()) await bringPackages('age');
}
