import * as z from 'zod/mini';
import { formatted, type Shape } from './field';

// What PHP writes for a number, "1.0E-5" too; with more digits it is none that anybody can add up.
const digits = /(?:\d{1,60}(?:\.\d{0,60})?|\.\d{1,60})(?:[eE][+-]?\d{1,2})?/.source;

/** A number, or one in quotes. */
export const numeric: Shape = z.union([z.number(), formatted(new RegExp(`[+-]?${digits}`))]);

/** A number of at least zero, or one in quotes. */
export const notNegative: Shape = z.union([z.number().check(z.minimum(0)), formatted(new RegExp(`\\+?${digits}`))]);
