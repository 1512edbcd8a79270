type LogoProps = { readonly title: string };

/** The product's mark: a way post in a hexagon. Outlines, as icons are, not strokes: decision 061. */
export const Logo = ({ title }: LogoProps) => (
  <svg
    width="28"
    height="28"
    viewBox="0 0 26 26"
    role="img"
    aria-label={title}
    className="text-accent"
  >
    <path
      fill="currentColor"
      fillRule="evenodd"
      d="M13.47 1.38L22.87 6.78A.95 .95 0 0 1 23.35 7.6L23.35 18.4A.95 .95 0 0 1 22.87 19.22L13.47 24.62A.95 .95 0 0 1 12.53 24.62L3.13 19.22A.95 .95 0 0 1 2.65 18.4L2.65 7.6A.95 .95 0 0 1 3.13 6.78L12.53 1.38A.95 .95 0 0 1 13.47 1.38ZM4.55 8.15L13 3.3L21.45 8.15L21.45 17.85L13 22.7L4.55 17.85L4.55 8.15ZM10.27 14.4L8.7 9.89A.95 .95 0 0 0 8.21 9.34A.95 .95 0 0 0 7.49 9.3A.95 .95 0 0 0 6.9 10.51L9.2 17.11A.95 .95 0 0 0 10.41 17.7A.95 .95 0 0 0 10.94 17.24L13 13.27L15.06 17.24A.95 .95 0 0 0 15.61 17.71A.95 .95 0 0 0 16.34 17.64A.95 .95 0 0 0 16.8 17.11L19.1 10.51A.95 .95 0 0 0 19.06 9.79A.95 .95 0 0 0 18.51 9.3A.95 .95 0 0 0 17.3 9.89L15.73 14.4L13.84 10.76A.95 .95 0 0 0 13.44 10.36A.95 .95 0 0 0 12.71 10.29A.95 .95 0 0 0 12.16 10.76L10.27 14.4Z"
    />
  </svg>
);
