/** What comes out of an execution for whoever looks at the screen. */

/** A menu item as the add-on added it; a separator has neither caption nor function. */
export interface MenuItem {
  readonly caption: string;
  readonly functionName: string;
}

export interface SidebarView {
  readonly title: string;
  readonly html: string;
}

/** What one execution of a script function did, as the browser would see it. */
export type ExecutionResult =
  | { readonly ok: true; readonly value: unknown }
  /** `message` as the failure handler of google.script.run gets it. */
  | { readonly ok: false; readonly message: string };

/** Counts of calls that read or write at Google, since the last reset. */
export interface ServiceCounts {
  readonly total: number;
  readonly httpRequests: number;
  /** By `Service.method`. */
  readonly byName: Readonly<Record<string, number>>;
}
