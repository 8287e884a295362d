import { ArgsType, Field, ObjectType, registerEnumType } from 'type-graphql';
import { Account } from '../accounts/account.type.ts';
import { DaysArgs, dayOf } from '../connections/day.type.ts';
import { enumOf } from '../enums.ts';
import { CustomerFilter } from './customer-portfolio.type.ts';

export const customerDateKinds = ['renewal', 'notice'] as const;
export type CustomerDateKind = (typeof customerDateKinds)[number];
const CustomerDateKindEnum = enumOf(customerDateKinds);
registerEnumType(CustomerDateKindEnum, {
  name: 'CustomerDateKind',
  description: 'RENEWAL is the first end of a running contract, NOTICE the 解約通知期限.',
});

@ObjectType({ simpleResolvers: true, description: 'A day that counts for a customer.' })
export class CustomerDate {
  @Field((_type) => CustomerDateKindEnum)
  kind!: CustomerDateKind;

  @Field((_type) => Account)
  account!: Account;

  @Field((_type) => Boolean, { description: 'The customer gave notice (解約申出).' })
  hasNotice!: boolean;
}

export const CustomerDay = dayOf(CustomerDate, 'Customer');

@ArgsType()
export class CustomerDaysArgs extends DaysArgs {
  @Field((_type) => CustomerFilter, { nullable: true })
  filter?: CustomerFilter | null;
}
