using Invoicing.Api.JsonApi.Resources;
using Invoicing.Api.Native.AuditEntries;
using Invoicing.Api.Native.BillingRuns;
using Invoicing.Api.Native.Companies;
using Invoicing.Api.Native.Contracts;
using Invoicing.Api.Native.Credentials;
using Invoicing.Api.Native.Customers;
using Invoicing.Api.Native.Deliveries;
using Invoicing.Api.Native.Documents;
using Invoicing.Api.Native.Invoices;
using Invoicing.Api.Native.MailTemplates;
using Invoicing.Api.Native.Mails;
using Invoicing.Api.Native.NumberSeries;
using Invoicing.Api.Native.Orders;
using Invoicing.Api.Native.Organizations;
using Invoicing.Api.Native.Payments;
using Invoicing.Api.Native.UsageEvents;
using Invoicing.Api.Native.WebhookEndpoints;

namespace Invoicing.Api.Native;

/// <summary>The only place that names every resource: one line each, in the order of the alphabet.</summary>
internal static class NativeResources
{
    public static IReadOnlyList<ResourceType> All { get; } =
    [
        AuditEntriesResource.Describe(),
        BillingRunsResource.Describe(),
        CompaniesResource.Describe(),
        ContractsResource.Describe(),
        CredentialsResource.Describe(),
        CustomersResource.Describe(),
        DeliveriesResource.Describe(),
        DocumentsResource.Describe(),
        InvoicePreviewsResource.Describe(),
        InvoicesResource.Describe(),
        MailPreviewsResource.Describe(),
        MailTemplatesResource.Describe(),
        MailsResource.Describe(),
        NumberSeriesResource.Describe(),
        OrdersResource.Describe(),
        OrganizationsResource.Describe(),
        PaymentsResource.Describe(),
        UsageEventsResource.Describe(),
        WebhookEndpointsResource.Describe(),
    ];
}
