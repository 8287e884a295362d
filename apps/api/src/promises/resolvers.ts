import { AccountPromisesResolver, PromiseResolver } from './promise.resolver.ts';
import { SellerPromisesResolver } from './seller-promises.resolver.ts';

export const promisesResolvers = [PromiseResolver, AccountPromisesResolver, SellerPromisesResolver] as const;
