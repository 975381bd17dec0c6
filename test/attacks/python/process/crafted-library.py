# attack {"class":"process","attempt":"a library made of bytes, which imports system() and calls it when it is loaded","effect":"files","ends":["threw","denied"],"denials":["kernel/import-errno"],"bare":true}
import importlib.machinery, importlib.util

def leb(number):
    out = bytearray()
    while True:
        number, low = number >> 7, number & 127
        out.append(low | (128 if number else 0))
        if not number:
            return bytes(out)

def text(name):
    return leb(len(name)) + name.encode()

def section(kind, body):
    return bytes([kind]) + leb(len(body)) + body

def signed(number):
    out = bytearray()
    while True:
        low, number = number & 127, number >> 7
        last = number == 0 and not low & 64
        out.append(low | (0 if last else 128))
        if last:
            return bytes(out)

command = b"touch '{{outside.new}}'\0"
memory = bytes([1]) + (lambda info: leb(len(info)) + info)(leb(len(command)) + leb(0) + leb(0) + leb(0))
module = b"\0asm\1\0\0\0"
module += section(0, text("dylink.0") + memory)
module += section(1, leb(2) + bytes([0x60, 1, 0x7F, 1, 0x7F]) + bytes([0x60, 0, 1, 0x7F]))
module += section(2, leb(3) + text("env") + text("memory") + bytes([2, 0, 1]) + text("env") + text("__memory_base") + bytes([3, 0x7F, 0]) + text("env") + text("system") + bytes([0, 0]))
module += section(3, leb(1) + leb(1))
module += section(7, leb(1) + text("PyInit_crafted") + bytes([0, 1]))
body = bytes([0]) + bytes([0x23, 0, 0x10, 0, 0x1A, 0x41]) + signed(0) + bytes([0x0B])
module += section(10, leb(1) + leb(len(body)) + body)
module += section(11, leb(1) + bytes([0, 0x23, 0, 0x0B]) + leb(len(command)) + command)

path = "/tmp/crafted.so"
with open(path, "wb") as file:
    file.write(module)
loader = importlib.machinery.ExtensionFileLoader("crafted", path)
importlib.util.module_from_spec(importlib.util.spec_from_file_location("crafted", path, loader=loader))
