import type { BatchRow, LoadedNetwork } from '../../src/index.ts';
import { table, worldOf } from '../world.ts';

/**
 * Ana and Bo sell. Ana knows Rob, who knows Tess, Uma and Vic; Bo knows Sue, who knows Tess less well; Ana knows
 * Wes herself. Ned is known to Rob by a bare connection alone, Xia to nobody; two are called Kai Moe.
 */
const FILES = {
  'people.csv': table(
    'id,name,email,title,company,team',
    'a1,Ana Reis,ana@lantern.example,Account Executive,Lantern Software,true',
    'b1,Bo Lind,bo@lantern.example,CTO,Lantern Software,true',
    'r1,Rob Kerr,rob@fern.example,Head of Operations,Fern Stores,',
    's1,Sue Park,sue@glen.example,COO,Glen Air,',
    't1,Tess Lund,tess@corin.example,CISO,Corin Bank,',
    'u1,Uma Falk,uma@corin.example,CFO,Corin Bank,',
    'v1,Vic Noel,vic@dorn.example,CTO,Dorn Rail,',
    'w1,Wes Hale,wes@dorn.example,COO,Dorn Rail,',
    'x1,Xia Roth,xia@ebbe.example,CEO,Ebbe Foods,',
    'n1,Ned Gray,ned@ebbe.example,CMO,Ebbe Foods,',
    'k1,Kai Moe,kai@ebbe.example,Head of Design,Ebbe Foods,',
    'k2,Kai Moe,moe@glen.example,Head of Sales,Glen Air,',
  ),
  'ties.csv': table(
    'from,to,strength',
    'a1,r1,0.8',
    'b1,s1,0.7',
    'r1,t1,0.9',
    's1,t1,0.5',
    'r1,u1,0.6',
    'r1,v1,0.5',
    'a1,w1,0.6',
    'r1,n1,',
    's1,k1,0.6',
    's1,k2,0.5',
  ),
} as const;

export const planWorld = (more: Readonly<Record<string, string>> = {}): Promise<LoadedNetwork> =>
  worldOf({ ...FILES, ...more });

/** "Tess Lund,1,Ana Reis" */
export const rowsOf = (...lines: readonly string[]): BatchRow[] =>
  lines.map((text, i) => {
    const [target = '', priority = '', from = ''] = text.split(',');
    return { target, priority, from, line: i + 2 };
  });
