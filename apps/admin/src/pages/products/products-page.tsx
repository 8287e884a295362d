import { useQuery } from '@apollo/client/react';
import { useUrlState } from '@tasuki/account-timeline';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, type Column, DataList, EmptyState, Sheet } from '@tasuki/ui';
import { useMemo } from 'react';
import styles from '../../list-page.module.css';
import { ListPage } from '../../list-page.tsx';
import { ProductForm } from './product-form.tsx';
import { PRODUCTS_PAGE, type Product } from './products-queries.ts';
import { productsTexts } from './products-texts.ts';

/** What the organisation sells. */
export function ProductsPage() {
  const t = useTexts(productsTexts);
  const { locale } = useLocale();
  const [url, setUrl] = useUrlState();
  const { data, error, loading, refetch } = useQuery(PRODUCTS_PAGE);
  const products = data?.products.nodes;
  const open = products?.find(({ id }) => id === url.product);
  const close = () => setUrl({ product: undefined });
  const nameOf = ({ nameJa, nameEn }: Product) => (locale === 'ja' ? nameJa : nameEn);
  const add = <Button onClick={() => setUrl({ product: 'new' })}>{t('products.add')}</Button>;
  return (
    <ListPage
      title={t('products.title')}
      tools={add}
      failedTitle={t('products.failed')}
      loading={loading}
      error={error}
      onRetry={() => refetch()}
    >
      {products ? (
        <>
          <ProductList
            products={products}
            nameOf={nameOf}
            openId={open?.id}
            onOpen={(id) => setUrl({ product: id }, { push: true })}
          />
          <Sheet
            opened={url.product === 'new' || open !== undefined}
            title={open ? t('products.edit', { name: nameOf(open) }) : t('products.add')}
            onClose={close}
          >
            <ProductForm
              product={open}
              onCancel={close}
              onSaved={() => {
                void refetch();
                close();
              }}
            />
          </Sheet>
        </>
      ) : null}
    </ListPage>
  );
}

interface ProductListProps {
  products: readonly Product[];
  nameOf: (product: Product) => string;
  openId: string | undefined;
  onOpen: (id: string) => void;
}

function ProductList({ products, nameOf, openId, onOpen }: ProductListProps) {
  const t = useTexts(productsTexts);
  const formats = useFormats();
  const columns = useMemo(
    (): readonly Column<Product>[] => [
      {
        key: 'name',
        header: t('products.title'),
        width: 'minmax(160px, 2fr)',
        render: (product) => <b>{nameOf(product)}</b>,
      },
      { key: 'key', header: t('products.key'), width: 'minmax(120px, 1fr)', render: ({ key }) => key },
      {
        key: 'price',
        header: t('products.price'),
        width: '160px',
        align: 'end',
        render: ({ monthlyAmount, currency }) =>
          monthlyAmount === null ? null : formats.money({ amount: monthlyAmount, currency }),
      },
    ],
    [t, formats, nameOf],
  );
  if (products.length === 0) return <EmptyState title={t('products.none')} why={t('products.none.why')} />;
  return (
    <DataList
      label={t('products.title')}
      columns={columns}
      rows={products}
      totalCount={products.length}
      rowKey={({ id }) => id}
      renderCard={(product) => (
        <>
          <b>{nameOf(product)}</b>
          <span className={styles.quiet}>{product.key}</span>
        </>
      )}
      onOpen={({ id }) => onOpen(id)}
      activeKey={openId}
    />
  );
}
