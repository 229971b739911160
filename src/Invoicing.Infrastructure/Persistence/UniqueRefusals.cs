using System.Linq.Expressions;
using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Mail;
using Invoicing.Domain.Payments;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>Turns the violation of a unique index into the named refusal, with the id of what was there first.</summary>
internal sealed class UniqueRefusals(InvoicingDbContext db)
{
    public async Task<InvoicingException> ExplainAsync(string index, DbUpdateException violation, CancellationToken cancellationToken)
    {
        var refused = violation.Entries.Select(entry => entry.Entity).ToArray();
        return index switch
        {
            UniqueIndexes.InvoiceReference => await ReferenceAsync(refused.OfType<Invoice>().FirstOrDefault(), cancellationToken),
            UniqueIndexes.InvoicePeriod => await PeriodAsync(refused.OfType<Invoice>().FirstOrDefault(), cancellationToken),
            UniqueIndexes.InvoiceCorrection => InvoiceErrors.AlreadyCorrected(null),
            UniqueIndexes.PaymentReversal => PaymentErrors.AlreadyReversed(refused.OfType<Payment>().FirstOrDefault()?.ReversesId ?? default),
            UniqueIndexes.InvoiceExternalId => InvoiceErrors.DuplicateExternalId(null),
            UniqueIndexes.CustomerExternalId => CustomerErrors.ExternalIdTaken(
                await CustomerAsync(refused, of => other => other.ExternalId == of.ExternalId, cancellationToken)),
            UniqueIndexes.CustomerEmail => CustomerErrors.EmailTaken(
                await CustomerAsync(refused, of => other => other.UniqueEmail == of.UniqueEmail, cancellationToken)),
            UniqueIndexes.MailTemplate => MailErrors.TemplateExists(
                await TemplateAsync(refused.OfType<MailTemplate>().FirstOrDefault(), cancellationToken)),
            _ => new InvoicingException(ErrorKind.Conflict, "conflict.exists_already", "Something with the same key exists already."),
        };
    }

    private async Task<string?> CustomerAsync(
        object[] refused, Func<Customer, Expression<Func<Customer, bool>>> withTheKey, CancellationToken cancellationToken)
    {
        if (refused.OfType<Customer>().FirstOrDefault() is not { } customer)
        {
            return null;
        }

        var existing = await db.Customers.AsNoTracking()
            .Where(other => other.OrganizationId == customer.OrganizationId && other.DeletedAt == null)
            .Where(withTheKey(customer))
            .Select(other => (CustomerId?)other.Id)
            .FirstOrDefaultAsync(cancellationToken);
        return existing?.ToString();
    }

    private async Task<string?> TemplateAsync(MailTemplate? refused, CancellationToken cancellationToken)
    {
        var existing = refused is null ? null : await db.MailTemplates.AsNoTracking()
            .Where(other => other.OrganizationId == refused.OrganizationId && other.Purpose == refused.Purpose && other.Language == refused.Language)
            .Select(other => (MailTemplateId?)other.Id)
            .FirstOrDefaultAsync(cancellationToken);
        return existing?.ToString();
    }

    private async Task<InvoicingException> ReferenceAsync(Invoice? refused, CancellationToken cancellationToken)
    {
        if (refused is null)
        {
            return InvoiceErrors.DuplicateReference(null, null);
        }

        var existing = await db.Invoices.AsNoTracking()
            .Where(invoice => invoice.OrganizationId == refused.OrganizationId
                && invoice.CustomerId == refused.CustomerId
                && invoice.Reference == refused.Reference)
            .Select(invoice => (InvoiceId?)invoice.Id)
            .FirstOrDefaultAsync(cancellationToken);
        return InvoiceErrors.DuplicateReference(refused.Reference, existing?.ToString());
    }

    private async Task<InvoicingException> PeriodAsync(Invoice? refused, CancellationToken cancellationToken)
    {
        if (refused is null)
        {
            return InvoiceErrors.PeriodAlreadyInvoiced(null);
        }

        var existing = await db.Invoices.AsNoTracking()
            .Where(invoice => invoice.ContractId == refused.ContractId
                && invoice.PeriodStart == refused.PeriodStart
                && invoice.PeriodEnd == refused.PeriodEnd
                && invoice.Attempt == refused.Attempt)
            .Select(invoice => (InvoiceId?)invoice.Id)
            .FirstOrDefaultAsync(cancellationToken);
        return InvoiceErrors.PeriodAlreadyInvoiced(existing?.ToString());
    }
}
