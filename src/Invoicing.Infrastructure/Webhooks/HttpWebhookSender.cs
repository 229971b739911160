using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Microsoft.Extensions.Options;

namespace Invoicing.Infrastructure.Webhooks;

/// <summary>Posts signed messages and reads no more of the answer than it keeps in mind.</summary>
internal sealed class HttpWebhookSender(
    WebhookConnections connections, WebhookTargets targets, WebhookSecrets secrets, IOptions<WebhookOptions> options, TimeProvider time) : IWebhookSender
{
    public async Task<WebhookOutcome> SendAsync(OutgoingWebhook message, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(options.Value.Timeout);
        try
        {
            using var request = RequestOf(message);
            using var response = await connections.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, deadline.Token);
            return OutcomeOf(response, await WebhookAnswer.ReadAsync(response, deadline.Token));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Unheard(string.Create(CultureInfo.InvariantCulture, $"There was no answer within {options.Value.Timeout.TotalSeconds} seconds."));
        }
        catch (HttpRequestException exception)
        {
            return Unheard(ReasonOf(exception));
        }
        catch (InvoicingException refusal)
        {
            return Unheard(refusal.Message);
        }
    }

    private HttpRequestMessage RequestOf(OutgoingWebhook message)
    {
        var body = Encoding.UTF8.GetBytes(message.Body);
        var seconds = time.GetUtcNow().ToUnixTimeSeconds();
        var request = new HttpRequestMessage(HttpMethod.Post, targets.Parse(message.Url)) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("webhook-id", message.MessageId);
        request.Headers.Add("webhook-timestamp", seconds.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", WebhookSignature.Of(message.MessageId, seconds, body, message.SealedSecrets.Select(secrets.Open)));
        return request;
    }

    private WebhookOutcome OutcomeOf(HttpResponseMessage response, string answer)
    {
        var status = (int)response.StatusCode;
        return response.StatusCode switch
        {
            HttpStatusCode.Gone => new WebhookOutcome(WebhookResult.Gone, status, answer),
            _ when response.IsSuccessStatusCode => new WebhookOutcome(WebhookResult.Accepted, status, answer),
            HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout =>
                new WebhookOutcome(WebhookResult.Refused, status, answer, WishOf(response.Headers.RetryAfter)),
            _ => new WebhookOutcome(WebhookResult.Refused, status, answer),
        };
    }

    private TimeSpan? WishOf(RetryConditionHeaderValue? retryAfter) => retryAfter?.Delta ?? (retryAfter?.Date - time.GetUtcNow());

    private static WebhookOutcome Unheard(string reason) => new(WebhookResult.Refused, Status: null, reason);

    // In words of its own: what the system says can name addresses of the own network.
    private static string ReasonOf(HttpRequestException exception) => exception.InnerException is InvoicingException refusal
        ? refusal.Message
        : exception.HttpRequestError switch
        {
            HttpRequestError.SecureConnectionError => "No secure connection could be made; check the certificate.",
            HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError => "No connection could be made.",
            HttpRequestError.ConfigurationLimitExceeded => "The headers of the answer are too long.",
            _ => "The connection ended before the answer did.",
        };
}
