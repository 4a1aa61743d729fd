import { z } from 'zod';
import { namedPersonSchema, personRefSchema } from './record.ts';

type AnySchema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];

/**
 * Gives a value with every reference to a person in it changed, wherever the schema has one: who
 * entered, who verified, who is responsible. Parts without one stay the same objects.
 *
 * @param value has passed the schema
 */
export function mapPersonRefs<T>(
  schema: AnySchema,
  value: T,
  change: (reference: string) => string,
): T {
  return mapIn(schema, value, change) as T;
}

/** Adds every reference to a person in a value to `found`. */
export function collectPersonRefs(schema: AnySchema, value: unknown, found: Set<string>): void {
  mapIn(schema, value, (reference) => {
    found.add(reference);
    return reference;
  });
}

function mapIn(schema: AnySchema, value: unknown, change: (one: string) => string): unknown {
  if (isPerson(schema)) return typeof value === 'string' && value !== '' ? change(value) : value;
  if (value === null || value === undefined || !holdsPersons(schema)) return value;
  const def = defOf(schema);
  switch (def.type) {
    case 'default':
    case 'prefault':
    case 'nullable':
    case 'optional':
      return mapIn(def.innerType, value, change);
    case 'array':
      return (value as readonly unknown[]).map((one) => mapIn(def.element, one, change));
    case 'object': {
      const known = value as Readonly<Record<string, unknown>>;
      const mapped = Object.entries(def.shape)
        .filter(([key, inner]) => key in known && holdsPersons(inner))
        .map(([key, inner]) => [key, mapIn(inner, known[key], change)]);
      return { ...known, ...(Object.fromEntries(mapped) as object) };
    }
    case 'union': {
      const option = def.options.find((one) => isOfKind(one, value));
      return option === undefined ? value : mapIn(option, value, change);
    }
    default:
      return value;
  }
}

/** Whether a value carries the codes by which an option of a union is told from the others. */
function isOfKind(option: AnySchema, value: object): boolean {
  const def = defOf(option);
  return (
    def.type === 'object' &&
    Object.entries(def.shape).every(
      ([key, inner]) =>
        defOf(inner).type !== 'literal' ||
        z.safeParse(inner, (value as Readonly<Record<string, unknown>>)[key]).success,
    )
  );
}

function isPerson(schema: AnySchema): boolean {
  return schema === personRefSchema || schema === namedPersonSchema;
}

const known = new Map<AnySchema, boolean>();

/** Whether references to persons can stand anywhere inside a schema. */
function holdsPersons(schema: AnySchema): boolean {
  const before = known.get(schema);
  if (before !== undefined) return before;
  const holds = isPerson(schema) || partsOf(defOf(schema)).some(holdsPersons);
  known.set(schema, holds);
  return holds;
}

function partsOf(def: Def): readonly AnySchema[] {
  switch (def.type) {
    case 'default':
    case 'prefault':
    case 'nullable':
    case 'optional':
      return [def.innerType];
    case 'array':
      return [def.element];
    case 'object':
      return Object.values(def.shape);
    case 'union':
      return def.options;
    default:
      return [];
  }
}

function defOf(schema: AnySchema): Def {
  return (schema as z.core.$ZodTypes)._zod.def;
}
