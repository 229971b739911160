using Invoicing.Api.JsonApi.Requests;
using Invoicing.Application.Invoices;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Taxes;
using MediatR;

namespace Invoicing.Api.Native.Invoices;

/// <summary>From resource objects to drafts: what a request leaves open comes from its organization.</summary>
internal static class InvoiceWrites
{
    public static async Task<InvoiceView> CreateAsync(IMediator mediator, ResourceInput input, CancellationToken cancellationToken)
    {
        var (organization, customer) = PartiesIn(input);
        var draft = InvoiceInput.ReadNew(input, await DefaultsOfAsync(mediator, organization, cancellationToken));
        return await mediator.Send(new DraftInvoiceCommand(organization, customer, draft), cancellationToken);
    }

    public static async Task<InvoicePreview> PreviewAsync(IMediator mediator, ResourceInput input, CancellationToken cancellationToken)
    {
        var (organization, customer) = PartiesIn(input);
        var draft = InvoiceInput.ReadNew(input, await DefaultsOfAsync(mediator, organization, cancellationToken));
        return await mediator.Send(new PreviewInvoiceQuery(organization, customer, draft), cancellationToken);
    }

    public static async Task<InvoiceView> UpdateAsync(IMediator mediator, Guid id, ResourceInput input, CancellationToken cancellationToken)
    {
        var known = await mediator.Send(new GetInvoiceQuery(new InvoiceId(id)), cancellationToken);
        var defaults = await DefaultsOfAsync(mediator, new OrganizationId(known.OrganizationId), cancellationToken);
        var change = InvoiceInput.ReadChange(input, defaults with { Currency = known.Currency });
        return await mediator.Send(new UpdateDraftCommand(new InvoiceId(id), change), cancellationToken);
    }

    private static (OrganizationId Organization, CustomerId? Customer) PartiesIn(ResourceInput input)
    {
        var organization = new OrganizationId(input.RequiredId("organization"));
        CustomerId? customer = input.RelatedId("customer") is { } buyer ? new CustomerId(buyer) : null;
        input.Errors.Throw();
        return (organization, customer);
    }

    private static async Task<SellerDefaults> DefaultsOfAsync(IMediator mediator, OrganizationId organization, CancellationToken cancellationToken)
    {
        var seller = await mediator.Send(new GetOrganizationQuery(organization), cancellationToken);
        var tax = TaxRate.Of(Enum.Parse<TaxCategory>(seller.DefaultTaxCategory), seller.DefaultTaxRate);
        return new SellerDefaults(Currency.Of(seller.Currency), tax);
    }
}
