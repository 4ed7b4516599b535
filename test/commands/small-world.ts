import type { LoadedNetwork } from '../../src/index.ts';
import { INTERACTIONS, inTouch, mails, table, worldOf } from '../world.ts';

/**
 * Ana and Bo sell for Lantern. Ana knows Rob (customer Fern) well, who knows Tess (wanted) well; Bo
 * writes to Tess without an answer; Rob and Uma worked together in a firm of twelve; nobody knows Vic.
 */
export const smallWorld = (): Promise<LoadedNetwork> =>
  worldOf({
    'people.csv': table(
      'id,name,email,title,company,country,team,linkedin_url',
      'a1,Ana Reis,ana@lantern.example,Account Executive,Lantern Software,Portugal,true,',
      'b1,Bo Lind,bo@lantern.example,CTO,Lantern Software,Portugal,true,',
      'r1,Rob Kerr,rob@fern.example,Head of Operations,Fern Stores,Ireland,,https://www.linkedin.com/in/rob-kerr',
      't1,Tess Lund,tess@corin.example,CISO,Corin Bank,Norway,,',
      'u1,Uma Falk,uma@corin.example,CFO,Corin Bank,Norway,,',
      'v1,Vic Noel,vic@corin.example,Head of Design,Corin Bank,Norway,,',
    ),
    'mail.csv': table(
      INTERACTIONS,
      ...inTouch('a1', 'r1'),
      ...inTouch('r1', 't1'),
      ...mails('b1', 't1', 4, 9, 20, 31),
    ),
    'jobs.csv': table(
      'person,company,title,start,end',
      'r1,Tiny Forge,Engineer,2014-01,2020-01',
      'u1,Tiny Forge,Engineer,2014-01,2020-01',
    ),
    'accounts.csv': table(
      'account,domain,type,employees,satisfaction',
      'Lantern Software,lantern.example,own,20,',
      'Fern Stores,fern.example,customer,80,9',
      'Tiny Forge,,,12,',
    ),
  });
