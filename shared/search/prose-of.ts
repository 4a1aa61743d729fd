import type { z } from 'zod';

type AnySchema = z.core.$ZodType;
type Collect = (value: unknown, found: string[]) => void;

/**
 * Makes a function that collects what people wrote in a row: every text of the schema that is
 * neither a code, an id nor a day. A field that comes into the model is searched from then on.
 *
 * @param schema of a table
 */
export function proseOf(schema: AnySchema): (row: unknown) => readonly string[] {
  const collect = compile(schema);
  return (row) => {
    const found: string[] = [];
    collect?.(row, found);
    return found;
  };
}

const compiled = new Map<AnySchema, Collect | null>();

/** Null where nothing that people write can stand inside. */
function compile(schema: AnySchema): Collect | null {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  const made = compileNew(schema);
  compiled.set(schema, made);
  return made;
}

function compileNew(schema: AnySchema): Collect | null {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'default':
    case 'prefault':
    case 'nullable':
    case 'optional':
      return compile(def.innerType);
    case 'array': {
      const inner = compile(def.element);
      return inner === null ? null : eachOf(inner);
    }
    case 'object': {
      const fields = Object.entries(def.shape).flatMap(([key, field]) => {
        const inner = compile(field);
        return inner === null ? [] : [[key, inner] as const];
      });
      return fields.length === 0 ? null : fieldsOf(fields);
    }
    case 'union': {
      const options = def.options.flatMap((option) => compile(option) ?? []);
      const isPlain = def.options.every((option) => typeOf(option) !== 'object');
      if (options.length === 0 || isPlain) return null;
      return optionOf(def.options);
    }
    case 'string':
      return isWritten(def.checks ?? []) ? take : null;
    default:
      return null;
  }
}

const take: Collect = (value, found) => {
  if (typeof value === 'string' && value !== '') found.push(value);
};

function eachOf(inner: Collect): Collect {
  return (value, found) => {
    if (Array.isArray(value)) for (const one of value) inner(one, found);
  };
}

function fieldsOf(fields: readonly (readonly [string, Collect])[]): Collect {
  return (value, found) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of fields) inner((value as Record<string, unknown>)[key], found);
  };
}

/** The option whose `kind` the value has. */
function optionOf(options: readonly AnySchema[]): Collect {
  const byKind = new Map(
    options.flatMap((option) => kindsOf(option).map((kind) => [kind, compile(option)] as const)),
  );
  return (value, found) => {
    if (typeof value !== 'object' || value === null) return;
    byKind.get((value as { kind?: unknown }).kind)?.(value, found);
  };
}

function kindsOf(option: AnySchema): readonly unknown[] {
  const { def } = (option as z.core.$ZodTypes)._zod;
  if (def.type !== 'object') return [];
  const kind = def.shape['kind'];
  const kindDef = kind === undefined ? null : (kind as z.core.$ZodTypes)._zod.def;
  if (kindDef?.type === 'literal') return kindDef.values;
  return kindDef?.type === 'enum' ? Object.values(kindDef.entries) : [];
}

function typeOf(schema: AnySchema): string {
  return (schema as z.core.$ZodTypes)._zod.def.type;
}

/** Ids, days, times and zones have a form; what people write has none. */
function isWritten(checks: readonly z.core.$ZodCheck<string>[]): boolean {
  return checks.every(({ _zod: { def } }) => !['string_format', 'custom'].includes(def.check));
}
