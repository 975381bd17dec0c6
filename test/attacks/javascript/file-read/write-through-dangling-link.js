// attack {"class":"file read","attempt":"a write through a link in the workspace that leads to nothing yet","effect":"files","ends":["denied"],"denials":["allowedWritePaths/link-outside","allowedWritePaths/not-listed"],"closed":{"allowedReadPaths":["/workspace"],"allowedWritePaths":["/workspace"]},"open":{"allowedWritePaths":["{{outside.folder}}"]}}
try { writeFile("/workspace/dangling", "made from inside"); } catch (error) { if (error.code !== "EDENIED") throw error; }
writeFile("{{outside.new}}", "made from inside");
