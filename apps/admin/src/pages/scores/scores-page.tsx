import { useQuery } from '@apollo/client/react';
import { useUrlState } from '@tasuki/account-timeline';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Button, EmptyState, NativeSelect } from '@tasuki/ui';
import { ListPage } from '../../list-page.tsx';
import { ModelEditor } from './model-editor.tsx';
import { SCORE_MODELS_PAGE } from './score-queries.ts';
import { scoresTexts } from './scores-texts.ts';

/** How leads are scored: points, caps, half-lives, disqualifiers and bands, tried out before they are saved. */
export function ScoresPage() {
  const t = useTexts(scoresTexts);
  const { locale } = useLocale();
  const [url, setUrl] = useUrlState();
  const { data, error, loading, refetch } = useQuery(SCORE_MODELS_PAGE);
  const models = data?.scoreModels ?? [];
  const isNew = url.model === 'new';
  const model = models.find(({ id }) => id === url.model) ?? models[0];
  const tools = (
    <>
      <NativeSelect
        aria-label={t('models.choose')}
        value={isNew ? 'new' : (model?.id ?? '')}
        onChange={(event) => setUrl({ model: event.currentTarget.value })}
        data={[
          ...models.map(({ id, nameJa, nameEn, isOn }) => ({
            value: id,
            label: `${locale === 'ja' ? nameJa : nameEn}${isOn ? '' : t('models.off')}`,
          })),
          ...(isNew ? [{ value: 'new', label: t('models.add') }] : []),
        ]}
      />
      <Button variant="default" onClick={() => setUrl({ model: 'new' })}>
        {t('models.add')}
      </Button>
    </>
  );
  return (
    <ListPage
      title={t('models.title')}
      tools={tools}
      failedTitle={t('models.failed')}
      loading={loading}
      error={error}
      onRetry={() => refetch()}
    >
      {data && model ? (
        <ModelEditor
          key={`${isNew ? 'new' : model.id} ${model.version}`}
          model={model}
          isNew={isNew}
          facts={data.definitionFacts}
          products={data.products.nodes}
          onSaved={(id) => {
            void refetch();
            if (isNew) setUrl({ model: id });
          }}
        />
      ) : data ? (
        <EmptyState title={t('models.title')} why={t('models.failed')} />
      ) : null}
    </ListPage>
  );
}
