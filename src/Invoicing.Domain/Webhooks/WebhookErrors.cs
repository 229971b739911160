namespace Invoicing.Domain.Webhooks;

using System.Globalization;
using Invoicing.Domain.Common;

public static class WebhookErrors
{
    public static InvoicingException EndpointNotFound(object id) => new(
        ErrorKind.NotFound, "webhook.endpoint_not_found", $"There is no webhook endpoint {id}.");

    public static InvoicingException DeliveryNotFound(object id) => new(
        ErrorKind.NotFound, "webhook.delivery_not_found", $"There is no delivery {id}.");

    public static InvoicingException NotGranted() => new(
        ErrorKind.Forbidden, "webhook.not_granted", "Webhook endpoints are their owner's business; use a credential with the role of an owner.");

    public static InvoicingException Disabled(WebhookEndpointId id) => new(
        ErrorKind.Conflict, "webhook.endpoint_disabled", $"Webhook endpoint {id} is disabled; enable it first.") { ExistingId = id.ToString() };

    public static InvoicingException NoEventTypes() => new(
        ErrorKind.Invalid, "webhook.no_event_types", "Name at least one event type, a group such as invoice.*, or * for all.") { Field = "eventTypes" };

    public static InvoicingException UnknownEventType(string type) => new(
        ErrorKind.Invalid, "webhook.unknown_event_type", $"'{type}' is not an event type; there are {string.Join(", ", WebhookEventTypes.All)}.")
    { Field = "eventTypes" };

    public static InvoicingException TooManySecrets() => new(
        ErrorKind.Conflict, "webhook.too_many_secrets", "Too many old secrets are still valid; wait until one has ended, or let none stay valid.");

    public static InvoicingException OverlapOutOfRange(TimeSpan longest) => new(
        ErrorKind.Invalid,
        "webhook.overlap_out_of_range",
        string.Create(CultureInfo.InvariantCulture, $"The old secret stays valid for at least nothing and at most {longest.Days} days."))
    { Field = "oldValidFor" };

    public static InvoicingException UrlInvalid(string why) => new(
        ErrorKind.Unprocessable, "webhook.url_invalid", $"The address can not be used: {why}") { Field = "url" };

    public static InvoicingException UrlNotPublic(string host) => new(
        ErrorKind.Unprocessable, "webhook.url_not_public", $"'{host}' is not a public address; webhooks are sent to public addresses only.")
    { Field = "url" };

    public static InvoicingException UrlUnresolved(string host) => new(
        ErrorKind.Unprocessable, "webhook.url_unresolved", $"No address is known for '{host}'; check the name, or try again when it is in the DNS.")
    { Field = "url" };
}
