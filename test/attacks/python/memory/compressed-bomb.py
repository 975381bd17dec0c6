# attack {"class":"memory","attempt":"compressed data that becomes a thousand times as large","effect":"memory","ends":["budget:memoryLimitBytes"],"closed":{"cpuMs":10000,"memoryLimitBytes":67108864},"open":{"memoryLimitBytes":268435456}}
import io, zipfile, zlib
packed = io.BytesIO()
with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
    with archive.open("zeros", "w") as entry:
        for _ in range(100):
            entry.write(bytes(1 << 20))
len(zipfile.ZipFile(packed).read("zeros"))
