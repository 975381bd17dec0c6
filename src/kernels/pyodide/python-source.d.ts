// Python files are bundled into the kernel children as text.
declare module '*.py' {
  const source: string;
  export default source;
}
