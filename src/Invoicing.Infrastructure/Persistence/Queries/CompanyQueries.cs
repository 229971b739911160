using Invoicing.Application.Abstractions;
using Invoicing.Application.Companies;
using Invoicing.Application.Listing;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Financing;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;
using Invoicing.Infrastructure.Persistence.Queries.Listing;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence.Queries;

internal sealed class CompanyQueries(InvoicingDbContext db, ListReader lists) : ICompanyQueries
{
    public async Task<CompanyPage> ListAsync(
        CompanyStatus? status, int offset, int limit, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken)
    {
        var matching = Matching(status, visible);
        var total = await matching.LongCountAsync(cancellationToken);
        var page = matching.OrderBy(company => company.CompanyIdentifier).Skip(offset).Take(limit);
        return new CompanyPage(await ViewsAsync(page, cancellationToken), total);
    }

    public Task<SelectedPage<CompanyView>> SelectAsync(
        Selection selection, IReadOnlyCollection<OrganizationId>? visible, CancellationToken cancellationToken) =>
        lists.ReadAsync(
            CompanyColumns.All,
            db.Organizations.Where(company => company.CompanyIdentifier != null),
            visible is null ? null : company => visible.Contains(company.Id),
            selection,
            ViewsAsync,
            cancellationToken);

    public async Task<IReadOnlyList<RegisteredCompanyView>> SearchAsync(
        string countryCode, string nameContains, IReadOnlyCollection<CompanyIdentifier> identifiers, int limit, CancellationToken cancellationToken)
    {
        var found = await db.CompanyRegister.AsNoTracking()
            .Where(entry => entry.CountryCode == countryCode && (entry.NameKey.Contains(nameContains) || identifiers.Contains(entry.Identifier)))
            .OrderBy(entry => entry.NameKey)
            .ThenBy(entry => entry.Identifier)
            .Take(limit)
            .ToListAsync(cancellationToken);
        return [.. found.Select(entry => new RegisteredCompanyView(
            entry.Identifier.Value, entry.CountryCode, entry.Name, entry.Address?.City, entry.IsPublicEntity, entry.Size))];
    }

    private IQueryable<Organization> Matching(CompanyStatus? status, IReadOnlyCollection<OrganizationId>? visible)
    {
        var companies = db.Organizations.Where(company => company.CompanyIdentifier != null);
        if (visible is not null)
        {
            companies = companies.Where(company => visible.Contains(company.Id));
        }

        return status switch
        {
            null => companies,
            CompanyStatus.NotRegistered => companies.Where(company =>
                !db.CompanyLines.Any(line => line.OrganizationId == company.Id && line.Status != CompanyStatus.NotRegistered)),
            { } asked => companies.Where(company => db.CompanyLines.Any(line => line.OrganizationId == company.Id && line.Status == asked)),
        };
    }

    private async Task<IReadOnlyDictionary<Guid, CompanyView>> ViewsAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Select(id => new OrganizationId(id)).ToArray();
        return (await ViewsAsync(db.Organizations.Where(company => wanted.Contains(company.Id)), cancellationToken)).ToDictionary(company => company.Id);
    }

    private async Task<IReadOnlyList<CompanyView>> ViewsAsync(IQueryable<Organization> page, CancellationToken cancellationToken)
    {
        var found = await (
            from company in page
            join known in db.CompanyLines on company.Id equals known.OrganizationId into lines
            from line in lines.DefaultIfEmpty()
            orderby company.CompanyIdentifier
            select new { company.Id, company.CompanyIdentifier, company.Name, company.Currency, Status = (CompanyStatus?)line.Status, Limit = (long?)line.LimitMinor })
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        var ids = found.Select(company => company.Id).ToArray();
        var usage = await UsageAsync(ids, cancellationToken);
        var debtors = await DebtorsAsync(ids, cancellationToken);
        return [.. found.Select(company => new CompanyView(
            company.CompanyIdentifier!.Value,
            company.Name,
            company.Status ?? CompanyStatus.NotRegistered,
            Money.OfMinor(company.Limit ?? 0, company.Currency),
            Money.Of(usage.GetValueOrDefault(company.Id), company.Currency),
            [.. debtors[company.Id]])
        { Id = company.Id.Value })];
    }

    /// <summary>What is open of accepted invoices, in major units.</summary>
    private async Task<Dictionary<OrganizationId, decimal>> UsageAsync(IReadOnlyCollection<OrganizationId> companies, CancellationToken cancellationToken) =>
        await (
            from financed in db.FinancedInvoices
            where financed.AcceptedAt != null && companies.Contains(financed.OrganizationId)
            join invoice in db.Invoices on financed.InvoiceId equals invoice.Id
            group invoice.OpenAmount by financed.OrganizationId into open
            select new { Company = open.Key, Amount = open.Sum() })
            .ToDictionaryAsync(sum => sum.Company, sum => sum.Amount, cancellationToken);

    private async Task<ILookup<OrganizationId, DebtorView>> DebtorsAsync(IReadOnlyCollection<OrganizationId> companies, CancellationToken cancellationToken)
    {
        var found = await (
            from debtor in db.Customers
            where companies.Contains(debtor.OrganizationId) && debtor.CompanyIdentifier != null
            join known in db.DebtorLines on debtor.Id equals known.CustomerId into lines
            from line in lines.DefaultIfEmpty()
            orderby debtor.CompanyIdentifier
            select new
            {
                debtor.OrganizationId,
                debtor.CompanyIdentifier,
                debtor.Name,
                line.Status,
                line.LimitMinor,
                IsTrading = db.FinancedInvoices.Any(financed =>
                    financed.OrganizationId == debtor.OrganizationId && financed.CustomerId == debtor.Id && financed.AcceptedAt != null),
            })
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return found.ToLookup(debtor => debtor.OrganizationId, debtor => new DebtorView(
            debtor.CompanyIdentifier!.Value, debtor.Name, debtor.Status ?? (debtor.IsTrading ? DebtorStatus.Trading : DebtorStatus.New), debtor.LimitMinor));
    }
}
