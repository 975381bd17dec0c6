/**
 * The guest's side of `run_tests` for Python: makes the workspace's modules importable, collects the tests of one of
 * them and runs them with `unittest`. Its value is a report as JSON, which the host checks.
 */
export const PYTHON_HARNESS = `
def _run_workspace_tests(text):
    import asyncio, importlib, importlib.abc, importlib.util, inspect, json, linecache, sys, traceback, unittest

    config = json.loads(text)
    modules = config["modules"]
    paths = {module["path"] for module in modules.values()}

    class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
        def find_spec(self, name, path=None, target=None):
            module = modules.get(name)
            if module is None:
                return None
            return importlib.util.spec_from_loader(name, self, origin=module["path"], is_package=module["package"])

        def exec_module(self, module):
            entry = modules[module.__name__]
            path, source = entry["path"], entry["source"]
            module.__file__ = path
            linecache.cache[path] = (len(source), None, source.splitlines(True), path)
            exec(compile(source, path, "exec", dont_inherit=True), module.__dict__)

    def describe(error):
        trace = traceback.TracebackException.from_exception(error)
        message = "".join(trace.format_exception_only()).strip()[:2000]
        frames = [frame for frame in trace.stack if frame.filename in paths]
        if frames:
            place = [frames[-1].filename, frames[-1].lineno]
        elif isinstance(error, SyntaxError) and error.filename in paths:
            place = [error.filename, error.lineno]
        else:
            place = None
        return [message, json.dumps(place)]

    def flatten(suite):
        for item in suite:
            if isinstance(item, unittest.TestSuite):
                yield from flatten(item)
            else:
                yield item

    def name_of(test):
        function = getattr(test, "_testFunc", None)
        if function is not None:
            return function.__name__
        return ".".join((type(test).__qualname__, getattr(test, "_testMethodName", "?")))

    planned, results, errors = {}, {}, []

    class Result(unittest.TestResult):
        def put(self, test, status, message="", trace=""):
            at = planned.get(id(test))
            if at is not None:
                # A subtest that failed is not made good by the end of its test.
                if results.get(at, ("passed",))[0] != "failed":
                    results[at] = (status, message, trace)
            elif status == "failed":
                errors.append([f"{test}: {message}", trace])
            elif status == "skipped":
                # A class or module that was skipped as a whole.
                for place, one in enumerate(tests):
                    if unittest.util.strclass(type(one)) in str(test) or type(one).__module__ in str(test):
                        results.setdefault(place, ("skipped", "", ""))

        def addSuccess(self, test):
            self.put(test, "passed")

        def addError(self, test, err):
            self.put(test, "failed", *describe(err[1]))

        addFailure = addError

        def addSubTest(self, test, subtest, err):
            if err is not None:
                message, trace = describe(err[1])
                self.put(test, "failed", f"{subtest._subDescription()}: {message}", trace)

        def addSkip(self, test, reason):
            self.put(test, "skipped")

        def addExpectedFailure(self, test, err):
            self.put(test, "passed")

        def addUnexpectedSuccess(self, test):
            self.put(test, "failed", "the test passed, but was expected to fail", "null")

    def wrap(function):
        if inspect.signature(function).parameters:
            raise TypeError(f"{function.__name__} takes arguments; fixtures are not supported, use unittest")
        if inspect.iscoroutinefunction(function):
            def run():
                asyncio.run(function())
            run.__name__ = function.__name__
            return unittest.FunctionTestCase(run)
        return unittest.FunctionTestCase(function)

    tests = []
    sys.meta_path.insert(0, Finder())
    try:
        module = importlib.import_module(config["entry"])
        suite = unittest.defaultTestLoader.loadTestsFromModule(module)
        for name, value in list(vars(module).items()):
            if name.startswith("test") and inspect.isfunction(value) and value.__module__ == module.__name__:
                suite.addTest(wrap(value))
        tests = list(flatten(suite))
        planned.update((id(test), at) for at, test in enumerate(tests))
        names = [name_of(test)[:300] for test in tests]
        result = Result()
        suite.run(result)
    except BaseException as error:
        names = [name_of(test)[:300] for test in tests]
        errors.append(describe(error))
    return json.dumps(
        {
            "nonce": config["nonce"],
            "planned": names,
            "results": [[at, *results[at]] for at in sorted(results)],
            "errors": errors,
        }
    )

`;
