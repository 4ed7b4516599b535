import { jsonSchemaOf, type SchemaName } from '../../src/schema/json-schema.ts';

type Schema = {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly prefixItems?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly minimum?: number;
  readonly maximum?: number;
};

/** What a reader of the JSON may count on, one field a line: "paths: list of path". */
export const shapeOf = (name: SchemaName): string[] => {
  const schema = schemaOf(name);
  if (!schema.anyOf) return fieldsOf(schema, '');
  return schema.anyOf.flatMap((one) => ['--', ...fieldsOf(one, '')]);
};

/** The parts that come more than once: person, path, hop … */
export const partsOf = (name: SchemaName): Map<string, string[]> =>
  new Map(
    Object.entries(schemaOf(name).$defs ?? {}).map(([part, schema]) => [
      part,
      fieldsOf(schema, ''),
    ]),
  );

const schemaOf = (name: SchemaName): Schema => jsonSchemaOf(name) as Schema;

const fieldsOf = (schema: Schema, place: string): string[] => {
  const thing = objectIn(schema);
  return Object.entries(thing?.properties ?? {}).flatMap(([key, value]) => {
    const optional = thing?.required?.includes(key) ? '' : '?';
    const path = `${place}${key}${optional}`;
    const inner = fieldsOf(value, `${path}${value.type === 'array' ? '[]' : ''}.`);
    return [`${path}: ${inner.length > 0 ? kindOf(value) : typeOf(value)}`, ...inner];
  });
};

/** The object behind a list, or behind "or null". */
const objectIn = (schema: Schema): Schema | undefined => {
  if (schema.type === 'array') return schema.items && objectIn(schema.items);
  if (schema.anyOf) return schema.anyOf.find(({ properties }) => properties);
  return schema.properties ? schema : undefined;
};

const kindOf = ({ type, anyOf }: Schema): string => {
  if (type === 'array') return 'list';
  return anyOf ? 'object or null' : 'object';
};

const typeOf = (schema: Schema): string => {
  const { $ref, anyOf, prefixItems, items, additionalProperties } = schema;
  if ($ref !== undefined) return $ref.replace('#/$defs/', '');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.join(' | ');
  if (anyOf) return anyOf.map(typeOf).join(' or ');
  if (prefixItems) return `[${prefixItems.map(typeOf).join(', ')}]`;
  if (items) return `list of ${typeOf(items)}`;
  if (typeof additionalProperties === 'object') return `record of ${typeOf(additionalProperties)}`;
  return `${[schema.type].flat().join(' or ')}${rangeOf(schema)}`;
};

/** Beyond what a number can hold exactly is no bound of ours. */
const rangeOf = ({ minimum, maximum }: Schema): string =>
  [
    minimum === undefined || minimum === Number.MIN_SAFE_INTEGER ? '' : ` from ${minimum}`,
    maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? '' : ` to ${maximum}`,
  ].join('');
