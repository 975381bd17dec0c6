import { GUEST_MODULE, installGuestModule, PREPARE_GUEST, RUN_GUEST } from './install-guest-module.js';
import { copyText, loadOpenPyodide } from './load-open-pyodide.js';
import type { SnapshotSource } from './snapshot.js';

/** Modules of the standard library that programs often import: in the snapshot they are there at once. */
const COMMON_MODULES = [
  'abc, argparse, array, ast, asyncio, base64, bisect, calendar, collections, collections.abc, concurrent.futures',
  'contextlib, copy, csv, dataclasses, datetime, decimal, difflib, enum, fractions, functools, glob, hashlib, heapq',
  'hmac, html, html.parser, inspect, io, itertools, json, linecache, logging, math, numbers, operator, os, pathlib',
  'pickle, pprint, queue, random, re, secrets, shutil, statistics, string, struct, subprocess, sys, tempfile, textwrap',
  'threading, time, timeit, traceback, types, typing, unicodedata, unittest, urllib.parse, urllib.request, uuid',
  'warnings, weakref, xml.etree.ElementTree, zipfile, zlib, zoneinfo',
];

/** What is there now is there for good: no collection of a guest's garbage needs to look at it. */
const SETTLE = 'import gc; gc.collect(); gc.freeze()';

/**
 * Starts Pyodide, imports what programs often need, installs the guest's module and makes it ready, and returns copies of
 * its memory. Run when the package is built, never on a guest's behalf.
 */
export async function makeSnapshot(folder: string): Promise<SnapshotSource> {
  const pyodide = await loadOpenPyodide(folder, { _makeSnapshot: true });
  for (const modules of COMMON_MODULES) pyodide.runPython(`import ${modules}`);
  installGuestModule(pyodide);
  pyodide.runPython(SETTLE);
  const plain = pyodide.makeMemorySnapshot();
  pyodide.runPython(`${PREPARE_GUEST}import ${GUEST_MODULE}\n${GUEST_MODULE}.close_bridge()`);
  const runCode = copyText(pyodide._module, RUN_GUEST);
  return { plain, memory: pyodide._module.HEAPU8.slice(), runCode };
}
