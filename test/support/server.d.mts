/** The strictest policy that the library is promised to work under. */
export const STRICT_POLICY: string;
