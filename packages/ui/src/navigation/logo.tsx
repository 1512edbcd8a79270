type LogoProps = { readonly title: string };

/** The product's mark: a way post in a hexagon. */
export const Logo = ({ title }: LogoProps) => (
  <svg
    width="28"
    height="28"
    viewBox="0 0 26 26"
    role="img"
    aria-label={title}
    className="text-accent"
  >
    <g
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M13 2.2l9.4 5.4v10.8L13 23.8l-9.4-5.4V7.6z" />
      <path d="M7.8 10.2l2.3 6.6 2.9-5.6 2.9 5.6 2.3-6.6" />
    </g>
  </svg>
);
