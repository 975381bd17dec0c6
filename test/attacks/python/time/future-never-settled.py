# attack {"class":"time","attempt":"a future that nobody settles, with a timer far away","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":300},"open":{"cpuMs":1000}}
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(3600, print, "late")
    await loop.create_future()
await main()
