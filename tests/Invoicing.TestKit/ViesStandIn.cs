using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Invoicing.TestKit;

/// <summary>Answers over real HTTP as the European service does, or as it does on a bad day.</summary>
public sealed class ViesStandIn : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _serving;

    /// <param name="answer">Everything behind the request, raw; null never answers.</param>
    public ViesStandIn(string? answer)
    {
        _listener.Start();
        _serving = ServeAsync(answer);
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/vies/rest-api");

    /// <summary>Start line and body of each request.</summary>
    public List<string> Requests { get; } = [];

    public static string Json(string body, string status = "200 OK") =>
        $"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}";

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
        _stop.Dispose();
    }

    private async Task ServeAsync(string? answer)
    {
        try
        {
            while (!_stop.IsCancellationRequested)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                await using var stream = client.GetStream();
                Requests.Add(await ReadAsync(stream));
                if (answer is null)
                {
                    await Task.Delay(Timeout.Infinite, _stop.Token);
                }

                await stream.WriteAsync(Encoding.UTF8.GetBytes(answer!), _stop.Token);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
        {
            // The test is over, or the caller has gone.
        }
    }

    private async Task<string> ReadAsync(NetworkStream stream)
    {
        var (buffer, text) = (new byte[4096], new StringBuilder());
        while (!IsWhole(text.ToString()))
        {
            var read = await stream.ReadAsync(buffer, _stop.Token);
            if (read == 0)
            {
                break;
            }

            text.Append(Encoding.UTF8.GetString(buffer, 0, read));
        }

        var request = text.ToString();
        return request.Split("\r\n")[0] + "\n" + request.Split("\r\n\r\n")[^1];
    }

    private static bool IsWhole(string request)
    {
        var parts = request.Split("\r\n\r\n");
        var length = parts[0].Split("\r\n").FirstOrDefault(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        return parts.Length > 1 && (length is null || parts[1].Length >= int.Parse(length.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture));
    }
}
