import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Contact } from '../accounts/contact.type.ts';
import { User } from '../admin/user.type.ts';
import type { ApiContext } from '../context.ts';
import { Call } from './call.type.ts';

@Resolver((_of) => Call)
export class CallResolver {
  @FieldResolver((_returns) => Contact, { nullable: true })
  contact(@Root() { accountUuid, contactId }: Call, @Ctx() { load }: ApiContext): Promise<Contact | null> | null {
    return contactId ? load<Contact>('contact', accountUuid, contactId) : null;
  }

  @FieldResolver((_returns) => User, { nullable: true })
  user(@Root() { userId }: Call, @Ctx() { load }: ApiContext): Promise<User | null> | null {
    return userId ? load<User>('user', null, userId) : null;
  }
}
