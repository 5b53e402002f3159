# SPDX-License-Identifier: BSL-1.0
# A recorder between a client and a server: record.py ORIGIN FILE. Prints its own address, and writes each request as a line of JSON to FILE.
import http.client
import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

origin, file = sys.argv[1:]
target = urlsplit(origin)


class Recorder(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def pass_on(self):
        body = self.rfile.read(int(self.headers.get('Content-Length') or 0))
        headers = {name: value for name, value in self.headers.items() if name.lower() not in ('host', 'connection', 'accept-encoding')}
        if self.command != 'OPTIONS':
            line = {'method': self.command, 'target': self.path, 'headers': {'content-type': self.headers.get('Content-Type')}, 'body': body.decode()}
            with open(file, 'a', encoding='utf-8') as out:
                out.write(json.dumps(line) + '\n')
        there = http.client.HTTPConnection(target.netloc)
        there.request(self.command, self.path, body, headers)
        answer = there.getresponse()
        content = answer.read().replace(target.netloc.encode(), self.headers['Host'].encode())
        self.send_response(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in ('content-length', 'transfer-encoding', 'connection'):
                self.send_header(name, value.replace(target.netloc, self.headers['Host']))
        self.send_header('Content-Length', str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_HEAD = pass_on

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(('127.0.0.1', 0), Recorder)
print(f'http://127.0.0.1:{server.server_address[1]}{target.path}', flush=True)
server.serve_forever()
