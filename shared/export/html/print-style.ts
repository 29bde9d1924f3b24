/** How the page looks on screen and on paper: light in both, since it is made to be printed. A4 or Letter, as the printer has it. */
export const PRINT_STYLE = `
@page { margin: 16mm 14mm; }
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { max-width: 190mm; margin: 0 auto; padding: 8mm; background: #fff; color: #292a2e; font: 10.5pt/1.45 ui-sans-serif, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Ubuntu, 'Helvetica Neue', Arial, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 2mm; font-size: 18pt; line-height: 1.2; }
h2 { margin: 8mm 0 2mm; font-size: 14pt; line-height: 1.25; }
h3 { margin: 5mm 0 1.5mm; font-size: 11.5pt; line-height: 1.3; }
h1, h2, h3 { break-after: avoid; }
p { margin: 0 0 1.5mm; }
ol, ul { margin: 0 0 2mm; padding-inline-start: 6mm; }
li { margin-bottom: 2mm; break-inside: avoid; }
blockquote { margin: 1mm 0; padding-inline-start: 3mm; border-inline-start: 0.6mm solid #7d818a; }
dt { font-weight: 600; break-after: avoid; }
dd { margin: 0 0 2mm; break-inside: avoid; }
img { display: block; width: 100%; max-height: 240mm; object-fit: contain; break-inside: avoid; }
.quiet { color: #505258; }
.canvas + .canvas { break-before: page; }
@media print { body { max-width: none; padding: 0; } }
`;
