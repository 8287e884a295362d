import type { Plugin } from 'vite';

const css =
  '@view-transition{navigation:auto}@media (prefers-reduced-motion:reduce){@view-transition{navigation:none}}';

/**
 * Writes into each page that a change to another app keeps the shell still, as one application would. Inline, because both
 * pages must say so at their first paint: a stylesheet that is still on its way aborts the transition with an error.
 */
export function stillPageChange(): Plugin {
  return {
    name: 'tasuki:still-page-change',
    transformIndexHtml: () => [{ tag: 'style', children: css, injectTo: 'head-prepend' }],
  };
}
