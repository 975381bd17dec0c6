# attack {"class":"time","attempt":"a descriptor with the highest number there is, so that the list of descriptors is as long","effect":"time","ends":["threw"],"closed":{"cpuMs":1000},"bare":true}
import fcntl, os
highest = fcntl.fcntl(0, fcntl.F_DUPFD, 2 ** 31 - 1)
while True:
    os.listdir("/proc/self/fd")
