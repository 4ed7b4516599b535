import { describe, expect, test } from 'vitest';
import { dressesOf } from '../dresses.ts';
import { lines, told } from '../told.ts';

const SAMPLE = lines(
  '"Subject","Body","From: (Name)","From: (Address)","From: (Type)","To: (Name)","To: (Address)","To: (Type)","CC: (Name)","CC: (Address)","CC: (Type)"',
  '"Hi","text","Ana Ruiz","Ana@altex.example","SMTP","Sam Seller;Bo Lind","sam@corvid.example;bo@altex.example","SMTP;SMTP","Cy","cy@altex.example","SMTP"',
  '"Again","text","Ana Ruiz","ana@altex.example","SMTP","sam@corvid.example","sam@corvid.example","SMTP","","",""',
);

describe('outlook/mail', () => {
  test('the people who wrote and were written to, once; no day, so no contact', () => {
    expect(told(SAMPLE)).toEqual([
      'outlook/mail',
      '2 person name: Ana Ruiz, email: ana@altex.example',
      '2 person name: Sam Seller, email: sam@corvid.example',
      '2 person name: Bo Lind, email: bo@altex.example',
      '2 person name: Cy, email: cy@altex.example',
    ]);
  });

  test.each(dressesOf(SAMPLE))('says the same %s', (_, text) => {
    expect(told(text)).toEqual(told(SAMPLE));
  });

  const HEADER = SAMPLE.slice(0, SAMPLE.indexOf('\n'));
  test.each([
    [
      'a machine, and somebody inside the company whose address is none',
      '"","","News","no-reply@altex.example","SMTP","Sam","/o=Corvid/cn=sam","EX","","",""',
    ],
    ['nobody', '"","","","","","","","","","",""'],
  ])('leaves out mail of %s', (_, row) => {
    expect(told(lines(HEADER, row, row)).slice(1)).toHaveLength(1);
  });

  test('names that are not as many as the addresses are nobody’s', () => {
    expect(
      told(
        lines(
          HEADER,
          '"","","Ana Ruiz","ana@altex.example","SMTP","Bo Lind;;Cy Moss","bo@altex.example;dee@altex.example;cy@altex.example","SMTP;SMTP;SMTP","","",""',
        ),
      ),
    ).toEqual(['outlook/mail', '2 person name: Ana Ruiz, email: ana@altex.example']);
  });

  test.each([
    ['German', 'Von: (Name);Von: (Adresse);An: (Name);An: (Adresse)'],
    ['French', 'De\u00a0: (nom);De\u00a0: (adresse);À\u00a0: (nom);À\u00a0: (adresse)'],
    ['Spanish', 'De: (nombre);De: (dirección);Para: (nombre);Para: (dirección)'],
    ['Portuguese', 'De: (Nome);De: (Endereço);Para: (Nome);Para: (Endereço)'],
    ['Italian', 'Da: (Nome);Da: (Indirizzo);A: (Nome);A: (Indirizzo)'],
    ['Dutch', 'Van: (naam);Van: (adres);Aan: (naam);Aan: (adres)'],
  ])('is known in %s', (_, header) => {
    expect(
      told(lines(header, 'Ana Ruiz;ana@altex.example;Sam;sam@corvid.example').replaceAll(';', ',')),
    ).toEqual([
      'outlook/mail',
      '2 person name: Ana Ruiz, email: ana@altex.example',
      '2 person name: Sam, email: sam@corvid.example',
    ]);
  });
});
