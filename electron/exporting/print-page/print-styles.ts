import { colours } from '../page';

/**
 * The styles of the page that is printed: the look of the Word paper, on A4. Nobody sees the window that prints it, so on a screen it shows
 * nothing: laying out forty pages once more, for that, would take a quarter of the memory that printing takes.
 */
export const printStyles = `
@media screen { body { display: none; } }
@page { size: A4 portrait; margin: 23mm 20mm 20mm; }
@page wide { size: A4 landscape; margin: 23mm 20mm 20mm; }
html { font: 11pt/1.3 Arial, "Liberation Sans", sans-serif; color: #${colours.ink}; }
body { margin: 0; }
section.landscape { page: wide; }
h1, h2, h3 { color: #${colours.heading}; break-after: avoid; break-inside: avoid; }
h1 { font-size: 16pt; margin: 18pt 0 7pt; }
h2 { font-size: 13pt; margin: 15pt 0 5pt; }
h3 { font-size: 11.5pt; margin: 11pt 0 4pt; }
h1.new-page { break-before: page; margin-top: 0; }
p { margin: 0 0 6pt; overflow-wrap: break-word; }
h1.title { font-size: 24pt; font-weight: bold; color: #${colours.heading}; margin: 24pt 0 8pt; line-height: 1.15; }
p.lead { font-size: 13pt; margin-bottom: 8pt; }
p.note { font-size: 9.5pt; color: #${colours.muted}; }
p.banner { font-size: 13pt; font-weight: bold; border: 1pt solid #${colours.ink}; padding: 4pt 6pt; margin: 16pt 0 8pt; }
p.restricted { background: #${colours.restrictedFill}; }
p.public { background: #${colours.publicFill}; }
ul, ol { margin: 0 0 6pt; padding-left: 21pt; }
li { margin-bottom: 4pt; }
ul.contents { list-style: none; padding: 0; }
a { color: #005eb8; }
table { border-collapse: collapse; table-layout: fixed; margin: 0 0 10pt; font-size: 9.5pt; line-height: 1.2; }
table.dense { font-size: 9pt; }
.whole { break-inside: avoid; }
p.caption { font-weight: bold; font-size: 10pt; margin: 8pt 0 4pt; }
p.caption, .keep { break-after: avoid; }
thead { display: table-header-group; }
thead th { background: #${colours.headerFill}; vertical-align: bottom; }
tr { break-inside: avoid; }
th, td { text-align: left; vertical-align: top; padding: 2.5pt 4pt; border-bottom: 0.5pt solid #${colours.rule}; overflow-wrap: break-word; }
tbody th { font-weight: normal; }
tbody tr:nth-last-child(2), tbody tr:first-child:not(:last-child) { break-after: avoid; }
thead tr { border-top: 0.5pt solid #${colours.rule}; }
.number { text-align: right; }
.number + :not(.number) { padding-left: 10pt; }
div.figure { margin: 8pt 0; break-inside: avoid; }
div.figure img { display: block; max-width: 100%; height: auto; }
div.figure p { font-weight: bold; font-size: 10pt; margin: 4pt 0 8pt; }
`;
