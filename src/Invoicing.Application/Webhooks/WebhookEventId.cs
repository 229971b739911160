namespace Invoicing.Application.Webhooks;

/// <summary>How receivers know a message.</summary>
internal static class WebhookEventId
{
    public static string Of(Guid message) => $"msg_{message:N}";
}
