import { expect, test } from 'vitest';
import { findServers } from '../../../scripts/display.mjs';

test('a display of this machine listens at a socket, one of another at a port', () => {
  const local = [{ path: '/tmp/.X11-unix/X12' }, { path: '\0/tmp/.X11-unix/X12' }];
  expect(findServers(':12')).toEqual(local);
  expect(findServers('unix:12.0')).toEqual(local);
  expect(findServers('localhost:10.0')).toEqual([{ host: 'localhost', port: 6_010 }]);
});

test.each(['garbage', ':', ':x', 'a:b:1', 'far:99999'])('"%s" names no display', (name) => {
  expect(findServers(name)).toBeNull();
});
