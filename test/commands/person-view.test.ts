import { beforeAll, describe, expect, test } from 'vitest';
import { nameOf, personView, sourceIdsOf } from '../../src/commands/person-view.ts';
import { exportTable, find, type LoadedNetwork } from '../../src/index.ts';
import { personId, type Resolved } from '../../src/model/network.ts';
import { INTERACTIONS, inTouch, table, worldOf } from '../world.ts';

const indexOf = ({ people }: Resolved, name: string): number => [...people.name].indexOf(name);

let world: LoadedNetwork;
beforeAll(async () => {
  world = await worldOf({
    'people.csv': table(
      'id,name,email,title,company,linkedin_url,team',
      '7,Ana Reis,ana@lantern.example,AE,Lantern,https://www.linkedin.com/in/ana-reis,true',
      '8,Rob Kerr,rob@fern.example;r.kerr@fern.example,COO,Fern,,',
      '9,,solo@corin.example,,Corin,,',
    ),
    'more.csv': table(
      'id,name,email',
      'x2,Rob Kerr,ROB@fern.example',
      'x1,Rob Kerr,rob@fern.example',
    ),
    'many.csv': table(
      'name,email,city',
      ...Array.from({ length: 30 }, () => 'Uma Falk,uma@corin.example,Oslo'),
    ),
    'mail.csv': table(INTERACTIONS, ...inTouch('7', '8')),
  });
});

describe('a person as outputs show one', () => {
  test('has one name, one address, an office and the rows behind it', () => {
    const { resolved } = world;
    const person = indexOf(resolved, 'Ana Reis');
    expect({ ...personView(resolved, person) }).toEqual({
      id: personId(person),
      name: 'Ana Reis',
      title: 'AE',
      company: 'Lantern',
      email: 'ana@lantern.example',
      linkedinUrl: 'https://www.linkedin.com/in/ana-reis',
      sources: ['people.csv:2'],
    });
  });

  test('of several addresses shows one, of several rows all by file and line', () => {
    const view = personView(world.resolved, indexOf(world.resolved, 'Rob Kerr'));
    expect(view.email).not.toContain(';');
    expect(view.sources).toEqual(['more.csv:2', 'more.csv:3', 'people.csv:3']);
  });

  test('of very many rows names twenty', () => {
    const { sources } = personView(world.resolved, indexOf(world.resolved, 'Uma Falk'));
    expect(sources).toHaveLength(20);
    expect(new Set(sources).size).toBe(20);
    expect(sources[0]).toBe('many.csv:2');
  });

  test('without a name is called by the address', () => {
    const people = [...exportTable(world, 'people').rows].map((row) => row[2]);
    expect(people).toContain('solo@corin.example');
  });

  test('is the same in every answer', () => {
    const [path] = find(world, { targets: ['Rob Kerr'] }).paths;
    expect({ ...path?.target }).toEqual({
      ...personView(world.resolved, indexOf(world.resolved, 'Rob Kerr')),
    });
  });
});

describe('a name', () => {
  const people = (name: string, emails: string, url: string) =>
    // Only what the function looks at.
    ({ people: { name: [name], emails: [emails], url: [url] } }) as unknown as Resolved;
  test.each([
    ['Ana Reis', 'a@b.example', 'https://x', 'Ana Reis'],
    ['', 'a@b.example;c@d.example', 'https://x', 'a@b.example'],
    ['', '', 'https://x', 'https://x'],
    ['', '', '', 'p1'],
  ])('%j, %j, %j: %s', (name, emails, url, shown) => {
    expect(nameOf(people(name, emails, url), 0)).toBe(shown);
  });
});

describe('the ids that the rows of a person bore', () => {
  test.each([
    ['Rob Kerr', ['8', 'x1', 'x2']],
    ['Uma Falk', []],
  ])('of %s: %j', (name, ids) => {
    expect(sourceIdsOf(world.resolved, indexOf(world.resolved, name))).toEqual(ids);
  });

  test('profile URLs are among them', () => {
    const ids = sourceIdsOf(world.resolved, indexOf(world.resolved, 'Ana Reis'));
    expect(ids).toEqual(['7', 'https://www.linkedin.com/in/ana-reis']);
  });
});
