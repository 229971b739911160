using System.Globalization;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace Invoicing.Infrastructure.Mail.Smtp;

/// <summary>Lines to a server and its replies, each in its time.</summary>
internal sealed class SmtpConnection(TimeSpan patience) : IAsyncDisposable
{
    private const int LongestReply = 65_536;
    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] buffer = new byte[4_096];
    private Stream? stream;
    private int begin;
    private int end;

    public bool IsEncrypted => stream is SslStream;

    public Task ConnectAsync(string host, int port, CancellationToken stopping) => InTimeAsync(
        async token =>
        {
            await socket.ConnectAsync(host, port, token);
            stream = new NetworkStream(socket, ownsSocket: true);
            return true;
        },
        patience,
        stopping);

    public Task EncryptAsync(SslClientAuthenticationOptions options, CancellationToken stopping)
    {
        // What came in the clear behind the agreement to encrypt may be anybody's.
        if (begin < end)
        {
            throw new IOException("The server went on in the clear.");
        }

        return InTimeAsync(
            async token =>
            {
                var encrypted = new SslStream(stream!);
                stream = encrypted;
                await encrypted.AuthenticateAsClientAsync(options, token);
                return true;
            },
            patience,
            stopping);
    }

    /// <param name="line">One line; what is in it must not be able to end it.</param>
    public Task<SmtpReply> AskAsync(string line, CancellationToken stopping) => InTimeAsync(
        async token =>
        {
            if (!Ascii.IsValid(line) || line.Any(char.IsControl))
            {
                throw new InvalidOperationException("A command is one line of ASCII.");
            }

            await stream!.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"), token);
            return await ReadReplyAsync(token);
        },
        patience,
        stopping);

    public Task<SmtpReply> HearAsync(TimeSpan atMost, CancellationToken stopping) => InTimeAsync(ReadReplyAsync, atMost, stopping);

    public Task WriteAsync(ReadOnlyMemory<byte> bytes, TimeSpan atMost, CancellationToken stopping) => InTimeAsync(
        async token =>
        {
            await stream!.WriteAsync(bytes, token);
            return true;
        },
        atMost,
        stopping);

    public async ValueTask DisposeAsync()
    {
        if (stream is not null)
        {
            await stream.DisposeAsync();
        }

        socket.Dispose();
    }

    private async Task<SmtpReply> ReadReplyAsync(CancellationToken cancellationToken)
    {
        var (lines, length) = (new List<string>(), 0);
        while (true)
        {
            var line = await ReadLineAsync(cancellationToken);
            if (line.Length < 3 || !int.TryParse(line.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var code) || (length += line.Length) > LongestReply)
            {
                throw new IOException("The server's reply is none.");
            }

            lines.Add(string.Concat(line.Skip(4).Select(symbol => char.IsControl(symbol) ? ' ' : symbol)));
            if (line.Length == 3 || line[3] != '-')
            {
                return new SmtpReply(code, lines);
            }
        }
    }

    private async Task<string> ReadLineAsync(CancellationToken cancellationToken)
    {
        var line = new List<byte>();
        while (true)
        {
            if (begin == end)
            {
                (begin, end) = (0, await stream!.ReadAsync(buffer, cancellationToken));
                if (end == 0)
                {
                    throw new IOException("The server hung up.");
                }
            }

            var next = buffer[begin++];
            if (next == '\n')
            {
                return Encoding.UTF8.GetString([.. line]).TrimEnd('\r');
            }

            line.Add(next);
            if (line.Count > LongestReply)
            {
                throw new IOException("The server's reply is none.");
            }
        }
    }

    private static async Task<T> InTimeAsync<T>(Func<CancellationToken, Task<T>> work, TimeSpan atMost, CancellationToken stopping)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        limit.CancelAfter(atMost);
        try
        {
            return await work(limit.Token);
        }
        catch (OperationCanceledException exception) when (!stopping.IsCancellationRequested)
        {
            throw new TimeoutException("The server did not answer in time.", exception);
        }
    }
}
