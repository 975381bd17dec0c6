# attack {"class":"time","attempt":"tasks that go on when they are cancelled","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":300},"open":{"cpuMs":1000}}
import asyncio
async def stubborn():
    while True:
        try:
            await asyncio.sleep(0)
        except BaseException:
            pass
await asyncio.gather(*(stubborn() for _ in range(10)))
