import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { appsOf, useViewer } from '@tasuki/apollo';
import { useFormats, useTexts } from '@tasuki/i18n';
import { NoPermission } from '@tasuki/ui';
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

/** An app that is not of this person's departments. It names the people who can change that, and leads to an own app. */
export function RefusedPage() {
  const t = useTexts(appTexts);
  const formats = useFormats();
  const { department } = useApp();
  const [own] = appsOf(useViewer());
  const { data } = useQuery(GRANTORS);
  const names = data?.users.nodes.map(({ name }) => name) ?? [];
  return (
    <NoPermission
      why={t('app.no-permission.why', { app: formats.department(department) })}
      grantors={names.length > 0 ? names : [t('app.grantors')]}
      action={own ? <a href={appBase(own)}>{t('app.open-own', { app: formats.department(own) })}</a> : null}
    />
  );
}
