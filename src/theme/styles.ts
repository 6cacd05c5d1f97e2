// Written by scripts/theme.ts: do not edit.
import { css } from 'lit';

/**
 * Private names for all shared tokens, declared on the host. A page's `--cabar-*` value wins over ours everywhere; the
 * theme is the used `color-scheme`: the page's own, unless the element's `theme` says otherwise.
 * The badge's colours follow no token, and the ink of the source only the ground (a grey that keeps 4.5:1 on any), so
 * that no outlet can make them vanish.
 */
export const themeStyles = css`
  :host {
    --_accent: var(--cabar-accent, light-dark(#00667a, #4fbdd4));
    --_on-accent: var(--cabar-on-accent, light-dark(#fff, #0c1113));
    --_bg: var(--cabar-bg, light-dark(#fff, #14181b));
    --_ink: var(--cabar-ink, light-dark(#15191c, #f0f2f3));
    --_ink-2: var(--cabar-ink-2, light-dark(#474f55, #bcc4c9));
    --_ink-3: var(--cabar-ink-3, light-dark(#5b646a, #9fa9af));
    --_surface: var(--cabar-surface, light-dark(#f3f5f6, #1d2327));
    --_surface-2: var(--cabar-surface-2, light-dark(#e6eaec, #2a3237));
    --_line: var(--cabar-line, light-dark(#d3d9dc, #353e44));
    --_line-strong: var(--cabar-line-strong, light-dark(#7f898f, #7b868d));
    --_zero: var(--cabar-zero, light-dark(#15191c, #f0f2f3));
    --_focus: var(--cabar-focus, light-dark(#0b57d0, #8ab4f8));
    --_mark-muted: var(--cabar-mark-muted, light-dark(#87929a, #6d7880));
    --_missing: var(--cabar-missing, light-dark(#f3f5f6, #1d2327));
    --_missing-line: var(--cabar-missing-line, light-dark(#7f898f, #7b868d));
    --_missing-ink: var(--cabar-missing-ink, light-dark(#474f55, #bcc4c9));
    --_info-fg: var(--cabar-info-fg, light-dark(#004f60, #a5e2f0));
    --_info-bg: var(--cabar-info-bg, light-dark(#e2f1f5, #10323b));
    --_info-line: var(--cabar-info-line, light-dark(#2d8ba1, #3d9fb6));
    --_warn-fg: var(--cabar-warn-fg, light-dark(#6b4a00, #f4d58a));
    --_warn-bg: var(--cabar-warn-bg, light-dark(#fdf1d3, #3a2c08));
    --_warn-line: var(--cabar-warn-line, light-dark(#a87a10, #b58a26));
    --_bad-fg: var(--cabar-bad-fg, light-dark(#8c2412, #ffb5a3));
    --_bad-bg: var(--cabar-bad-bg, light-dark(#fce9e4, #45190f));
    --_bad-line: var(--cabar-bad-line, light-dark(#c8503a, #d9654e));
    --_font: var(
      --cabar-font,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'Liberation Sans',
      Arial,
      sans-serif
    );
    --_size-title: var(--cabar-size-title, 20px);
    --_lh-title: var(--cabar-lh-title, 26px);
    --_weight-title: var(--cabar-weight-title, 700);
    --_size-subtitle: var(--cabar-size-subtitle, 15px);
    --_lh-subtitle: var(--cabar-lh-subtitle, 22px);
    --_size-label: var(--cabar-size-label, 14px);
    --_lh-label: var(--cabar-lh-label, 19px);
    --_size-value: var(--cabar-size-value, 13px);
    --_lh-value: var(--cabar-lh-value, 16px);
    --_size-small: max(11px, var(--cabar-size-small, 12.5px));
    --_lh-small: max(11px, var(--cabar-lh-small, 18px));
    --_pad: var(--cabar-pad, 0px);
    --_target: var(--cabar-target, 32px);
    --_rule: var(--cabar-rule, 2px);
    --_radius: var(--cabar-radius, 3px);
    --_link: var(--cabar-link, var(--_accent));
    --_mark: var(--cabar-mark, var(--_accent));
    --_font-title: var(--cabar-font-title, var(--_font));
    --_badge-fg: light-dark(#6b4a00, #f4d58a);
    --_badge-bg: light-dark(#fdf1d3, #3a2c08);
    --_badge-line: light-dark(#a87a10, #b58a26);
    --_under: color-mix(in oklab, var(--_bg) 90%, Canvas);
    --_source-ink: oklch(
      from var(--_under) calc(clamp(0, (l - 0.57) * 999, 1) * (0.2 * l - 1.116) + 0.92 * l + 0.476) 0 0/1
    );
  }
  :host([theme='light']) {
    color-scheme: light !important;
  }
  :host([theme='dark']) {
    color-scheme: dark !important;
  }
  @media (pointer: coarse) {
    :host {
      --_target: var(--cabar-target, 44px);
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_line: var(--cabar-line, var(--_line-strong));
      --_ink-2: var(--cabar-ink-2, var(--_ink));
      --_ink-3: var(--cabar-ink-3, var(--_ink));
    }
  }
  @media (forced-colors: active) {
    :host {
      --_bg: Canvas;
      --_surface: Canvas;
      --_surface-2: Canvas;
      --_missing: Canvas;
      --_badge-bg: Canvas;
      --_ink: CanvasText;
      --_ink-2: CanvasText;
      --_ink-3: CanvasText;
      --_line: CanvasText;
      --_line-strong: CanvasText;
      --_zero: CanvasText;
      --_missing-line: CanvasText;
      --_missing-ink: CanvasText;
      --_source-ink: CanvasText;
      --_badge-fg: CanvasText;
      --_badge-line: CanvasText;
      --_accent: Highlight;
      --_focus: Highlight;
      --_on-accent: HighlightText;
      --_link: LinkText;
    }
  }
  @media print {
    :host,
    :host([theme]) {
      color-scheme: light !important;
    }
  }
`;
