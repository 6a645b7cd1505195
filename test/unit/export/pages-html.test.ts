import { equal, match, ok } from 'node:assert/strict';
import { printHtml, viewHtml } from '../../../client/src/pages-html';

const pages = {
  language: 'vi',
  title: 'BÁO CÁO </title><script>x</script>',
  blocks: [
    { line: 0, html: '<p class="type">BÁO CÁO</p>', keep: true },
    { line: 2, html: '<p class="text">Văn bản.</p>', fresh: true },
  ],
} as const;

describe('the page that shows the pages', () => {
  it('may load one script, its own', () => {
    const page = viewHtml('https://view.test/dist/pages.js?a=1&b="2"', 'N0nce', '<b>&"');
    match(page, /content="default-src 'none'; style-src 'nonce-N0nce'; script-src 'nonce-N0nce'"/);
    match(
      page,
      /<script nonce="N0nce" src="https:\/\/view\.test\/dist\/pages\.js\?a=1&amp;b=&quot;2&quot;"><\/script>/,
    );
    equal(page.match(/<script/g)?.length, 1);
    match(page, /<title>&lt;b&gt;&amp;&quot;<\/title>/);
    ok(!/ style="| on[a-z]+="/.test(page), 'what the policy forbids is in it');
  });

  it('is printed on A4 with a number from the second page on, without a script', () => {
    const page = printHtml(pages, 'N0nce');
    match(page, /content="default-src 'none'; style-src 'nonce-N0nce'"/);
    ok(!page.includes('<script'), 'it has a script');
    match(page, /@page \{ size: A4; margin: 20mm 15mm 20mm 30mm;/);
    match(page, /@counter-style from-second \{ system: extends decimal; range: 2 infinite;/);
  });

  it('counts the pages of each appendix by themselves', () => {
    const page = printHtml(pages, 'N0nce');
    for (const part of ['part-0', 'part-1']) {
      ok(page.includes(`.${part} { page: ${part}; }`));
      ok(
        page.includes(
          `@page ${part} { counter-increment: ${part}; @top-center { content: counter(${part}, from`,
        ),
      );
    }
    match(
      page,
      /<section class="part-0"><div class="keep"><p class="type">BÁO CÁO<\/p><\/div><\/section><section class="part-1"><div class="fresh">/,
    );
  });
});
