// How the pages look: one sheet of style, no picture and no font from elsewhere.
export const STYLE = `
*{box-sizing:border-box}
body{margin:0;background:#f3f5f8;color:#1b2430;font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif}
.skip{position:absolute;left:-999px}.skip:focus{left:.5rem;top:.5rem;background:#fff;padding:.4rem;z-index:9}
header{background:#7a1220;color:#fff}
.top{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;padding:.6rem 1rem}
.top strong{font-size:1.1rem}
.clock{display:flex;flex-wrap:wrap;gap:.4rem;align-items:center;margin-left:auto}
.clock form{display:flex;gap:.3rem;margin:0;align-items:center}
nav{background:#5c0d18;padding:0 1rem}
nav ul{display:flex;flex-wrap:wrap;list-style:none;margin:0;padding:0}
nav a{display:block;color:#fff;padding:.5rem .7rem;text-decoration:none}
nav a:hover,nav a[aria-current]{background:#fff;color:#5c0d18}
main{padding:1rem;max-width:90rem;margin:0 auto}
h1{font-size:1.4rem;line-height:1.3;margin:.2rem 0 .8rem}
h2{font-size:1.15rem;margin:1.2rem 0 .5rem}
a{color:#0b57d0}
button,.button{font:inherit;font-weight:600;padding:.4rem .9rem;border:2px solid #7a1220;border-radius:.4rem;background:#7a1220;color:#fff;cursor:pointer;text-decoration:none;display:inline-block}
button.quiet,.button.quiet{background:#fff;color:#7a1220}
:focus-visible{outline:3px solid #0b57d0;outline-offset:2px}
header :focus-visible,nav :focus-visible{outline-color:#ffd54a}
input,select,textarea{font:inherit;padding:.4rem .5rem;border:1px solid #5b6675;border-radius:.3rem;background:#fff;color:inherit;max-width:100%}
.news{background:#e2f2e5;border-left:.35rem solid #14532d;padding:.6rem .9rem;margin:0 0 1rem}
.news.fault{background:#fdecec;border-color:#a11}
.card{background:#fff;border:1px solid #d5dbe3;border-radius:.5rem;padding:1rem;margin:0 0 1rem}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:1rem}
.cards .card{margin:0}.cards.wide{grid-template-columns:repeat(auto-fit,minmax(min(100%,30rem),1fr))}
.card h2{margin:0 0 .4rem;font-size:1.05rem}
.card p{margin:0;white-space:pre-line;overflow-wrap:anywhere}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:1rem;margin:0 0 1rem}
.tile{background:#fff;border:1px solid #d5dbe3;border-radius:.5rem;padding:.6rem 1rem;display:flex;flex-direction:column-reverse}
.tile dd{font-size:2rem;font-weight:700;line-height:1.2}
.card h3{margin:.8rem 0 .2rem;font-size:1rem}
.work{list-style:none;margin:0;padding:0}.work li{padding:.15rem 0 .15rem .6rem;margin:.2rem 0}
.month{width:100%;table-layout:fixed}.month th,.month td{min-width:0;padding:.2rem .3rem;font-size:.9rem;white-space:normal}
.month a{display:block;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.month .today{outline:3px solid #7a1220;outline-offset:-3px}.month .busy{background:#fdf0d5}
figure{margin:0}figcaption{font-weight:700}figure svg{width:100%;height:auto;display:block}figure text{font-size:12px;fill:#1b2430}
.legend{list-style:none;padding:0;margin:.4rem 0 0;display:flex;flex-wrap:wrap;gap:.2rem 1rem;font-size:.92rem}.legend svg{width:14px;height:14px;display:inline}
.lines dd>span:last-child{white-space:pre-line}.said{white-space:pre-line;display:block;margin-top:.3rem}
.copy textarea{margin-top:.4rem;font-family:ui-monospace,monospace;font-size:.9rem}
.grid .row{min-width:0;white-space:nowrap}td[data-cot=code]>div{white-space:nowrap}
@media (max-width:40rem){dl:not(.tiles){grid-template-columns:1fr}dd{margin-bottom:.3rem}.grid table,.grid tbody,.grid tr,.grid td{display:block;min-width:0;max-width:none}.grid{max-height:none;border:0;background:none}.grid thead{display:none}.grid tr{background:#fff;border:1px solid #d5dbe3;border-radius:.5rem;margin:0 0 .8rem;padding:.4rem}.grid td{border:0;padding:.15rem .3rem}.grid td[data-ten]::before{content:attr(data-ten);display:block;color:#4a5563}.grid td:has(>div:empty){display:none}}
.month+dl dd a{display:block}
.state{display:inline-block;font-weight:600;border-radius:.3rem;padding:0 .4rem}.state.red{background:#fbe3e1;border:0}.state.amber{background:#fdf0d5;border:0}.state.green{background:#e2f2e5}
.month .mark{display:block;font-size:.8rem}
.red{border-left:.4rem solid #b3261e}.amber{border-left:.4rem solid #b26a00}.tile.green{border-left:.4rem solid #1b7f3b}
.grid{overflow:auto;max-height:75vh;background:#fff;border:1px solid #d5dbe3}
table{border-collapse:collapse;font-size:.92rem}
th,td{border:1px solid #d5dbe3;padding:.3rem .5rem;text-align:left;vertical-align:top;min-width:6rem;max-width:22rem;overflow-wrap:anywhere}
td>div{white-space:pre-line}
thead th{position:sticky;top:0;background:#e9edf3}
td.late{background:#fbe3e1}td.fix{background:#fdf0d5}td.well{background:#e2f2e5}
.fields{display:grid;gap:.8rem;max-width:48rem}
.field label,.field legend{font-weight:600;display:block;padding:0}
.field .hint{color:#4a5563;font-size:.92rem;margin:.1rem 0 .2rem}
.field input:not([type=radio]):not([type=checkbox]),.field select,.field textarea{width:100%}
fieldset{border:0;margin:0;padding:0}
fieldset.part{border:1px solid #d5dbe3;border-radius:.5rem;padding:1rem;background:#fff}
fieldset.part>legend{font-size:1.1rem;font-weight:700;padding:0 .4rem}
.radio{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem}.radio label{font-weight:400;display:flex;gap:.4rem;align-items:center}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;background:#fff;border:1px solid #d5dbe3;border-radius:.5rem;padding:1rem;max-width:56rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;margin:.5rem 0}dt{color:#4a5563}dd{margin:0;overflow-wrap:anywhere}
.list{list-style:none;padding:0;margin:0}.list li{background:#fff;border:1px solid #d5dbe3;border-bottom:0;padding:.5rem .8rem}.list li:last-child{border-bottom:1px solid #d5dbe3}
.hint{color:#4a5563}
@media print{html{font-size:11px}h2{break-after:avoid}header,.skip,.news,.asks,main .button{display:none}body,.card,.tile{background:#fff}main{padding:0;max-width:none}.tile,.work li,figure,tr{break-inside:avoid}.grid{overflow:visible;max-height:none;border:0}thead th{position:static}th,td{min-width:0}a{color:inherit;text-decoration:none}*{print-color-adjust:exact}}
`;
