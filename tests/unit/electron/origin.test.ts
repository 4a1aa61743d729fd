import { describe, expect, test } from 'vitest';
import { isAllowedRequest, isOwnUrl } from '../../../electron/origin.ts';

describe('Only our own origin is ours', () => {
  test.each(['app://paradocket/index.html', 'app://paradocket/assets/x.js'])('%s is', (url) => {
    expect(isOwnUrl(url)).toBe(true);
  });

  test.each([
    'app://paradocket',
    'app://paradocket.evil.example/',
    'app://paradocket@evil.example/',
    'http://localhost:5173/',
    'file:///app/out/renderer/index.html',
    '',
  ])('"%s" is not', (url) => {
    expect(isOwnUrl(url)).toBe(false);
  });
});

describe('Requests that leave the app are refused', () => {
  test.each(['app://paradocket/x.css', 'blob:app://paradocket/1-2', 'data:image/png;base64,AA'])(
    '%s is loaded',
    (url) => {
      expect(isAllowedRequest(url, true)).toBe(true);
    },
  );

  test.each([
    'https://example.com/',
    'http://127.0.0.1:9/',
    'ws://127.0.0.1:9/',
    'blob:https://example.com/1',
    'file:///etc/passwd',
    'devtools://devtools/bundled/x.html',
    'chrome-extension://abc/x.js',
    'javascript:alert(1)',
  ])('%s is not', (url) => {
    expect(isAllowedRequest(url, true)).toBe(false);
  });

  test('Developer tools open in unpackaged builds alone', () => {
    expect(isAllowedRequest('devtools://devtools/x', false)).toBe(true);
  });
});
