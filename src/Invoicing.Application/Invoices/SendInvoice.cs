using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Mail;
using MediatR;

namespace Invoicing.Application.Invoices;

/// <summary>Queues the e-mail of an issued invoice.</summary>
/// <param name="Recipient">Null for the customer's own address.</param>
/// <param name="Again">Whether also where the same message went to the recipient before; without it that is no second message.</param>
public sealed record SendInvoiceCommand(InvoiceId Id, string? Recipient = null, bool Again = false) : ICommand<Unit>;

internal sealed class SendInvoiceValidator : AbstractValidator<SendInvoiceCommand>
{
    public SendInvoiceValidator() =>
        RuleFor(command => command.Recipient).EmailAddress().MaximumLength(MailAddressForm.Longest).When(command => command.Recipient is not null).OverridePropertyName("recipient");
}

internal sealed class SendInvoiceHandler(ICurrentActor actor, IInvoiceRepository invoices, ICustomerRepository customers)
    : IRequestHandler<SendInvoiceCommand, Unit>
{
    public async Task<Unit> Handle(SendInvoiceCommand command, CancellationToken cancellationToken)
    {
        var invoice = await invoices.GetGrantedAsync(actor, command.Id, cancellationToken);
        var recipient = command.Recipient ?? await AddressOfBuyerAsync(invoice, cancellationToken);
        invoice.Send(MailAddressForm.IsWellFormed(recipient) ? recipient : throw MailErrors.AddressInvalid(), command.Again);
        return Unit.Value;
    }

    private async Task<string> AddressOfBuyerAsync(Invoice invoice, CancellationToken cancellationToken)
    {
        var customer = await customers.GetAsync(invoice.CustomerId ?? throw InvoiceErrors.NoCustomer(), cancellationToken);
        return customer.Email ?? throw InvoiceErrors.NoRecipient(customer.Id);
    }
}
