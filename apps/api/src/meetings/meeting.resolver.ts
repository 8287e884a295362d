import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { User } from '../admin/user.type.ts';
import type { ApiContext } from '../context.ts';
import { Meeting } from './meeting.type.ts';

@Resolver((_of) => Meeting)
export class MeetingResolver {
  @FieldResolver((_returns) => User, { nullable: true, description: 'Who holds it.' })
  owner(@Root() { ownerId }: Meeting, @Ctx() { load }: ApiContext): Promise<User | null> | null {
    return ownerId ? load<User>('user', null, ownerId) : null;
  }

  @FieldResolver((_returns) => User, { nullable: true })
  bookedBy(@Root() { bookedBy }: Meeting, @Ctx() { load }: ApiContext): Promise<User | null> | null {
    return bookedBy ? load<User>('user', null, bookedBy) : null;
  }
}
