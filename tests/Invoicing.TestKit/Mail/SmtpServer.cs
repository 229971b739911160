using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace Invoicing.TestKit.Mail;

/// <summary>A real mail server in a process of its own, and what it says that happened.</summary>
public sealed class SmtpServer : IAsyncDisposable
{
    private const string Python = "/usr/bin/python3";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly ConcurrentQueue<JsonElement> _events = new();
    private readonly Process _process;
    private readonly Task _listening;
    private readonly Task<string> _errors;

    private SmtpServer(Process process)
    {
        _process = process;
        _listening = ListenAsync();
        _errors = process.StandardError.ReadToEndAsync();
    }

    public int Port { get; private set; }

    /// <summary>The messages that it got whole, whatever it then said.</summary>
    public IReadOnlyList<ReceivedMail> Messages => [.. Told("message").Select(ReceivedMail.Of)];

    /// <param name="arguments">See the script.</param>
    public static async Task<SmtpServer> StartAsync(params IEnumerable<string> arguments)
    {
        var script = SourceTree.At("tests", "Invoicing.TestKit", "Mail", "smtp_server.py");
        var process = Process.Start(new ProcessStartInfo(Python, [script, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var server = new SmtpServer(process);
        server.Port = (await server.UntilAsync("listening", 1))[0].GetProperty("port").GetInt32();
        return server;
    }

    public static Task<SmtpServer> ThatAsync(string at, string does, int times = 1_000_000) =>
        StartAsync("--at", at, "--do", does, "--times", times.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public IReadOnlyList<JsonElement> Told(string name) => [.. _events.Where(told => told.GetProperty("event").GetString() == name)];

    /// <summary>Waits until something has happened that often.</summary>
    public async Task<IReadOnlyList<JsonElement>> UntilAsync(string name, int count)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (Told(name).Count < count)
        {
            if (_process.HasExited)
            {
                throw new InvalidOperationException($"The mail server ended: {await _errors}");
            }

            await Task.Delay(10, limit.Token);
        }

        return Told(name);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        await _listening;
        _process.Dispose();
    }

    private async Task ListenAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            _events.Enqueue(JsonElement.Parse(line));
        }
    }
}
