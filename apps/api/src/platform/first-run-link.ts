/** Injection token that the feature people provides: the link for the first operator, or null when there is one already. */
export const FIRST_RUN_LINK = Symbol('FIRST_RUN_LINK');
export type FirstRunLink = () => Promise<string | null>;
