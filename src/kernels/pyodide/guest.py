"""The guest's side of the Pyodide kernel: runs one program, and carries its calls to the host.

Nothing here is a wall. A program can read and change all of it; what it may do is decided on the other side of the
device, and by the import table below the interpreter.
"""

import ast
import asyncio
import builtins
import errno
import gc
import inspect
import io
import json
import linecache
import os
import sys
import time
import traceback
import types

_DEVICE = "/dev/wasmagent"

# What this file is called in frames of the interpreter.
_FILE = "sandbox"

# Integers beyond this are not exact as numbers of JSON readers that use doubles; they become strings.
_MAX_EXACT = 2**53 - 1

# Parts of Pyodide that only lead to the host's realm. They are not importable, with an error that says so.
_CLOSED = frozenset(
    ("js", "pyodide", "pyodide_js", "_pyodide", "_pyodide_core", "micropip", "ctypes", "_ctypes", "webbrowser")
)


def _ask(*message, body=None):
    """Sends a message to the kernel, with a JSON text that it hands on unread, and returns its answer."""
    text = json.dumps(message) if body is None else f"{json.dumps(message)}\n{body}"
    descriptor = os.open(_DEVICE, os.O_RDWR)
    try:
        rest = memoryview(text.encode())
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        pieces = []
        while piece := os.read(descriptor, 1 << 20):
            pieces.append(piece)
    finally:
        os.close(descriptor)
    return json.loads(b"".join(pieces))


class CapabilityDenied(PermissionError):
    """The manifest refuses what was asked for.

    `capability` is the manifest's field, `requested` what was asked for, `rule` why it was refused.
    """

    code = "EDENIED"
    __module__ = "builtins"

    def __init__(self, message, capability, requested, rule, index):
        super().__init__(message)
        self.capability = capability
        self.requested = requested
        self.rule = rule
        self._index = index

    def __str__(self):
        return self.args[0]


class HostError(OSError):
    """An allowed operation failed on the host; `code` is its name, as in `ENOENT`."""


def _failure(code, message):
    number = getattr(errno, code, None)
    if number is None:
        error = HostError(message)
    else:
        # The builtin picks the subclass that fits the number: FileNotFoundError and the like.
        error = OSError(number, message)
    error.code = code
    return error


def _call(operation, *arguments):
    reply = _ask("call", operation, body=json.dumps(arguments))
    if reply[0] == "ok":
        return reply[1]
    if reply[0] == "denied":
        _, index, message, capability, requested, rule = reply
        raise CapabilityDenied(message, capability, requested, rule, index)
    raise _failure(reply[1], reply[2])


def _text(operation, name, value):
    if isinstance(value, os.PathLike):
        value = os.fspath(value)
    if not isinstance(value, str):
        raise TypeError(f"{operation}: {name} must be a string")
    return value


class Response:
    """The answer to a request. Header names are lower-case."""

    def __init__(self, answer):
        self.status = self.status_code = answer["status"]
        self.ok = 200 <= self.status < 300
        self.url = answer["url"]
        self.headers = answer["headers"]
        self.text = answer["body"]

    def json(self):
        """The body as JSON."""
        return json.loads(self.text)

    def __repr__(self):
        return f"<Response {self.status} {self.url}>"

    def __await__(self):
        # `await fetch(...)` is what many programs write.
        return self
        yield


def read_file(path):
    """Returns the text of a file."""
    return _call("readFile", _text("read_file", "path", path))


def write_file(path, text):
    """Replaces the text of a file."""
    _call("writeFile", _text("write_file", "path", path), _text("write_file", "text", text))


def list_files(path):
    """Returns the names in a folder."""
    return _call("listFiles", _text("list_files", "path", path))


def delete_file(path):
    """Deletes a file."""
    _call("deleteFile", _text("delete_file", "path", path))


def fetch(url, *, method=None, headers=None, body=None):
    """Sends a request and returns its `Response`."""
    request = {}
    if method is not None:
        request["method"] = _text("fetch", "method", method)
    if headers is not None:
        request["headers"] = {str(name): str(value) for name, value in dict(headers).items()}
    if body is not None:
        request["body"] = _text("fetch", "body", body)
    return Response(_call("fetch", _text("fetch", "url", url), request))


def call_tool(name, args=None, /, **named):
    """Calls a tool with its arguments, as a dictionary or by name, and returns its output."""
    return _call("callTool", _text("call_tool", "name", name), {**(args or {}), **named})


def _sleep(seconds):
    if not seconds >= 0:
        raise ValueError("sleep length must be non-negative")
    # No program lives that long; and JSON has no form for infinity.
    _ask("sleep", min(seconds, 1e9) * 1000)


class _Selector:
    """What an event loop waits with. No descriptor ever becomes ready here, so only time passes."""

    def select(self, timeout=None):
        if timeout is None:
            # Nothing is ready and nothing is planned: the program would wait past every deadline.
            _ask("stalled")
            raise RuntimeError("nothing can ever wake this program")
        if timeout > 0:
            _sleep(timeout)
        return []

    def get_map(self):
        return {}

    def close(self):
        pass


class _Loop(asyncio.BaseEventLoop):
    """An event loop of timers and callbacks."""

    def __init__(self):
        super().__init__()
        self._selector = _Selector()

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass


class _LoopPolicy(asyncio.events._BaseDefaultEventLoopPolicy):
    _loop_factory = _Loop


