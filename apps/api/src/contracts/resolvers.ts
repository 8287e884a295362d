import { ContractLineResolver, ContractResolver } from './contract.resolver.ts';
import { ContractsResolver } from './contracts.resolver.ts';

export const contractsResolvers = [ContractResolver, ContractLineResolver, ContractsResolver] as const;
