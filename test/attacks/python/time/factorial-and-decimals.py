# attack {"class":"time","attempt":"a factorial, a decimal of a million digits and a product without end","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":300},"open":{"cpuMs":1000}}
import decimal, math
decimal.getcontext().prec = 3_000_000
decimal.Decimal(2) ** decimal.Decimal("0.5") / decimal.Decimal(3) ** decimal.Decimal("0.1")
math.factorial(10 ** 7)
