# attack {"class":"integrity","attempt":"the event loop, its policy and the clock replaced","effect":"residue","ends":["ok"],"value":0,"bare":true}
import asyncio, builtins, time
time.sleep = lambda *_: None
time.time = lambda: 0.0
asyncio.run = lambda *_: "ran"
asyncio.events._set_event_loop_policy(None)
builtins.leaked = asyncio.run
0
