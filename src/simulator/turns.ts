import type { Socket } from 'node:net';

/**
 * Lets the requests of a connection wait for each other's answers: who sends hundreds at once, and reads nothing, has
 * one of them worked on and one answer kept in memory. The function that it gives does `work`, which must not reject,
 * when everything that came over the same connection before it is done.
 */
export function turns(): (connection: Socket, work: () => Promise<void>) => void {
  const last = new WeakMap<Socket, Promise<void>>();
  return (connection, work) => {
    last.set(connection, (last.get(connection) ?? Promise.resolve()).then(work));
  };
}
