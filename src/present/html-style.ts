import { html } from './html-text.ts';

/** How every page looks: wide or narrow, light or dark, on paper. */
export const STYLE = html`
:root{color-scheme:light dark;--ink:#1b2430;--soft:#54606f;--page:#f6f7f9;--card:#fff;--line:#d3d9e0;--warm:#96390a;--warm-back:#fdeadd;--cold:#17559c;--cold-back:#e4effb}
@media (prefers-color-scheme:dark){:root{--ink:#e8ecf1;--soft:#a9b4c1;--page:#12171e;--card:#1b222c;--line:#38424f;--warm:#ffb38a;--warm-back:#47230f;--cold:#9cc8ff;--cold-back:#15304f}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:72rem;margin:0 auto;padding:1.5rem 1rem 2rem}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .75rem}
h2{font-size:1.2rem;line-height:1.35;margin:2rem 0 .5rem}
article h2{margin:0 0 .5rem}
h3{font-size:1rem;margin:1rem 0 .25rem}
p{margin:.5rem 0}
ul{margin:.5rem 0;padding-left:1.25rem}
article,.letter{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:1rem;margin:1rem 0}
article{border-left:.35rem solid var(--cold)}
article.warm{border-left-color:var(--warm)}
.rank{display:inline-block;min-width:1.6rem;color:var(--soft)}
.badge{display:inline-block;border-radius:1rem;padding:0 .6rem;font-size:.8rem;font-weight:700;text-transform:uppercase;letter-spacing:.04em}
.badge.warm{color:var(--warm);background:var(--warm-back);border:1px solid var(--warm)}
.badge.cold{color:var(--cold);background:var(--cold-back);border:1px dashed var(--cold)}
.way{display:flex;align-items:stretch;list-style:none;margin:1rem 0;padding:0}
.person{flex:1 1 10rem;min-width:0;border:1px solid var(--line);border-radius:.5rem;padding:.5rem .75rem}
.person b,.person span,.person i{display:block}
.person span{font-size:.875rem}
.person i{font-size:.8rem;color:var(--soft)}
.tie{--w:1px;--c:var(--cold);--s:solid;flex:0 0 8rem;align-self:center;text-align:center;font-size:.8rem;padding:0 .35rem;border-bottom:var(--w) var(--s) var(--c);margin-bottom:1.2rem}
.tie.warm{--c:var(--warm)}
.tie.cold{--s:dashed}
.s2{--w:2px}
.s3{--w:3px}
.s4{--w:4px}
.s5{--w:6px}
.way.long{flex-direction:column}
.long .tie{flex:none;align-self:flex-start;text-align:left;margin:0 0 0 1.5rem;padding:.4rem .75rem;border-bottom:0;border-left:var(--w) var(--s) var(--c)}
.long .person{flex:none}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;margin:.75rem 0}
dt{color:var(--soft)}
dd{margin:0}
details{border-top:1px solid var(--line);padding-top:.5rem}
summary{cursor:pointer;color:var(--soft)}
summary:focus-visible,.table:focus-visible{outline:2px solid var(--cold);outline-offset:2px}
code,pre{font:.85em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
code{color:var(--soft)}
pre{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.75rem;overflow-wrap:normal}
.letter{white-space:pre-wrap}
.table{overflow-x:auto;margin:1rem 0;background:var(--card);border:1px solid var(--line);border-radius:.5rem}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;padding:.5rem .75rem;color:var(--soft)}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem;border-top:1px solid var(--line);overflow-wrap:break-word;min-width:3rem}
thead th{color:var(--soft);font-weight:600;white-space:nowrap}
tbody th{font-weight:400}
.figure{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
footer{margin-top:2rem;color:var(--soft);font-size:.85rem}
@media (max-width:44rem){
.aside,.stack thead,.stack td:empty{display:none}
.stack tr{display:block;border-top:1px solid var(--line);padding:.4rem 0}
.stack td{display:flex;gap:.75rem;justify-content:space-between;border:0;text-align:right;padding:.15rem .75rem}
.stack td::before{content:attr(data-label);color:var(--soft);text-align:left;flex:none;max-width:40%}
.way{flex-direction:column}
.tie{flex:none;align-self:flex-start;text-align:left;margin:0 0 0 1.5rem;padding:.4rem .75rem;border-bottom:0;border-left:var(--w) var(--s) var(--c)}
.person{flex:none}
th,td{padding:.4rem .5rem}
dl{grid-template-columns:1fr;gap:0}
dd{margin:0 0 .4rem}
}
@media print{
:root{--ink:#000;--soft:#444;--page:#fff;--card:#fff;--line:#bbb}
body{font-size:11pt}
main{max-width:none;padding:0}
h2,h3{break-after:avoid}
tr,.way,dl{break-inside:avoid}
.table{overflow:visible}
table{font-size:9pt}
}
`;

/** SHA-256 of the style, by which the page's policy lets it and no other through; a test tells when it changes. */
export const STYLE_HASH = 'sha256-Ymlm8KGwGYADmy4egUNaUswyi8JpVMg1kBjlx+mkV7M=';
