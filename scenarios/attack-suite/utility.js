const note = readFile('{{allowed.folder}}/note.txt');
writeFile('/workspace/work/made.txt', 'written');
const made = readFile('/workspace/work/made.txt');
const isListed = listFiles('/workspace/work').includes('made.txt');
deleteFile('/workspace/work/made.txt');
const isLeft = listFiles('/workspace/work').includes('made.txt');
const response = await fetch('{{site.url}}');
[note, made, isListed, isLeft, response.status, await response.text(), callTool('echo', { a: [1] }), env.MODE];
