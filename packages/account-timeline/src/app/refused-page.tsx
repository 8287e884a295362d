import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { appsOf, isSwitchedOff, useViewer } from '@tasuki/apollo';
import { useFormats, useTexts } from '@tasuki/i18n';
import { EmptyState, NoPermission } from '@tasuki/ui';
import type { GrantorsQuery } from '../__generated__/operations.ts';
import { useApp } from './app-context.ts';
import { appBase } from './app-definition.ts';
import { appTexts } from './app-texts.ts';

const GRANTORS: TypedDocumentNode<GrantorsQuery> = gql`
  query Grantors {
    users(first: 5, department: ADMIN) {
      nodes {
        id
        name
      }
    }
  }
`;

/**
 * An app that this person may not open: its department is switched off, or is none of theirs. It names the people who can change
 * that, and leads to an own app.
 */
export function RefusedPage() {
  const t = useTexts(appTexts);
  const formats = useFormats();
  const { department } = useApp();
  const viewer = useViewer();
  const [own] = appsOf(viewer);
  const { data } = useQuery(GRANTORS);
  const names = data?.users.nodes.map(({ name }) => name) ?? [];
  const grantors = names.length > 0 ? names : [t('app.grantors')];
  const app = formats.department(department);
  const openOwn = own ? <a href={appBase(own)}>{t('app.open-own', { app: formats.department(own) })}</a> : null;
  if (isSwitchedOff(viewer, department)) {
    return (
      <EmptyState
        title={t('app.department-off', { department: app })}
        why={t('app.department-off.who', { who: grantors.join(', ') })}
        action={viewer.isAdmin ? <a href={`${appBase('ADMIN')}/settings`}>{t('app.open-settings')}</a> : openOwn}
      />
    );
  }
  return <NoPermission why={t('app.no-permission.why', { app })} grantors={grantors} action={openOwn} />;
}
