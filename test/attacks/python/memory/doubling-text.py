# attack {"class":"memory","attempt":"a text that doubles, and its pieces","effect":"memory","ends":["budget:memoryLimitBytes"],"closed":{"cpuMs":10000,"memoryLimitBytes":67108864},"open":{"memoryLimitBytes":268435456}}
text = "\U0001f4a5"
while len(text) < 20_000_000:
    text += text
len(text)
