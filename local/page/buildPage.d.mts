/** Builds the page's client into a folder (build/page unless told otherwise), for `startPage`'s `assetsFolder`. */
export function buildPage(outputFolder?: string): Promise<void>;
