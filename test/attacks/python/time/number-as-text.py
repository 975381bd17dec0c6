# attack {"class":"time","attempt":"an integer of millions of digits as text","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":300},"open":{"cpuMs":1000}}
import sys
sys.set_int_max_str_digits(0)
number = (1 << 16_000_000) - 1
len(str(number))
