import { app, type Session } from 'electron';
import { isAllowedRequest } from './origin.ts';

/** Switches that a release refuses to start with: each opens the app to another program. */
const REFUSED_SWITCHES = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-publish-uid',
  'js-flags',
  'load-extension',
  'disable-web-security',
  'proxy-server',
  'host-rules',
] as const;

/** The refused switch that the app was started with, in a release; null otherwise. */
export function findRefusedSwitch(): string | null {
  if (!app.isPackaged) return null;
  return REFUSED_SWITCHES.find((name) => app.commandLine.hasSwitch(name)) ?? null;
}

/** Turns off what Chromium would do on the network by itself. Must run before the app is ready. */
export function hardenProcess(): void {
  // Root has no user namespaces of its own to sandbox with: Chromium refuses the switch there.
  if (process.getuid?.() !== 0) app.enableSandbox();
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('dns-prefetch-disable');
  app.commandLine.appendSwitch('no-pings');
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  app.userAgentFallback = 'Paradocket';
  app.on('web-contents-created', (_event, contents) => {
    // The switch above does nothing here: without this a page's WebRTC sends UDP past every block.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

/** Denies every permission and every request that leaves our own origin. */
export async function hardenSession(session: Session): Promise<void> {
  session.setPermissionRequestHandler((_contents, permission, decide) =>
    decide(isAllowedPermission(permission)),
  );
  session.setPermissionCheckHandler((_contents, permission) => isAllowedPermission(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, decide) =>
    decide({ cancel: !isAllowedRequest(details.url, app.isPackaged) }),
  );
  if (!__DEV_SERVER__) {
    session.enableNetworkEmulation({ offline: true });
    await session.setProxy({ mode: 'fixed_servers', proxyRules: '127.0.0.1:1' });
  }
}

/** The table of permissions: one is needed, for the reason beside it. */
const ALLOWED_PERMISSIONS: readonly string[] = [
  // "Copy" buttons write text the user sees to the clipboard; reading stays denied.
  'clipboard-sanitized-write',
];

function isAllowedPermission(permission: string): boolean {
  return ALLOWED_PERMISSIONS.includes(permission);
}
