import { departments, mayDo, type Operation, permissions, toGlobalId } from '@tasuki/domain';
import { Ctx, Query, Resolver } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { callerError } from '../errors.ts';
import type { OrganisationRow } from '../organisation.ts';
import { type Organisation, Viewer } from './viewer.type.ts';

@Resolver()
export class ViewerResolver {
  @Query((_returns) => Viewer)
  viewer(@Ctx() context: ApiContext): Viewer {
    const viewer = authorize(context.viewer, 'read');
    if (!context.organisation)
      throw callerError('FORBIDDEN', 'There is no organisation yet. Open the first-run page to make one.');
    const { id, name, email, version, locale, memberships, roles } = viewer;
    return {
      id: toGlobalId({ type: viewer.type, accountId: null, id }),
      name,
      email,
      version,
      locale,
      memberships,
      isAdmin: roles.includes('admin'),
      permissions: Object.keys(permissions).filter((operation) => mayDo(roles, operation as Operation)),
      organisation: presentOrganisation(context.organisation),
    };
  }
}

export function presentOrganisation(row: OrganisationRow): Organisation {
  return {
    ...row,
    departments: departments.flatMap((department) => {
      const setting = row.departments[department];
      return setting ? [{ department, ...setting }] : [];
    }),
  };
}
