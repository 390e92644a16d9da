const NAME_MOST = 120;

/** Until people say their name they are called by the part of their address before the @. */
export const nameFromAddress = (email: string): string => email.slice(0, email.lastIndexOf('@')).slice(0, NAME_MOST);
