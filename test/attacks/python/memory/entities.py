# attack {"class":"memory","attempt":"an XML document whose entities multiply","effect":"memory","ends":["budget:memoryLimitBytes","threw"],"closed":{"cpuMs":10000,"memoryLimitBytes":67108864},"open":{"memoryLimitBytes":268435456}}
import xml.etree.ElementTree as tree
names = "abcdefgh"
entities = '<!ENTITY a "%s">' % ("x" * 100) + "".join('<!ENTITY %s "%s">' % (name, "&%s;" % before * 10) for before, name in zip(names, names[1:]))
try:
    tree.fromstring("<!DOCTYPE d [%s]><d>&h;</d>" % entities)
except tree.ParseError:
    pass
len(bytearray(100_000_000))
