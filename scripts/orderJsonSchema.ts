import * as z from 'zod';
import { fieldOfShape } from '../src/order/schema/field';
import { orderShape } from '../src/order/schema/shapes';

/** The JSON Schema (draft-07) of an order for any gateway: it accepts exactly what the zod shape accepts. */
export function orderJsonSchema(): object {
  const { field, shape } = orderShape(undefined);
  const schema = z.toJSONSchema(shape, {
    target: 'draft-7',
    io: 'input',
    reused: 'ref',
    override({ zodSchema, jsonSchema }) {
      const about = fieldOfShape.get(zodSchema);
      if (about) jsonSchema.description = about.about;
    },
  });
  return { ...schema, title: 'MultiSafepay order', description: field.about };
}
