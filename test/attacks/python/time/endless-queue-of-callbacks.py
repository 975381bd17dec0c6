# attack {"class":"time","attempt":"callbacks that schedule themselves without end","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":300},"open":{"cpuMs":1000}}
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    def again():
        loop.call_soon(again)
        loop.call_later(0, again) if len(loop._ready) < 100 else None
    loop.call_soon(again)
    await loop.create_future()
await main()
