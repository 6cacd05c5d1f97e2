interface Named {
  id: string;
  language: string;
  theme?: string | undefined;
  /** px of width, or the name of a shape. */
  size?: string | number | undefined;
  /** `svg`, `png`, `csv` */
  format: string;
}

/** `ID-LANG[-dark][-WIDTH|-PRESET].FORMAT`; what nobody asked for leaves no dash behind. */
export const fileName = ({ id, language, theme, size, format }: Named): string =>
  `${[id, language, theme === 'dark' ? theme : '', size ?? ''].filter(Boolean).join('-')}.${format}`;