class _ClosedFinder:
    """Answers an import that leads to the host's realm with a plain error."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name.partition(".")[0] in _CLOSED:
            raise ModuleNotFoundError(f"No module named {name!r} in this kernel", name=name)
        return None


def prepare():
    """Gives the interpreter its event loop and its streams. Once, before the first program."""
    # Pyodide's own waits for JavaScript.
    asyncio.run = asyncio.runners.run
    asyncio.events._set_event_loop_policy(_LoopPolicy())
    asyncio._set_running_loop(None)
    time.sleep = _sleep
    for name, descriptor in (("stdout", 1), ("stderr", 2)):
        raw = io.FileIO(descriptor, "w", closefd=False)
        stream = io.TextIOWrapper(
            io.BufferedWriter(raw), encoding="utf-8", errors="backslashreplace", line_buffering=True
        )
        setattr(sys, name, stream)
        setattr(sys, f"__{name}__", stream)
    sys.stdin = sys.__stdin__ = io.StringIO()


def close_bridge():
    """Makes the modules that lead to the host's realm unavailable; what they could do is refused below them anyway."""
    for name in [name for name in sys.modules if name.partition(".")[0] in _CLOSED]:
        del sys.modules[name]
    sys.meta_path[:] = [_ClosedFinder, *(f for f in sys.meta_path if "Js" not in type(f).__name__)]


def _plain(value):
    """A value as JSON has it: numbers that JSON lacks become null or text, and anything else its `repr`."""
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        return int(value) if -_MAX_EXACT <= value <= _MAX_EXACT else str(int(value))
    if isinstance(value, float):
        return float(value) if abs(value) < float("inf") else None
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return repr(value)


async def _wait_for(awaitable):
    return await awaitable


def _evaluate(tree, mode, filename, scope):
    code = compile(tree, filename, mode, flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    if code.co_flags & inspect.CO_COROUTINE:
        return asyncio.run(eval(code, scope))
    return eval(code, scope)


def _execute(source, filename, scope):
    """Runs a program and returns the value of its last expression."""
    tree = ast.parse(source, filename)
    last = ast.Expression(tree.body.pop().value) if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    _evaluate(tree, "exec", filename, scope)
    if last is None:
        return None
    value = _evaluate(last, "eval", filename, scope)
    return asyncio.run(_wait_for(value)) if inspect.isawaitable(value) else value


def _format(error, filename):
    """A traceback as Python prints it, without the frames that are not the program's."""
    report = traceback.TracebackException.from_exception(error, compact=True)
    waiting, seen = [report], set()
    while waiting:
        part = waiting.pop()
        if part is None or id(part) in seen:
            continue
        seen.add(id(part))
        waiting += (part.__cause__, part.__context__, *(part.exceptions or ()))
        first = next((at for at, frame in enumerate(part.stack) if frame.filename == filename), 0)
        part.stack[:] = [frame for frame in part.stack[first:] if frame.filename != _FILE]
    return "".join(report.format())


def _describe(error, filename, scope):
    """The message about an uncaught error; its traceback goes to standard error, as always."""
    if isinstance(error, FileNotFoundError) and str(error.filename).startswith("/workspace"):
        error.add_note("The workspace is reached with read_file, write_file, list_files and delete_file.")
    text = _format(error, filename)
    # By its real type: `__class__` says what a program wants it to say.
    denial = error._index if issubclass(type(error), CapabilityDenied) else -1
    # What the program held is let go of first: after a MemoryError there is no room for a report.
    traceback.clear_frames(error.__traceback__)
    error.__traceback__ = None
    scope.clear()
    gc.collect()
    print(text, end="", file=sys.stderr)
    try:
        message = str(error)
    except BaseException:
        # A class of the program may fail to say what went wrong.
        message = ""
    return ("threw", type(error).__name__, message, denial), None


def _new_main(filename, env):
    main = types.ModuleType("__main__")
    main.__dict__.update(__builtins__=builtins, __file__=filename)
    sys.modules["__main__"] = main
    sys.argv[:] = [filename]
    os.environ.clear()
    os.environ.update(env)
    given = (read_file, write_file, list_files, delete_file, fetch, call_tool, CapabilityDenied)
    for item in given:
        setattr(builtins, item.__name__, item)
    builtins.env = types.MappingProxyType(dict(env))
    return main.__dict__


def run():
    """Runs the program that the kernel has for this interpreter, and tells it how the program ended."""
    code, filename, env = _ask("program")
    # A program may use up every descriptor; how it ended can still be told through this one.
    spare = os.open(_DEVICE, os.O_RDWR)
    # Every program starts from the same copy of the interpreter; its chances must not be the same.
    if "random" in sys.modules:
        sys.modules["random"].seed()
    linecache.cache[filename] = (len(code), None, code.splitlines(True), filename)
    scope = _new_main(filename, env)
    try:
        outcome = ("value",), json.dumps(_plain(_execute(code, filename, scope)))
    except SystemExit as leaving:
        status = leaving.code
        outcome = (("value",), "null") if status in (None, 0) else (("threw", "SystemExit", str(status), -1), None)
    except BaseException as error:
        outcome = _describe(error, filename, scope)
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BaseException:
            # A program may close or replace its streams.
            pass
    message, body = outcome
    try:
        os.close(spare)
    except OSError:
        # The program has closed it already.
        pass
    _ask(*message, body=body)
