using Invoicing.Domain.Billing;
using Invoicing.Domain.Common;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Documents;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Mail;
using Invoicing.Domain.Money;
using Invoicing.Domain.Numbering;
using Invoicing.Domain.Orders;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Payments;
using Invoicing.Domain.Products;
using Invoicing.Domain.Taxes;
using Invoicing.Domain.Webhooks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Invoicing.Infrastructure.Persistence.Conventions;

/// <summary>How values are stored, by their type and never per property.</summary>
internal static class ValueConventions
{
    public static void Apply(ModelConfigurationBuilder builder)
    {
        builder.Properties<AccountId>().HaveConversion<AccountIdConverter>();
        builder.Properties<OrganizationId>().HaveConversion<OrganizationIdConverter>();
        builder.Properties<CustomerId>().HaveConversion<CustomerIdConverter>();
        builder.Properties<ContractId>().HaveConversion<ContractIdConverter>();
        builder.Properties<BillingRunId>().HaveConversion<BillingRunIdConverter>();
        builder.Properties<OrderId>().HaveConversion<OrderIdConverter>();
        builder.Properties<InvoiceId>().HaveConversion<InvoiceIdConverter>();
        builder.Properties<ProductId>().HaveConversion<ProductIdConverter>();
        builder.Properties<PaymentId>().HaveConversion<PaymentIdConverter>();
        builder.Properties<PaymentAccountId>().HaveConversion<PaymentAccountIdConverter>();
        builder.Properties<NumberSeriesId>().HaveConversion<NumberSeriesIdConverter>();
        builder.Properties<RenderingId>().HaveConversion<RenderingIdConverter>();
        builder.Properties<OutgoingMailId>().HaveConversion<OutgoingMailIdConverter>();
        builder.Properties<MailTemplateId>().HaveConversion<MailTemplateIdConverter>();
        builder.Properties<WebhookEndpointId>().HaveConversion<WebhookEndpointIdConverter>();
        builder.Properties<WebhookDeliveryId>().HaveConversion<WebhookDeliveryIdConverter>();
        builder.Properties<Currency>().HaveConversion<CurrencyConverter>().HaveMaxLength(3).AreFixedLength();
        builder.Properties<CompanyIdentifier>().HaveConversion<CompanyIdentifierConverter>().HaveMaxLength(32);
        builder.Properties<InvoiceNumber>().HaveConversion<InvoiceNumberConverter>().HaveMaxLength(60);
        builder.Properties<NumberTemplate>().HaveConversion<NumberTemplateConverter>().HaveMaxLength(100);
        builder.Properties<TaxRate>().HaveConversion<TaxRateConverter>().HaveMaxLength(16);
        builder.Properties<Attributes>().HaveConversion<AttributesConverter>();
        builder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(24);
        builder.Properties<decimal>().HavePrecision(28, 10);
    }

    private sealed class AccountIdConverter() : ValueConverter<AccountId, Guid>(id => id.Value, value => new(value));

    private sealed class OrganizationIdConverter() : ValueConverter<OrganizationId, Guid>(id => id.Value, value => new(value));

    private sealed class CustomerIdConverter() : ValueConverter<CustomerId, Guid>(id => id.Value, value => new(value));

    private sealed class ContractIdConverter() : ValueConverter<ContractId, Guid>(id => id.Value, value => new(value));

    private sealed class BillingRunIdConverter() : ValueConverter<BillingRunId, Guid>(id => id.Value, value => new(value));

    private sealed class OrderIdConverter() : ValueConverter<OrderId, Guid>(id => id.Value, value => new(value));

    private sealed class InvoiceIdConverter() : ValueConverter<InvoiceId, Guid>(id => id.Value, value => new(value));

    private sealed class ProductIdConverter() : ValueConverter<ProductId, Guid>(id => id.Value, value => new(value));

    private sealed class PaymentIdConverter() : ValueConverter<PaymentId, Guid>(id => id.Value, value => new(value));

    private sealed class PaymentAccountIdConverter() : ValueConverter<PaymentAccountId, Guid>(id => id.Value, value => new(value));

    private sealed class NumberSeriesIdConverter() : ValueConverter<NumberSeriesId, Guid>(id => id.Value, value => new(value));

    private sealed class RenderingIdConverter() : ValueConverter<RenderingId, Guid>(id => id.Value, value => new(value));

    private sealed class OutgoingMailIdConverter() : ValueConverter<OutgoingMailId, Guid>(id => id.Value, value => new(value));

    private sealed class MailTemplateIdConverter() : ValueConverter<MailTemplateId, Guid>(id => id.Value, value => new(value));

    private sealed class WebhookEndpointIdConverter() : ValueConverter<WebhookEndpointId, Guid>(id => id.Value, value => new(value));

    private sealed class WebhookDeliveryIdConverter() : ValueConverter<WebhookDeliveryId, Guid>(id => id.Value, value => new(value));

    private sealed class CurrencyConverter() : ValueConverter<Currency, string>(currency => currency.Code, code => Currency.Of(code));

    private sealed class CompanyIdentifierConverter()
        : ValueConverter<CompanyIdentifier, string>(company => company.Value, value => CompanyIdentifier.Parse(value));

    private sealed class InvoiceNumberConverter() : ValueConverter<InvoiceNumber, string>(number => number.Value, value => new(value));

    private sealed class NumberTemplateConverter() : ValueConverter<NumberTemplate, string>(template => template.Text, text => NumberTemplate.Parse(text));

    private sealed class AttributesConverter() : ValueConverter<Attributes, string>(attributes => attributes.Json, json => Attributes.Of(json));

    private sealed class TaxRateConverter() : ValueConverter<TaxRate, string>(rate => TaxRateText.Write(rate), text => TaxRateText.Read(text));
}
