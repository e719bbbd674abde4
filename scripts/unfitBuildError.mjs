/** A build product that Apps Script or our budgets would not take. */
export class UnfitBuildError extends Error {}
