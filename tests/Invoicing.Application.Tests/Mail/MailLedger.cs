using Invoicing.Application.Abstractions;
using Invoicing.Application.Customers;
using Invoicing.Application.Invoices;
using Invoicing.Application.Listing;
using Invoicing.Application.Mail;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Taxes;
using Invoicing.TestKit;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Moq;

namespace Invoicing.Application.Tests.Mail;

/// <summary>An issued invoice, and a mail server that answers as told and counts what it is sent.</summary>
internal sealed class MailLedger : IAsyncDisposable
{
    private readonly Mock<IMailSender> _sender = new();

    private MailLedger()
    {
    }

    public Ledger Ledger { get; private set; } = null!;

    public OrganizationId Seller { get; private set; }

    public List<MailMessage> Handed { get; } = [];

    /// <summary>What the mail server says next.</summary>
    public MailOutcome Answer { get; set; } = new(MailResult.Sent, "250 taken");

    /// <param name="configure">Says where a real mail server is; without it, the stand-in answers.</param>
    public static async Task<MailLedger> CreateAsync(Action<IServiceCollection>? configure = null)
    {
        var made = new MailLedger();
        made._sender.Setup(sender => sender.SendAsync(It.IsAny<MailMessage>(), It.IsAny<CancellationToken>()))
            .Callback<MailMessage, CancellationToken>((message, _) => made.Handed.Add(message))
            .ReturnsAsync(() => made.Answer);
        made.Ledger = await Ledger.CreateAsync(configure ?? (services => services.Replace(ServiceDescriptor.Singleton(made._sender.Object))));
        made.Seller = await made.Ledger.NewSellerAsync();
        return made;
    }

    public async Task<InvoiceId> IssuedAsync(string? locale = null, decimal price = 1_234.5m, string buyer = "Buyer & Co", DateOnly? dueDate = null)
    {
        var customer = CustomerId.New();
        await Ledger.SendAsync(new CreateCustomerCommand(customer, Seller, new NewCustomer(buyer, "buyer@example.com") { Locale = locale }));
        var draft = new InvoiceDraft(Currency.Eur, [new NewLine("Chair", 1, price, TaxRate.Of(TaxCategory.Z, 0))]) { DueDate = dueDate };
        var id = new InvoiceId((await Ledger.SendAsync(new DraftInvoiceCommand(Seller, customer, draft))).Id);
        await Ledger.SendAsync(new IssueInvoiceCommand(id));
        return id;
    }

    /// <summary>What follows from the wish to send an invoice, as the dispatcher tells it.</summary>
    public Task TellAsync(InvoiceId invoice, string recipient = "buyer@example.com", bool again = false, Guid? message = null) =>
        Ledger.RunAsync(Actor.System(Ledger.AccountId), async services =>
        {
            var told = new Committed<InvoiceSent>(new InvoiceSent(invoice, recipient, again), message ?? Guid.CreateVersion7());
            await services.GetRequiredService<IMediator>().Publish(told);
            return true;
        });

    public async Task<IReadOnlyList<MailView>> MailsAsync() =>
        [.. (await Ledger.SendAsync(new SelectMailsQuery(new Selection { Size = Selection.MaximumSize }))).Items.Reverse()];

    public async Task<MailView> MailAsync() => (await MailsAsync()).Single();

    /// <summary>One attempt, when it is due.</summary>
    public async Task<MailView> AttemptAsync()
    {
        var due = await MailAsync();
        if (due.NextAttemptAt > Ledger.Time.GetUtcNow())
        {
            Ledger.Time.MoveTo(due.NextAttemptAt.Value);
        }

        await Ledger.SendAsync(new DeliverMailCommand(new(due.Id), 0));
        return await MailAsync();
    }

    public ValueTask DisposeAsync() => Ledger.DisposeAsync();
}
