# attack {"class":"host realm","attempt":"a pickle that imports and calls","effect":"canary","ends":["threw","denied"],"bare":true}
import pickle
class Reads:
    def __reduce__(self):
        return (eval, ("__import__('pyodide.code').code.run_js(\"process.getBuiltinModule('fs').readFileSync('%s', 'utf8')\")" % "{{outside.file}}",))
pickle.loads(pickle.dumps(Reads()))
