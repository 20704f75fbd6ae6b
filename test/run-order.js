/**
 * The assumptions about the store come first: what else fails may follow from them. Then what takes longest, so that it does not
 * run on alone while the second worker has nothing left.
 */
import Sequencer from '@jest/test-sequencer';

const first = ['/store-contract/', '/e2e/pages.test', '/integration/'];

export default class RunOrder extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const place = first.findIndex((part) => path.includes(part));
      return place === -1 ? first.length : place;
    };
    return [...super.sort(tests)].sort((left, right) => rank(left) - rank(right));
  }
}
