// A process of Node with plain Pyodide in it: loads it, runs one program, and prints how long both took in milliseconds
// and the process's peak memory in KiB.
const startedAt = performance.now();
const { loadPyodide } = await import('pyodide');
const pyodide = await loadPyodide();
pyodide.runPython(process.argv[2] ?? '6 * 7');
console.log(JSON.stringify({ ms: performance.now() - startedAt, peakKib: process.resourceUsage().maxRSS }));
process.exit(0);
