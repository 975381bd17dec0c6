# attack {"class":"process","attempt":"fork, exec, spawn, popen and a pseudo-terminal, one after the other, and a shell in the end","effect":"files","ends":["ok"],"denials":["kernel/import-errno"],"bare":true}
import os
command = ["/bin/sh", "-c", "touch '{{outside.new}}'"]
def fork_exec():
    import _posixsubprocess
    return _posixsubprocess.fork_exec(command, [b"/bin/sh"], True, (), None, None, -1, -1, -1, -1, -1, -1, -1, -1, False, False, 0, None, None, None, -1, None)
def terminal():
    import pty
    return pty.spawn(command)
ways = (
    lambda: os.fork() == 0 and os.execv(command[0], command),
    lambda: os.forkpty() == 0 and os.execv(command[0], command),
    lambda: os.posix_spawn(command[0], command, {}),
    lambda: os.posix_spawnp(command[0], command, {}),
    lambda: os.spawnv(os.P_NOWAIT, command[0], command),
    lambda: os.execve(command[0], command, {}),
    lambda: os.popen(command[2]).read(),
    lambda: os.startfile(command[0]),
    fork_exec,
    terminal,
)
for way in ways:
    try:
        way()
    except Exception:
        pass
os.system(command[2])
