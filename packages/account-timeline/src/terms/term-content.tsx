import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { figures } from '@tasuki/domain/kpis/figures';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Loaded } from '../panels/panel.tsx';
import type { Term } from './term-label.tsx';
import { TERM_DEFINITION, TERM_KPIS } from './term-queries.ts';
import { termTexts } from './term-texts.ts';
import styles from './terms.module.css';

/** How a figure is computed, what a KPI asks besides, and what the definition behind it says now. */
export function TermContent({ term }: { term: Term }) {
  const t = useTexts(termTexts);
  const { locale } = useLocale();
  if ('kpi' in term) return <KpiTerm {...term} />;
  if (!('figure' in term)) return <DefinitionTerm definitionKey={term.definition} />;
  return (
    <>
      <dl className={styles.content}>
        <dt>{t('term.formula')}</dt>
        <dd>{figures[term.figure][locale]}</dd>
      </dl>
      {term.definition ? <DefinitionTerm definitionKey={term.definition} /> : null}
    </>
  );
}

function KpiTerm({ kpi, definition }: { kpi: string; definition?: string }) {
  const t = useTexts(termTexts);
  const { locale } = useLocale();
  const query = useQuery(TERM_KPIS, { variables: { locale: locale === 'ja' ? 'JA' : 'EN' } });
  return (
    <Loaded query={query} failed={t('term.failed')} rows={2}>
      {({ kpiCatalogue }) => {
        const entry = kpiCatalogue.find(({ name }) => name === kpi);
        const key = definition ?? entry?.definitionVersion?.definition.key;
        return (
          <>
            <dl className={styles.content}>
              <dt>{t('term.question')}</dt>
              <dd>{entry?.question}</dd>
              <dt>{t('term.formula')}</dt>
              <dd>{entry?.formula}</dd>
            </dl>
            {key ? <DefinitionTerm definitionKey={key} /> : null}
          </>
        );
      }}
    </Loaded>
  );
}

/** The words, the rule and the version of a definition in force, with the way to its page. */
export function DefinitionTerm({ definitionKey: key }: { definitionKey: string }) {
  const t = useTexts(termTexts);
  const { locale } = useLocale();
  const query = useQuery(TERM_DEFINITION, { variables: { key } });
  return (
    <Loaded query={query} failed={t('term.failed')} rows={2}>
      {({ definition }) => {
        const live = definition?.live;
        if (!definition || !live) return <p>{t('term.none')}</p>;
        const isJapanese = locale === 'ja';
        const name = isJapanese ? definition.nameJa : definition.nameEn;
        return (
          <dl className={styles.content}>
            <dt>{t('term.definition')}</dt>
            <dd>{isJapanese ? live.textJa : live.textEn}</dd>
            <dt>{t('term.rule')}</dt>
            <dd>{isJapanese ? live.sentenceJa : live.sentenceEn}</dd>
            <dd>
              <Link to={'/definitions/$definitionKey' as never} params={{ definitionKey: key } as never}>
                {t('term.version', { name, number: live.number })}
              </Link>
            </dd>
          </dl>
        );
      }}
    </Loaded>
  );
}
