/** How often a property is tried: 2,000 times, 100,000 in `npm run test:deep`, or as often as `DEEP_RUNS` says. */
export const runs = Number(process.env.DEEP_RUNS ?? (process.env.npm_lifecycle_event === 'test:deep' ? 100_000 : 2000));
