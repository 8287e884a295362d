import { AccountResolver } from './account.resolver.ts';
import { AccountCommandsResolver } from './account-commands.resolver.ts';
import { AccountDetailsResolver, OwnershipResolver } from './account-details.resolver.ts';
import { AccountStandingResolver } from './account-standing.resolver.ts';
import { AttentionResolver } from './attention.resolver.ts';
import { ContactCommandsResolver } from './contact-commands.resolver.ts';
import { NoteCommandsResolver } from './note-commands.resolver.ts';
import { TaskResolver } from './task.resolver.ts';

export const accountsResolvers = [
  AccountResolver,
  AccountDetailsResolver,
  AttentionResolver,
  AccountStandingResolver,
  OwnershipResolver,
  AccountCommandsResolver,
  ContactCommandsResolver,
  NoteCommandsResolver,
  TaskResolver,
] as const;
