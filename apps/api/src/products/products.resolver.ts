import { Args, ArgsType, Ctx, Query, Resolver } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import { type Connection, connectionOf } from '../connections/connection.ts';
import { listRecords } from '../connections/list-records.ts';
import { PageArgs } from '../connections/page-arguments.type.ts';
import type { ApiContext } from '../context.ts';
import { Product } from './product.type.ts';

const ProductConnection = connectionOf(Product);

@ArgsType()
class ProductsArgs extends PageArgs {}

@Resolver()
export class ProductsResolver {
  @Query((_returns) => ProductConnection, { description: 'What the organisation sells, by key.' })
  async products(
    @Args((_type) => ProductsArgs) page: ProductsArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<Product>> {
    authorize(context.viewer, 'read');
    return listRecords<Product>(context, {
      name: 'product',
      where: undefined,
      property: 'key',
      kind: 'text',
      isDescending: false,
      page,
    });
  }
}
