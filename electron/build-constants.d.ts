/** True only under `npm run dev`: what stands behind it is dropped from every build. */
declare const __DEV_SERVER__: boolean;
