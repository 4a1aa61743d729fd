import { spawnSync } from 'node:child_process';

/** True where the system has the `age` tool (Debian package `age`); what needs it is else not run, and says so. */
export const hasAge = spawnSync('age', ['--version']).status === 0;
if (!hasAge) console.info('Opening files with the age tool: not run, it is not installed here.');
