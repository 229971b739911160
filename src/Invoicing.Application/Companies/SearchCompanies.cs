using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Companies;
using MediatR;

namespace Invoicing.Application.Companies;

/// <summary>Companies of the local register by a part of the name, whatever its case, or by the whole registration id.</summary>
public sealed record SearchCompaniesQuery(string Text, string CountryCode, int Limit) : IQuery<IReadOnlyList<RegisteredCompanyView>>;

internal sealed class SearchCompaniesValidator : AbstractValidator<SearchCompaniesQuery>
{
    public SearchCompaniesValidator()
    {
        RuleFor(query => query.Text).NotEmpty().MaximumLength(CompanyRegisterEntry.MaximumName);
        RuleFor(query => query.Limit).InclusiveBetween(1, 1_000);
    }
}

internal sealed class SearchCompaniesHandler(ICompanyQueries companies)
    : IRequestHandler<SearchCompaniesQuery, IReadOnlyList<RegisteredCompanyView>>
{
    public Task<IReadOnlyList<RegisteredCompanyView>> Handle(SearchCompaniesQuery query, CancellationToken cancellationToken) => companies.SearchAsync(
        query.CountryCode, CompanyRegisterEntry.KeyOf(query.Text.Trim()), IdentifiersIn(query), query.Limit, cancellationToken);

    /// <summary>The text with the country in front of it, and as it is where that starts it already.</summary>
    private static List<CompanyIdentifier> IdentifiersIn(SearchCompaniesQuery query)
    {
        var found = new List<CompanyIdentifier>();
        if (CompanyIdentifier.TryParse(query.CountryCode + query.Text, out var national))
        {
            found.Add(national);
        }

        if (CompanyIdentifier.TryParse(query.Text, out var whole) && whole.CountryCode == query.CountryCode)
        {
            found.Add(whole);
        }

        return found;
    }
}
