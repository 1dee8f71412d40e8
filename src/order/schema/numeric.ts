import * as z from 'zod/mini';
import { formatted, type Shape } from './field';

// What PHP writes for a number, "1.0E-5" too.
const digits = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/.source;

/** A number, or one in quotes. */
export const numeric: Shape = z.union([z.number(), formatted(new RegExp(`[+-]?${digits}`))]);

/** A number of at least zero, or one in quotes. */
export const notNegative: Shape = z.union([z.number().check(z.minimum(0)), formatted(new RegExp(`\\+?${digits}`))]);
