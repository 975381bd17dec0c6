import { installGuestModule } from './install-guest-module.js';
import { loadOpenPyodide } from './load-pyodide.js';

/** Modules of the standard library that programs often import: in the snapshot they are there at once. */
const COMMON_MODULES = [
  'abc, argparse, array, ast, asyncio, base64, bisect, calendar, collections, collections.abc, concurrent.futures',
  'contextlib, copy, csv, dataclasses, datetime, decimal, difflib, enum, fractions, functools, glob, hashlib, heapq',
  'hmac, html, html.parser, inspect, io, itertools, json, linecache, logging, math, numbers, operator, os, pathlib',
  'pickle, pprint, queue, random, re, secrets, shutil, statistics, string, struct, subprocess, sys, tempfile, textwrap',
  'threading, time, timeit, traceback, types, typing, unicodedata, unittest, urllib.parse, urllib.request, uuid',
  'warnings, weakref, xml.etree.ElementTree, zipfile, zlib, zoneinfo',
];

/**
 * Starts Pyodide, imports what programs often need, installs the guest's module, and returns a copy of its memory. Run
 * when the package is built, never on a guest's behalf.
 */
export async function makeSnapshot(folder: string): Promise<Uint8Array> {
  const pyodide = await loadOpenPyodide({ folder }, { _makeSnapshot: true });
  for (const modules of COMMON_MODULES) pyodide.runPython(`import ${modules}`);
  installGuestModule(pyodide);
  pyodide.runPython('import gc; gc.collect()');
  return pyodide.makeMemorySnapshot();
}
