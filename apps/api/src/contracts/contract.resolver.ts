import { dayIn } from '@tasuki/domain';
import { contractStanding } from '@tasuki/domain/contracts/contract-standing';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { User } from '../admin/user.type.ts';
import type { ApiContext } from '../context.ts';
import { Product } from '../products/product.type.ts';
import { loadChildren } from '../records/load-children.ts';
import { Contract, ContractLine, MrrMovement } from './contract.type.ts';

@Resolver((_of) => Contract)
export class ContractResolver {
  @FieldResolver((_returns) => String, {
    description: 'active, ending (解約予定: its end is recorded, and it runs until `endedOn`) or ended.',
  })
  state(@Root() contract: Contract, @Ctx() { timeZone, now }: ApiContext): string {
    return contractStanding(contract, dayIn(timeZone, now()));
  }

  @FieldResolver((_returns) => [ContractLine])
  lines(@Root() contract: Contract, @Ctx() context: ApiContext): Promise<ContractLine[]> {
    return loadChildren<ContractLine>(
      context,
      { name: 'contract-line', parent: 'contractId', orderBy: 'id' },
      contract,
    );
  }

  @FieldResolver((_returns) => [MrrMovement], { description: 'How its monthly fee came to be, oldest first.' })
  movements(@Root() contract: Contract, @Ctx() context: ApiContext): Promise<MrrMovement[]> {
    const movements = { name: 'mrr-movement', parent: 'contractId', orderBy: 'effectiveOn' } as const;
    return loadChildren<MrrMovement>(context, movements, contract);
  }

  @FieldResolver((_returns) => User, { nullable: true, description: 'The rep who sold it.' })
  soldBy(@Root() { soldBy }: Contract, @Ctx() { load }: ApiContext): Promise<User | null> | null {
    return soldBy ? load<User>('user', null, soldBy) : null;
  }
}

@Resolver((_of) => ContractLine)
export class ContractLineResolver {
  @FieldResolver((_returns) => Product, { nullable: true })
  product(@Root() { productId }: ContractLine, @Ctx() { load }: ApiContext): Promise<Product | null> | null {
    return productId ? load<Product>('product', null, productId) : null;
  }
}
