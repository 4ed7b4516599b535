import { describe, expect, test } from 'vitest';
import type { LoadRequest } from '../src/model/request.ts';
import { makeNetwork, makeNetworkOnThreads } from '../src/pipeline.ts';
import { type LaidOut, type LayoutTask, laidOut, sentLayout } from '../src/ties/laid-out.ts';
import { rawFile } from './raw-file.ts';
import { TODAY, table } from './world.ts';

const REQUEST: LoadRequest = {
  ...{ data: ['.'], asOf: TODAY, own: [], customers: [], partners: [], team: [], suppress: [] },
};

const inputs = {
  files: [
    rawFile(table('id,name,team', 'a1,Ana Reis,true', 'r1,Rob Kerr,', 't1,Tia Moss,'), {
      path: 'people.csv',
    }),
    rawFile(table('name,employees', 'Fern Labs,9'), { path: 'accounts.csv' }),
    rawFile(
      table(
        'person,company,title,start,end',
        'a1,Fern Labs,Engineer,2015-01-01,2020-12-31',
        'r1,Fern Labs,Engineer,2016-01-01,',
        't1,Fern Labs,Head of Sales,2016-01-01,2019-06-30',
      ),
      { path: 'employment.csv' },
    ),
    rawFile(table('from,to,strength', 'a1,r1,0.8'), { path: 'ties.csv' }),
  ],
  unread: [],
};

const alone = makeNetwork(inputs, REQUEST);

const columnsOf = ({ ties }: typeof alone) => {
  const { a, b, strength, flags, evidenceStart, evidenceOrder, stays } = ties;
  return { a, b, strength, flags, evidenceStart, evidenceOrder, stays };
};

/** What becomes of the stays that another thread may lay out. */
const besideOf = async (fate: 'found' | 'slow' | 'lost') => {
  const said: string[] = [];
  const network = await makeNetworkOnThreads(inputs, REQUEST, {
    onStage: () => undefined,
    elsewhere: () => undefined,
    searchers: () => undefined,
    measurers: () => undefined,
    layouters: (jobs) => ({
      share: (task: LayoutTask) => {
        said.push(`begun with ${jobs} jobs`);
        const theirs = structuredClone(sentLayout(task));
        return {
          take: () => fate === 'slow',
          found(): LaidOut | undefined {
            said.push('asked');
            return fate === 'found' ? laidOut(theirs) : undefined;
          },
        };
      },
      stop: () => void said.push('stopped'),
    }),
  });
  return { network, said };
};

describe('stays that are laid out beside the evidence', () => {
  test('are there at all', () => {
    expect(alone.ties.count).toBe(3);
    expect(alone.ties.stays.count).toBe(3);
  });

  test.each([
    ['found', ['begun with 3 jobs', 'asked', 'stopped']],
    ['slow', ['begun with 3 jobs', 'stopped']],
    ['lost', ['begun with 3 jobs', 'asked', 'stopped']],
  ] as const)('make the ties of one thread: %s', async (fate, heard) => {
    const { network, said } = await besideOf(fate);
    expect(columnsOf(network)).toEqual(columnsOf(alone));
    expect(said).toEqual(heard);
  });

  test('are no longer worked on when who is who came to nothing', async () => {
    const stopped: string[] = [];
    const broken = makeNetworkOnThreads(inputs, REQUEST, {
      onStage: () => undefined,
      elsewhere: () => undefined,
      searchers: () => undefined,
      measurers: () => undefined,
      layouters: () => ({
        share: () => {
          throw new RangeError('no room');
        },
        stop: () => void stopped.push('stopped'),
      }),
    });
    await expect(broken).rejects.toThrow('no room');
    expect(stopped).toEqual(['stopped']);
  });
});
