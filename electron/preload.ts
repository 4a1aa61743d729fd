import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { Bridge } from '../shared/bridge.ts';

/** The page's only door: named calls and named messages, never an Electron object. */
const bridge: Bridge = {
  call: (channel, request) => ipcRenderer.invoke(channel, request),
  listen: (push, listener) => {
    const forward = (_event: IpcRendererEvent, value: unknown) => listener(value);
    ipcRenderer.on(push, forward);
    return () => {
      ipcRenderer.off(push, forward);
    };
  },
};

contextBridge.exposeInMainWorld('paradocket', bridge);
