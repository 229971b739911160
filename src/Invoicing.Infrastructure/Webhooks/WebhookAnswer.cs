using System.Text;
using Invoicing.Domain.Common;

namespace Invoicing.Infrastructure.Webhooks;

/// <summary>The beginning of an answer, as text that can be stored and shown.</summary>
internal static class WebhookAnswer
{
    private const int MostBytes = 64 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Reads to the end where that is near, so that the connection can be used again; what comes later than its time is not waited for.</summary>
    public static async Task<string> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(Patience);
        var beginning = new MemoryStream();
        try
        {
            await using var body = await response.Content.ReadAsStreamAsync(deadline.Token);
            var buffer = new byte[4096];
            while (beginning.Length < MostBytes)
            {
                var read = await body.ReadAsync(buffer, deadline.Token);
                if (read == 0)
                {
                    break;
                }

                beginning.Write(buffer, 0, read);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // The status has been heard, and that is what counts.
        }

        return TextOf(beginning);
    }

    private static string TextOf(MemoryStream bytes)
    {
        var text = Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)Math.Min(bytes.Length, WorkItem.MaximumAnswer * 4));
        return string.Concat(text.Select(c => char.IsControl(c) && c is not ('\n' or '\t') ? ' ' : c)).Trim();
    }
}
