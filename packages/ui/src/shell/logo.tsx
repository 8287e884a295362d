/** The sash: four stripes, one for each leg of the relay. */
export function Logo({ size = 28 }: { size?: number }) {
  const stripes = ['--mkt', '--is', '--fs', '--cs'];
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden="true">
      <clipPath id="tasuki-logo">
        <path d="M8 3h15a3 3 0 0 1 3 3.6l-2.6 15A4 4 0 0 1 19.500 25H5a3 3 0 0 1-3-3.600l2.600-15A4 4 0 0 1 8 3z" />
      </clipPath>
      <g clipPath="url(#tasuki-logo)">
        {stripes.map((token, index) => (
          <rect key={token} x="0" y={3 + index * 5.5} width="28" height="5.6" fill={`var(${token})`} />
        ))}
      </g>
    </svg>
  );
}
