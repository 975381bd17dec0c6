# attack {"class":"network","attempt":"every client of the standard library, and node in the end","effect":"network","ends":["threw"],"denials":["kernel/import-errno"],"bare":true}
import ftplib, http.client, imaplib, poplib, smtplib, urllib.request, xmlrpc.client
host, port = "127.0.0.1", {{trap.port}}
url = "http://%s:%d/" % (host, port)
ways = (
    lambda: urllib.request.urlopen(url, timeout=0.2),
    lambda: http.client.HTTPConnection(host, port, timeout=0.2).request("GET", "/"),
    lambda: http.client.HTTPSConnection(host, port, timeout=0.2).request("GET", "/"),
    lambda: xmlrpc.client.ServerProxy(url).ping(),
    lambda: ftplib.FTP().connect(host, port, 0.2),
    lambda: smtplib.SMTP(host, port, timeout=0.2),
    lambda: imaplib.IMAP4(host, port, 0.2),
    lambda: poplib.POP3(host, port, 0.2),
)
for way in ways:
    try:
        way()
    except Exception:
        pass
import js
tcp = js.process.binding("tcp_wrap")
tcp.TCP.new(0).connect(tcp.TCPConnectWrap.new(), host, port)
