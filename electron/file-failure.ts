import type { Failure } from '../shared/result/result.ts';

/** The errno name of an error that a file call threw; empty where it has none. */
export function errnoOf(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

/**
 * Says what a failed file call means to a person.
 *
 * @failure file/disk-full
 * @failure file/in-use another program holds it open (Windows) or it is a running program
 * @failure file/is-folder a folder stands where the file should go
 * @failure file/missing-folder the folder is not there (unplugged, renamed)
 * @failure file/missing the file to read is not there
 * @failure file/unwritable no permission, or a read-only disk
 * @failure file/failed anything else; `errno` says what
 */
export function fileFailure(
  error: unknown,
  path: string,
  act: 'read' | 'write',
  platform: NodeJS.Platform = process.platform,
): Failure {
  const errno = errnoOf(error);
  return { code: `file/${reasonOf(errno, act, platform)}`, details: { path, errno } };
}

function reasonOf(errno: string, act: 'read' | 'write', platform: NodeJS.Platform): string {
  switch (errno) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disk-full';
    case 'EBUSY':
    case 'ETXTBSY':
      return 'in-use';
    case 'EISDIR':
      return 'is-folder';
    case 'ENOENT':
    case 'ENOTDIR':
      return act === 'read' ? 'missing' : 'missing-folder';
    case 'EPERM':
      // Windows says so when another program has the file open.
      return platform === 'win32' ? 'in-use' : 'unwritable';
    case 'EACCES':
    case 'EROFS':
      return act === 'read' ? 'unreadable' : 'unwritable';
    default:
      return 'failed';
  }
}
