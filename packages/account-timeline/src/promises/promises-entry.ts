export { PromisePanel } from './promise-panel.tsx';
export { SellerPromises } from './seller-promises.tsx';
