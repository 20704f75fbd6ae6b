/** The assumptions about the store are checked first: what else fails may follow from them. */
import Sequencer from '@jest/test-sequencer';

export default class RunOrder extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => (path.includes('store-contract') ? 0 : path.includes('integration') ? 1 : 2);
    return [...super.sort(tests)].sort((left, right) => rank(left) - rank(right));
  }
}
