import { z } from 'zod';

/** The id in an address. */
export const id = z.uuid();
