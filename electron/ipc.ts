import { BrowserWindow, ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import type { z } from 'zod';
import {
  type Channel,
  channels,
  type CheckedRequestOf,
  type Push,
  type PushOf,
  type ResponseOf,
} from '../shared/ipc.ts';
import { isOwnUrl } from './origin.ts';

/** What answers a channel; requests arrive checked. */
export type Handlers = {
  readonly [C in Channel]: (
    request: CheckedRequestOf<C>,
    event: IpcMainInvokeEvent,
  ) => Promise<ResponseOf<C>> | ResponseOf<C>;
};

/**
 * Binds every channel of the contract; what is asked before there is anybody to answer waits. A message
 * from a frame that is not ours, from any page but the main window's (the print page has channels of its
 * own), or one that does not fit its schema, is refused before any handler sees it; the refusal names the
 * channel alone.
 */
export function bindHandlers(handlers: Promise<Handlers>, window: BrowserWindow): void {
  for (const name of Object.keys(channels) as Channel[]) bindHandler(name, handlers, window);
}

function bindHandler(name: Channel, handlers: Promise<Handlers>, window: BrowserWindow): void {
  ipcMain.handle(name, async (event, payload: unknown) => {
    if (!isFromPageOf(window, event)) throw new Error(`ipc/foreign-sender ${name}`);
    const request = channels[name].request.safeParse(payload);
    if (!request.success) throw new Error(`ipc/malformed ${name}`);
    const handler = (await handlers)[name] as (request: unknown, from: typeof event) => unknown;
    return handler(request.data, event);
  });
}

/** Channels of one page alone, with their schemas. */
type PageChannels = Readonly<Record<string, { readonly request: z.ZodType }>>;

/**
 * Answers a channel on the contents of one page, so that no other page can ask. A message from a frame
 * within it, or one that does not fit its schema, is refused; the refusal names the channel alone.
 */
export function answerPage<C extends PageChannels, N extends keyof C & string>(
  contents: WebContents,
  pageChannels: C,
  name: N,
  act: (request: z.output<C[N]['request']>) => unknown,
): void {
  contents.ipc.handle(name, (event, payload: unknown) => {
    if (!isOwnTopFrame(event)) throw new Error(`ipc/foreign-sender ${name}`);
    const request = pageChannels[name]?.request.safeParse(payload);
    if (request?.success !== true) throw new Error(`ipc/malformed ${name}`);
    return act(request.data as z.output<C[N]['request']>);
  });
}

/** Sends a message to a window's page, if the page still is there. */
export function push<P extends Push>(window: BrowserWindow, name: P, value: PushOf<P>): void {
  if (!window.isDestroyed()) window.webContents.send(name, value);
}

function isFromPageOf(window: BrowserWindow, event: IpcMainInvokeEvent): boolean {
  return !window.isDestroyed() && event.sender === window.webContents && isOwnTopFrame(event);
}

function isOwnTopFrame({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOwnUrl(senderFrame.url);
}
