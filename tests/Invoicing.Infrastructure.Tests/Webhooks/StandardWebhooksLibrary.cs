using System.Text;
using System.Text.Json;
using Invoicing.TestKit;

namespace Invoicing.Infrastructure.Tests.Webhooks;

/// <summary>The library that receivers verify with, so that signatures are not judged by what made them.</summary>
internal static class StandardWebhooksLibrary
{
    private const string Sources = "tests/Invoicing.Infrastructure.Tests/Webhooks/StandardWebhooks";

    /// <returns><c>verified</c>, or what the library says, for each.</returns>
    public static async Task<IReadOnlyList<string>> VerifyAsync(params IEnumerable<ReceivedWebhook> messages)
    {
        var node = await NodeFolder.InstallAsync(Sources);
        var input = JsonSerializer.Serialize(messages.Select(message => new
        {
            secret = message.Secret,
            headers = message.Headers,
            body = Convert.ToBase64String(Encoding.UTF8.GetBytes(message.Body)),
        }));
        return JsonSerializer.Deserialize<string[]>(await node.RunScriptAsync("verify.mjs", input))!;
    }
}

internal sealed record ReceivedWebhook(string Secret, IReadOnlyDictionary<string, string> Headers, string Body);
