/** What an agent, a guest or whoever writes a log would have to get into a page to make it say or do something else. */
export const HOSTILE_TEXTS = [
  '</script><img src=x onerror="document.title=`owned`">',
  '"><svg onload=alert(1)><a href="javascript:alert(1)">',
  "' onmouseover='alert(1)' style='position:fixed",
  '</style></title></textarea><script>document.title="owned"</script>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<meta http-equiv=refresh content="0;url=https://attacker.example/">',
  '<base href="https://attacker.example/"><link rel=stylesheet href=//attacker.example/x.css>',
  '<!-- ]]> <![CDATA[ --> <iframe srcdoc="<script>parent.document.title=1</script>">',
  '&lt;b&gt; &#60;b&#62; &amp;#x3c;b&amp;#x3e;',
  `\`-alert(1)-\` \${alert(1)} {{constructor.constructor("alert(1)")()}}`,
  'url(https://attacker.example/x) ; } body { display: none } @import "//attacker.example"',
  '\u202egnp.\u2066exe\u2069 \u200b\u00ad\ufeff\u{e0041}',
  '\u0000\u0008\u001b[2J\u001b]0;owned\u0007\u0085\u2028',
  '\ud800 \udfff',
] as const;

/** All of it at once. */
export const HOSTILE_TEXT = HOSTILE_TEXTS.join(' ');
