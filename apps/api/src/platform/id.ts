import { v7 } from 'uuid';

/** A new identifier: a UUID of version 7, so that rows of one table are created in index order. */
export const newId = (): string => v7();
