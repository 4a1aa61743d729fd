/** Where in the app somebody is, or goes to. */
export type Place =
  | { readonly type: 'clients' }
  | {
      readonly type: 'matter';
      readonly matterId: string;
      /** The record whose details are opened; missing = none. */
      readonly recordKey?: string;
    }
  /** A screen of `office-screens.tsx`. */
  | { readonly type: 'office'; readonly key: string };

/** Goes to another place. */
export type Go = (place: Place) => void;
