import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileOf } from '../../../electron/page-file.ts';

const root = join('/app', 'out', 'renderer');

describe('An address names a file inside the root or nothing', () => {
  test('A page and an asset are files of the root', () => {
    expect(fileOf('app://paradocket/index.html', root)).toBe(join(root, 'index.html'));
    expect(fileOf('app://paradocket/assets/a.js?v=1#x', root)).toBe(join(root, 'assets', 'a.js'));
  });

  test.each([
    'app://paradocket/..%2fmain%2fmain.js',
    'app://paradocket/assets/..%2f..%2f..%2fetc/passwd',
    'app://paradocket/%2e%2e%2f%2e%2e%2fpackage.json',
    'app://paradocket/..%5c..%5cpackage.json',
    'app://paradocket/index.html%00.png',
    'app://paradocket/%',
    'app://paradocket/',
    'app://paradocket.example/index.html',
    'app://other/index.html',
    'file:///etc/passwd',
    'https://paradocket/index.html',
  ])('%s names nothing', (url) => {
    expect(fileOf(url, root)).toBeNull();
  });

  test('Dots that the address itself resolves stay inside', () => {
    expect(fileOf('app://paradocket/../../index.html', root)).toBe(join(root, 'index.html'));
  });
});
