import assert from 'node:assert/strict';
import { memoryInFlight } from '../../src/simulator/inFlight';

const KB = 1024;

describe('the memory for what is on its way', () => {
  it('has an end for large requests, and none for small ones', () => {
    const share = memoryInFlight(1000 * KB);
    const [one, two, small] = [share(), share(), share()];
    assert.deepEqual(
      [one.take(900 * KB), two.take(100 * KB), two.take(1), one.take(1), small.take(64 * KB), small.take(1)],
      [true, true, false, false, true, false],
    );
  });

  it('is there again when a share is given back, once', () => {
    const share = memoryInFlight(1000 * KB);
    const [one, two] = [share(), share()];
    one.take(1000 * KB);
    one.release();
    one.release();
    assert.deepEqual([two.take(1000 * KB), two.take(1)], [true, false]);
  });
});
