using Invoicing.Application.Abstractions;
using Invoicing.Application.Listing;
using Invoicing.Application.Webhooks;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Webhooks;
using Invoicing.Infrastructure.Webhooks;
using Invoicing.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Moq;

namespace Invoicing.Application.Tests.Webhooks;

/// <summary>Endpoints that need no network, and what is queued for them.</summary>
internal static class Announcements
{
    public static Task<Ledger> CreateLedgerAsync(IWebhookSender? sender = null, IMailSender? mails = null) => Ledger.CreateAsync(services =>
    {
        services.Configure<WebhookOptions>(options => options.AllowPrivateAddresses = true);
        services.Replace(ServiceDescriptor.Singleton(sender ?? Mock.Of<IWebhookSender>()));
        services.Replace(ServiceDescriptor.Singleton(mails ?? Accepting()));
    });

    public static async Task<WebhookEndpointId> NewEndpointAsync(this Ledger ledger, OrganizationId? organization = null, params string[] types)
    {
        var id = WebhookEndpointId.New();
        var details = new WebhookEndpointDetails(organization, $"https://127.0.0.1/{id}", types.Length == 0 ? [WebhookEventTypes.Every] : types, null);
        await ledger.SendAsync(new CreateWebhookEndpointCommand(id, details));
        return id;
    }

    /// <summary>In the order in which they happened.</summary>
    public static async Task<IReadOnlyList<WebhookDeliveryView>> DeliveriesAsync(this Ledger ledger, WebhookEndpointId endpoint) =>
        (await ledger.SendAsync(new SelectDeliveriesQuery(OfEndpoint(endpoint) with { Size = Selection.MaximumSize }))).Items;

    /// <summary>An endpoint's deliveries in the order in which they were made.</summary>
    public static Selection OfEndpoint(WebhookEndpointId endpoint) => new()
    {
        Filter = new CompareFilter(new FieldPath(["webhookEndpoint"], WebhookEndpointFields.Related.Find("id")!), Comparison.Equal, endpoint.Value),
        Sort = [new SortKey(FieldOf("createdAt"))],
    };

    public static FieldPath FieldOf(string name) => new([], WebhookDeliveryFields.Listed.Find(name)!);

    private static IMailSender Accepting()
    {
        var sender = new Mock<IMailSender>();
        sender.Setup(mail => mail.SendAsync(It.IsAny<MailMessage>(), It.IsAny<CancellationToken>())).ReturnsAsync(new MailOutcome(MailResult.Sent, "accepted"));
        return sender.Object;
    }
}
