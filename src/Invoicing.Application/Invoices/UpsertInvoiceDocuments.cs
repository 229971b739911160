using System.Text.Json;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Organizations;
using Invoicing.Application.SourceDocuments;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.SourceDocuments;
using MediatR;

namespace Invoicing.Application.Invoices;

/// <summary>Keeps clients' own documents, merged into what is there, each with a draft in the ledger. All or nothing.</summary>
/// <param name="Organization">Its handle.</param>
/// <returns>What was posted, with when and by whom it was stored.</returns>
public sealed record UpsertInvoiceDocumentsCommand(string Organization, IReadOnlyList<PostedDocument> Documents) : ICommand<IReadOnlyList<string>>;

internal sealed class UpsertInvoiceDocumentsHandler(
    ICurrentActor actor,
    IOrganizationRepository organizations,
    ICustomerRepository customers,
    IInvoiceRepository invoices,
    ISourceDocumentRepository documents,
    TimeProvider time) : IRequestHandler<UpsertInvoiceDocumentsCommand, IReadOnlyList<string>>
{
    public async Task<IReadOnlyList<string>> Handle(UpsertInvoiceDocumentsCommand command, CancellationToken cancellationToken)
    {
        var seller = await organizations.GetGrantedAsync(actor, command.Organization, Role.Team, cancellationToken);

        // One writer of an organization's documents at a time: two that make the same new ones in different orders would wait for each other.
        await organizations.LockAsync(seller.Id, cancellationToken);
        var batch = await LoadAsync(seller, command.Documents, cancellationToken);
        var echoes = new List<string>(command.Documents.Count);
        foreach (var posted in command.Documents)
        {
            echoes.Add(await UpsertAsync(batch, posted, cancellationToken));
        }

        return echoes;
    }

    private async Task<Batch> LoadAsync(Organization seller, IReadOnlyList<PostedDocument> posted, CancellationToken cancellationToken)
    {
        var keys = posted.Select(document => document.Key).Distinct().ToArray();
        var stored = await documents.LockAsync(seller.Id, SourceDocument.Invoices, keys, cancellationToken);
        await documents.RefuseMadeElsewhereAsync(seller.Id, [.. keys.Except(stored.Select(document => document.Key))], cancellationToken);
        var drafts = await invoices.ListAsync([.. stored.Select(document => document.InvoiceId!.Value)], cancellationToken);
        return new Batch(
            seller,
            stored.ToDictionary(document => document.Key),
            drafts.ToDictionary(invoice => invoice.Id),
            []);
    }

    private async Task<string> UpsertAsync(Batch batch, PostedDocument posted, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var echo = posted.Stamped(now, actor.Actor.Subject);
        if (batch.Documents.TryGetValue(posted.Key, out var document))
        {
            await UpdateAsync(batch, document, echo, now, cancellationToken);
        }
        else
        {
            await AddAsync(batch, posted.Key, echo, now, cancellationToken);
        }

        return echo;
    }

    private async Task AddAsync(Batch batch, string key, string json, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var fields = LedgerFields.Read(Parse(json), batch.Seller.Currency);
        var buyer = await BuyerAsync(batch, fields.ProjectId, now, cancellationToken);
        var invoice = Invoice.Draft(InvoiceId.New(), batch.Seller, buyer, fields.ToDraft(key, batch.Seller), now);
        var document = SourceDocument.Of(invoice, key, json, actor.Actor.Subject, now);
        await invoices.AddAsync(invoice, cancellationToken);
        documents.Add(document);
        batch.Invoices.Add(invoice.Id, invoice);
        batch.Documents.Add(key, document);
    }

    private async Task UpdateAsync(Batch batch, SourceDocument document, string posted, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var before = Parse(document.Json);
        var merged = JsonMerge.Merge(before, Parse(posted));
        var fields = LedgerFields.Read(Parse(merged), batch.Seller.Currency);
        var invoice = batch.Invoices[document.InvoiceId!.Value];
        if (invoice.Status == InvoiceStatus.Draft)
        {
            invoice.Update(await BuyerAsync(batch, fields.ProjectId, now, cancellationToken), fields.ToDraft(document.Key, batch.Seller), now);
        }
        else if (!fields.IsSameMoney(LedgerFields.Read(before, batch.Seller.Currency)))
        {
            throw InvoiceErrors.NotDraft(invoice);
        }

        document.Replace(merged, actor.Actor.Subject, now);
    }

    /// <summary>The project stands for the buyer, who is known by nothing else.</summary>
    private async Task<Customer?> BuyerAsync(Batch batch, string? projectId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (projectId is null)
        {
            return null;
        }

        if (batch.Buyers.TryGetValue(projectId, out var known))
        {
            return known;
        }

        var buyer = await customers.FindByExternalIdAsync(batch.Seller.Id, projectId, cancellationToken);
        if (buyer is null)
        {
            buyer = Customer.Create(CustomerId.New(), batch.Seller, new NewCustomer(projectId, ExternalId: projectId), now);
            await customers.AddAsync(buyer, cancellationToken);
        }

        batch.Buyers.Add(projectId, buyer);
        return buyer;
    }

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private sealed record Batch(
        Organization Seller,
        Dictionary<string, SourceDocument> Documents,
        Dictionary<InvoiceId, Invoice> Invoices,
        Dictionary<string, Customer> Buyers);
}
