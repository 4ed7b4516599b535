import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute, scanXml, XmlDamage } from '../../src/read/xml-scan.ts';

const events = (...pieces: readonly string[]): string[] => {
  const told: string[] = [];
  scanXml(
    pieces.map((text) => ({ text, marks: [] })),
    {
      open: (name, attributes) => told.push(`+${name}${attributes.trimEnd()}`),
      close: (name) => told.push(`-${name}`),
      text: (text) => told.push(text),
    },
  );
  return told;
};

describe('markup and text, one after another', () => {
  test.each<[string, string[]]>([
    ['<a>one</a>', ['+a', 'one', '-a']],
    ['<a/>', ['+a', '-a']],
    ['<x:row r="1"/>', ['+row r="1"', '-row']],
    ['<a b=">" c=\'"\'/>', ['+a b=">" c=\'"\'', '-a']],
    ['<?xml version="1.0"?><!-- <b> --><a/>', ['+a', '-a']],
    ['<a><![CDATA[<&amp;>]]></a>', ['+a', '<&amp;>', '-a']],
    ['<a>R&amp;D &lt;x&gt; &#233;&#xE9; &nbsp;</a>', ['+a', 'R&D <x> éé &nbsp;', '-a']],
    ['<a>&#0;&#1114112;</a>', ['+a', '', '-a']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(events(text)).toEqual(expected);
  });

  test('however the text is cut into pieces, it says the same', () => {
    const text = '<a b="1 > 0"><?pi?>R&amp;D<!-- x --><c/>é<![CDATA[<]]></a>';
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 8 }), (cuts) => {
        const at = [0, ...cuts.toSorted((a, b) => a - b), text.length];
        const pieces = at.slice(1).map((end, i) => text.slice(at[i], end));
        expect(events(...pieces).join('|')).toBe(events(text).join('|'));
      }),
    );
  });

  test('a text longer than memory should hold comes in several events', () => {
    const pieces = Array.from({ length: 40 }, () => 'x'.repeat(100_000));
    const texts = events('<a>', ...pieces, '</a>').slice(1, -1);
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.join('')).toHaveLength(4_000_000);
  });
});

describe('what is no sound XML is damage', () => {
  test.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
    ['entities that multiply', '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx">]><a>&x;&x;</a>'],
    ['a tag that does not end', `<a ${'x'.repeat(2 ** 20 + 1)}`],
    ['an end that is missing', '<a>one</a><b'],
    ['a tag that is none', '<a>< b></a>'],
  ])('%s', (_, text) => {
    expect(() => events(text)).toThrow(XmlDamage);
  });
});

describe('attributes', () => {
  test.each([
    [' r="B2" s="1"', 's', '1'],
    [" r='B2'", 'r', 'B2'],
    [' x:id="rId1"', 'id', 'rId1'],
    [' name="R&amp;D"', 'name', 'R&D'],
    [' constructor="1"', 'toString', ''],
  ])('%s has %s = %s', (attributes, name, value) => {
    expect(attribute(attributes, name)).toBe(value);
  });
});
