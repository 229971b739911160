namespace Invoicing.Application.Abstractions;

/// <summary>Judges where webhooks may be sent. The sender judges again, by the address that it really connects to.</summary>
public interface IWebhookTargets
{
    /// <returns>The address in its plain form.</returns>
    /// <exception cref="Domain.Common.InvoicingException">Unprocessable, where it is no address for webhooks, or not a public one.</exception>
    Task<string> CheckAsync(string url, CancellationToken cancellationToken);
}
