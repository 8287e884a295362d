/** Stands for a dialog whose code is on its way: nothing is to be seen yet, but the page's shortcuts rest as for an open one. */
export function LoadingDialog() {
  return <div role="dialog" aria-modal="true" hidden />;
}
