using Invoicing.Application.Abstractions;
using Invoicing.Domain.Invoices;

namespace Invoicing.Application.Invoices;

/// <summary>An invoice that the actor may work on. One outside the grants is as unknown as one of another account.</summary>
internal static class GrantedInvoice
{
    public static async Task<Invoice> GetGrantedAsync(
        this IInvoiceRepository invoices, ICurrentActor actor, InvoiceId id, CancellationToken cancellationToken) =>
        Granted(await invoices.GetAsync(id, cancellationToken), actor, id);

    /// <summary>Under its row lock: whoever settles the same invoice waits, and then sees what came of it.</summary>
    public static async Task<Invoice> LockGrantedAsync(
        this IInvoiceRepository invoices, ICurrentActor actor, InvoiceId id, CancellationToken cancellationToken) =>
        Granted(await invoices.LockAsync(id, cancellationToken), actor, id);

    private static Invoice Granted(Invoice invoice, ICurrentActor actor, InvoiceId id) =>
        actor.Actor.IsGranted(invoice.OrganizationId, Role.Team) ? invoice : throw InvoiceErrors.NotFound(id);
}
