import { products, type Transaction } from '@tasuki/db';
import type { Refusal } from '@tasuki/domain';
import { readPrice } from '@tasuki/domain/money';
import { and, eq, ne, sql } from 'drizzle-orm';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { CommandInputBase, RefusalType } from '../command/command-payload.type.ts';
import { conflict, runSettingsChange } from '../command/run-settings-change.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { GraphQLDecimal } from '../money/decimal.scalar.ts';
import { present } from '../records/present.ts';
import { readId, readOptionalId } from '../records/read-id.ts';
import { Product } from './product.type.ts';

@InputType()
class SaveProductInput extends CommandInputBase {
  @Field((_type) => ID, { nullable: true, description: 'Leave away to make a new one.' })
  productId?: string | null;

  @Field((_type) => Int, { nullable: true, description: 'Needed with productId.' })
  version?: number | null;

  @Field((_type) => String, { description: 'Short and lasting; integrators and imports know the product by it.' })
  key!: string;

  @Field((_type) => String)
  nameJa!: string;

  @Field((_type) => String)
  nameEn!: string;

  @Field((_type) => String, { description: 'ISO 4217' })
  currency!: string;

  @Field((_type) => GraphQLDecimal, { nullable: true, description: 'List price a month, major units.' })
  monthlyAmount?: string | null;
}

@ObjectType({ simpleResolvers: true })
class SaveProductPayload {
  @Field((_type) => Product, { nullable: true })
  product!: Product | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}

type ProductRow = typeof products.$inferSelect;
type ProductFields = Pick<ProductRow, 'key' | 'nameJa' | 'nameEn' | 'currency' | 'monthlyMinor'>;

@Resolver()
export class SaveProductResolver {
  @Mutation((_returns) => SaveProductPayload, { description: 'Makes a product, or changes one.' })
  async saveProduct(
    @Arg('input', (_type) => SaveProductInput) input: SaveProductInput,
    @Ctx() context: ApiContext,
  ): Promise<SaveProductPayload> {
    const { row, refusal } = await runSettingsChange<ProductRow>(
      context,
      'administer',
      'saveProduct',
      async ({ tx }) => {
        const read = readFields(input);
        if (read.refused) return { refused: read.refused };
        const { fields } = read;
        const id = readOptionalId(input.productId, 'product', 'productId')?.id;
        const isSameKey = and(eq(products.key, fields.key), id ? ne(products.id, id) : undefined);
        const [taken] = await tx.select({ id: products.id }).from(products).where(isSameKey);
        if (taken) return { refused: { code: 'KEY_TAKEN', message: 'Another product has this key.', field: 'key' } };
        const saved = id ? await changeProduct(tx, input, fields) : await makeProduct(tx, fields);
        return 'refused' in saved ? saved : { row: saved.row, details: { ...input } };
      },
    );
    return { product: row ? present('product', row) : null, refusal };
  }
}

function readFields(
  input: SaveProductInput,
): { fields: ProductFields; refused?: undefined } | { fields?: undefined; refused: Refusal } {
  const [key, nameJa, nameEn] = [input.key.trim(), input.nameJa.trim(), input.nameEn.trim()];
  const no = (code: string, message: string, field: string) => ({ refused: { code, message, field } });
  if (!key) return no('KEY_MISSING', 'A product needs a key.', 'key');
  if (!nameJa || !nameEn) return no('NAME_MISSING', 'A product needs a name in both languages.', 'nameJa');
  const fields = { key, nameJa, nameEn, currency: input.currency, monthlyMinor: null };
  if (input.monthlyAmount == null) return { fields };
  const price = readPrice(input.monthlyAmount, input.currency, 'monthlyAmount');
  return price.refused ? { refused: price.refused } : { fields: { ...fields, monthlyMinor: price.minor } };
}

async function makeProduct(tx: Transaction, fields: ProductFields) {
  const [row] = await tx
    .insert(products)
    .values({ id: uuidv7(), ...fields })
    .returning();
  return { row: row! };
}

async function changeProduct(tx: Transaction, input: SaveProductInput, fields: ProductFields) {
  const { id } = readId(input.productId ?? '', 'product', 'productId');
  const [current] = await tx.select().from(products).where(eq(products.id, id)).for('update');
  if (!current) throw badUserInput('There is no such product.', { field: 'productId' });
  if (current.version !== input.version) return { refused: conflict(fields, current, current.version) };
  const [row] = await tx
    .update(products)
    .set({ ...fields, version: sql`${products.version} + 1` })
    .where(eq(products.id, id))
    .returning();
  return { row: row! };
}
