import { megabytes } from '../../src/embedded/fetch-engine.ts';

describe('the progress of the engine download', () => {
  it('reports each step of five percent once, whatever pieces the output comes in', () => {
    const reported: string[] = [];
    const read = megabytes((text) => reported.push(text));

    read('Progress (1): 3.1/8.5 MB\rDownloading\r');
    read('Progress (1): 2.0/212 MB\rProgress (1): 22/212 MB\rProgress (1): 23/212 MB\r');
    read('Progress (1): 212/212 MB\r');

    expect(reported).toEqual(['0 % of 212 MB', '10 % of 212 MB', '100 % of 212 MB']);
  });
});
