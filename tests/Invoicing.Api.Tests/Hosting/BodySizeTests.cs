using System.Net;
using System.Net.Sockets;
using System.Text;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Hosting;

public sealed class BodySizeTests
{
    private const int TwoMiB = 2 * 1024 * 1024;

    [TestCase(false)]
    [TestCase(true)]
    public async Task A_body_over_the_limit_is_refused_in_the_dialects_shape(bool chunked)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/alpha/echo") { Content = new ByteArrayContent(new byte[TwoMiB]) };
        request.Headers.TransferEncodingChunked = chunked;

        await FailureShapeTests.ShouldBeAlphaAsync(await HostingHost.Client.SendAsync(request), 413, "PayloadTooLarge", "body.too_large");
    }

    [TestCase("keep-alive", "good", "HTTP/1.1 413")]
    [TestCase("close", "good", "HTTP/1.1 413")]
    [TestCase("close", "bad", "HTTP/1.1 401")]
    public async Task A_client_that_sends_all_before_it_reads_gets_the_answer(string connection, string key, string expected)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, HostingHost.Address.Port);
        await using var stream = socket.GetStream();
        var head = $"POST /alpha/echo HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {key}\r\nConnection: {connection}\r\nContent-Length: {TwoMiB}\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
        var chunk = new byte[64 * 1024];
        for (var sent = 0; sent < TwoMiB; sent += chunk.Length)
        {
            await stream.WriteAsync(chunk);
            await Task.Delay(5);
        }

        var buffer = new byte[4096];
        var read = await stream.ReadAsync(buffer);
        var answer = Encoding.UTF8.GetString(buffer, 0, read);
        answer.ShouldStartWith(expected);
        answer.ShouldContain("\"alpha\":");
    }

    [Test]
    public async Task A_bulk_action_reads_more()
    {
        var response = await HostingHost.Client.PostAsync("/alpha/bulk", new StringContent('"' + new string('x', TwoMiB) + '"'));

        (await response.Content.ReadAsStringAsync()).ShouldBe($"\"{TwoMiB}\"");
    }

    [Test]
    public async Task The_limit_itself_is_accepted()
    {
        var body = '"' + new string('x', (1024 * 1024) - 2) + '"';

        var response = await HostingHost.Client.PostAsync("/alpha/echo", new StringContent(body));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
