using Invoicing.Api.Hosting;
using Invoicing.Domain.Webhooks;
using Microsoft.Extensions.Options;

namespace Invoicing.Api.Dialects.Polar.Webhooks;

/// <summary>Which of the known shops has sent a request: the one whose secret has signed it.</summary>
public sealed class WebhookSender(IOptions<PolarWebhookOptions> options, TimeProvider time)
{
    /// <returns>The shop, and the sender's id of the message.</returns>
    /// <exception cref="FailureException">Forbidden: headers are missing, the time is too far away, or no secret fits.</exception>
    public async Task<(PolarWebhookOptions.Shop Shop, string MessageId)> IdentifyAsync(HttpContext context)
    {
        var headers = context.Request.Headers;
        var (id, timestamp, signatures) = (headers["webhook-id"].ToString(), headers["webhook-timestamp"].ToString(), headers["webhook-signature"].ToString());
        if (id.Length is 0 or > ReceivedMessage.MaximumKey || timestamp.Length == 0 || signatures.Length == 0)
        {
            throw new FailureException(PolarErrors.WebhookNotVerified("Missing required headers"));
        }

        if (!WebhookSignature.IsFresh(timestamp, time.GetUtcNow()))
        {
            throw new FailureException(PolarErrors.WebhookNotVerified("Message timestamp is more than five minutes away"));
        }

        var body = await RequestBody.OfAsync(context);
        var shop = options.Value.Webhooks.Find(
            shop => shop.Secret.Length > 0 && WebhookSignature.Fits(shop.Secret, id, timestamp, body.Bytes.Span, signatures));
        return shop is null ? throw new FailureException(PolarErrors.WebhookNotVerified("No matching signature found")) : (shop, id);
    }
}
