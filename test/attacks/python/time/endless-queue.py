# attack {"class":"time","attempt":"an endless iterator, taken by a queue that holds nothing","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":300},"open":{"cpuMs":1000}}
import collections, itertools
collections.deque(itertools.count(), maxlen=0)
