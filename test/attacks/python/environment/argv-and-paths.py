# attack {"class":"environment","attempt":"paths of the host in sys, sysconfig, site and platform, and in node's arguments","effect":"canary","ends":["threw"],"bare":true}
import os, platform, site, sys, sysconfig
print(sys.argv, sys.orig_argv, sys.executable, sys.path, sys.prefix, sys.exec_prefix, sys.base_prefix, sys._base_executable, sys.path_importer_cache, sys.flags)
print(sysconfig.get_paths(), sysconfig.get_config_vars(), site.getsitepackages(), site.ENABLE_USER_SITE)
print(platform.uname(), platform.platform(), platform.python_compiler(), os.uname(), os.getcwd())
import js
print(js.JSON.stringify(js.process.argv))
