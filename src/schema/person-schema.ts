import * as z from 'zod';

/** A person as every output shows one. */
export const personSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^p\d+$/)
      .describe('Number of the person in this network'),
    name: z.string(),
    title: z.string().describe('Empty where unknown, as are company, email and linkedinUrl'),
    company: z.string(),
    email: z.string(),
    linkedinUrl: z.string(),
    sources: z.array(z.string()).readonly().describe('Rows that claim the person: "people.csv:14"'),
  })
  .readonly()
  .meta({ id: 'person' });

export const factorSchema = z
  .strictObject({
    name: z.string(),
    value: z.number(),
    because: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
      .readonly()
      .describe('The facts behind the value'),
  })
  .readonly()
  .meta({ id: 'factor' });

export const targetSchema = z
  .strictObject({
    id: z.string().regex(/^p\d+$/),
    name: z.string(),
    title: z.string(),
    company: z.string(),
    fit: z.number().min(0).max(1),
    fitFactors: z.array(factorSchema).readonly(),
  })
  .readonly();

export const reasonSchema = z
  .strictObject({ code: z.string(), text: z.string() })
  .readonly()
  .meta({ id: 'reason', description: 'A code for programs and its sentence for people' });
