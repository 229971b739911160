using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using Invoicing.Application.Abstractions;

namespace Invoicing.Infrastructure.Mail.Smtp;

/// <summary>
/// One message to one recipient over one connection (RFC 5321), and what became of it. The client of the platform does not tell at which step a
/// server refused, hung or hung up; whether a message may be sent again depends on that.
/// </summary>
internal sealed class SmtpConversation(SmtpOptions options, string from, string to, byte[] message)
{
    private const int MostSteps = 13;
    private const int Done = 2;
    private const int GoOn = 3;
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);
    private SmtpStep step = SmtpStep.Connecting;
    private bool isOut;

    /// <summary>How long it can take at most.</summary>
    public static TimeSpan Longest(SmtpOptions options) => (MostSteps * options.Timeout) + (2 * options.AnswerTimeout) + Farewell;

    public async Task<MailOutcome> RunAsync(CancellationToken stopping)
    {
        await using var connection = new SmtpConnection(options.Timeout);
        try
        {
            await OpenAsync(connection, stopping);
            var answer = await HandOverAsync(connection, stopping);
            await LeaveAsync(connection);
            return new MailOutcome(MailResult.Sent, answer.ToString());
        }
        catch (SmtpRefusal refusal)
        {
            return new MailOutcome(refusal.IsFinal ? MailResult.Refused : MailResult.Deferred, refusal.Message);
        }
        catch (Exception exception) when (exception is IOException or SocketException or TimeoutException or AuthenticationException or CryptographicException)
        {
            return new MailOutcome(isOut ? MailResult.Unknown : MailResult.Deferred, $"{step.Name}: {Reason(exception)}");
        }
    }

    private async Task OpenAsync(SmtpConnection connection, CancellationToken stopping)
    {
        var session = new SmtpSession(connection, options, from[(from.LastIndexOf('@') + 1)..], Step);
        await session.OpenAsync(stopping);
        Step(SmtpStep.Sender);
        var size = session.Offers("SIZE") ? $" SIZE={message.Length}" : "";
        Check(await connection.AskAsync($"MAIL FROM:<{from}>{size}", stopping));
    }

    private async Task<SmtpReply> HandOverAsync(SmtpConnection connection, CancellationToken stopping)
    {
        Step(SmtpStep.Recipient);
        Check(await connection.AskAsync($"RCPT TO:<{to}>", stopping));
        Step(SmtpStep.Data);
        Check(await connection.AskAsync("DATA", stopping), GoOn);
        Step(SmtpStep.Message);
        await connection.WriteAsync(DotStuffing.Apply(message), options.AnswerTimeout, stopping);
        stopping.ThrowIfCancellationRequested();

        // From here on the server may have taken it, so that its answer is waited for even though the program stops.
        isOut = true;
        await connection.WriteAsync(".\r\n"u8.ToArray(), options.Timeout, CancellationToken.None);
        return Check(await connection.HearAsync(options.AnswerTimeout, CancellationToken.None));
    }

    // The message is taken; how the server says goodbye does not matter any more.
    private async Task LeaveAsync(SmtpConnection connection)
    {
        using var limit = new CancellationTokenSource(Farewell);
        try
        {
            await connection.AskAsync("QUIT", limit.Token);
        }
        catch (Exception exception) when (exception is IOException or SocketException or TimeoutException or OperationCanceledException)
        {
            step = SmtpStep.Message;
        }
    }

    private void Step(SmtpStep next) => step = next;

    private SmtpReply Check(SmtpReply reply, int expected = Done) => reply.Code / 100 == expected ? reply : throw new SmtpRefusal(step, reply);

    private static string Reason(Exception exception) => exception.InnerException is AuthenticationException or CryptographicException
        ? $"{exception.Message} {exception.InnerException.Message}"
        : exception.Message;
}
