"""A real mail server (Debian's python3-aiosmtpd) that can be told where to refuse, hang or hang up. Says what happens as lines of JSON."""

import argparse
import asyncio
import base64
import email
import email.header
import email.policy
import json
import logging
import socket
import ssl
import struct

from aiosmtpd.smtp import SMTP, AuthResult

options = argparse.ArgumentParser()
options.add_argument("--at", help="banner, ehlo, sender, recipient, data or message")
options.add_argument("--do", help="hang, drop, or a reply such as '450 later'")
options.add_argument("--times", type=int, default=1_000_000, help="how often; then all is taken")
options.add_argument("--certificate")
options.add_argument("--key")
options.add_argument("--tls", action="store_true", help="encrypted from the first byte")
options.add_argument("--user")
options.add_argument("--password")
options.add_argument("--mechanism", help="the only one that is offered")
options = options.parse_args()
logging.getLogger("mail.log").setLevel(logging.CRITICAL)
logging.getLogger("asyncio").setLevel(logging.CRITICAL)
done = 0


def say(event, **details):
    print(json.dumps({"event": event, **details}), flush=True)


class Server(SMTP):
    async def _handle_client(self):
        say("connected")
        if not await self.intervene("banner"):
            await super()._handle_client()

    async def smtp_EHLO(self, arg):
        if not await self.intervene("ehlo"):
            await super().smtp_EHLO(arg)

    async def smtp_MAIL(self, arg):
        if not await self.intervene("sender"):
            await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg):
        if not await self.intervene("recipient"):
            await super().smtp_RCPT(arg)

    async def smtp_DATA(self, arg):
        if not await self.intervene("data"):
            await super().smtp_DATA(arg)

    async def intervene(self, step):
        global done
        if step != options.at or done >= options.times:
            return False
        done += 1
        if options.do in ("hang", "drop"):
            say(options.do, step=step)
            if options.do == "drop":
                # Not a farewell but a reset.
                line = self.transport.get_extra_info("socket")
                line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                self.transport.abort()
            await asyncio.sleep(86_400)
        await self.push(options.do)
        return True


# By the older decoder: the newer one leaves blanks between the encoded words of long names in addresses.
def decoded(value):
    return str(email.header.make_header(email.header.decode_header(value)))


def parsed(envelope):
    message = email.message_from_bytes(envelope.content, policy=email.policy.default)
    plain, html = message.get_body(("plain",)), message.get_body(("html",))
    defects = [repr(defect) for part in message.walk() for defect in part.defects]
    defects += [repr(defect) for value in message.values() for defect in getattr(value, "defects", ())]
    return {
        "sender": envelope.mail_from,
        "recipients": envelope.rcpt_tos,
        "headers": [[name, decoded(value)] for name, value in email.message_from_bytes(envelope.content).items()],
        "structure": [part.get_content_type() for part in message.walk()],
        "text": plain.get_content() if plain else None,
        "html": html.get_content() if html else None,
        "files": [
            {"name": part.get_filename(), "type": part.get_content_type(), "content": base64.b64encode(part.get_content()).decode()}
            for part in message.iter_attachments()
        ],
        "defects": defects,
        "longestLine": max(len(line) for line in envelope.content.split(b"\r\n")),
        "bareBreaks": envelope.content.replace(b"\r\n", b"").count(b"\n") + envelope.content.replace(b"\r\n", b"").count(b"\r"),
    }


class Handler:
    async def handle_DATA(self, server, session, envelope):
        say("message", encrypted=session.ssl is not None, user=session.auth_data is not None, **parsed(envelope))
        return "250 taken" if not await server.intervene("message") else options.do


def log_in(server, session, envelope, mechanism, data):
    right = (data.login, data.password) == (options.user.encode(), options.password.encode())
    say("login", mechanism=mechanism, right=right)
    return AuthResult(success=right, handled=False, auth_data=data)


def tls():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(options.certificate, options.key)
    return context


def connection():
    more = {}
    if options.certificate and not options.tls:
        more.update(tls_context=tls())
    if options.user:
        excluded = {"PLAIN", "LOGIN"} - {options.mechanism} if options.mechanism else set()
        more.update(authenticator=log_in, auth_required=True, auth_require_tls=False, auth_exclude_mechanism=excluded)
    return Server(Handler(), hostname="mail.test", loop=asyncio.get_running_loop(), **more)


async def serve():
    server = await asyncio.get_running_loop().create_server(connection, "127.0.0.1", 0, ssl=tls() if options.tls else None)
    say("listening", port=server.sockets[0].getsockname()[1])
    await server.serve_forever()


asyncio.run(serve())
