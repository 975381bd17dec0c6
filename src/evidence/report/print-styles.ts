import { colourProperties } from './palette.js';

/** Styles for paper: A4, light, no table cut off at its side and no row torn apart. */
export const PRINT_STYLES = `
@page { size: A4; margin: 16mm 14mm 18mm; }
@media print {
  :root { color-scheme: light; ${colourProperties('light')} --page: #ffffff; }
  html { font-size: 9.25pt; }
  body { background: none; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .page { max-width: none; padding: 0; }
  .skip, .contents { display: none; }
  section { margin-top: 1.75rem; }
  h2, h3, caption, .eyebrow { break-after: avoid; }
  tr, .card, .notice, pre, figure, .figures { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; border-radius: 0; border-width: 1px 0; }
  .drawing { border: 0; } .drawing .timeline { min-width: 0; }
  table { font-size: .875rem; }
  th, td { padding: .4rem .6rem; }
  a { color: inherit; text-decoration: none; }
  footer { margin-top: 2rem; }
}
`;
