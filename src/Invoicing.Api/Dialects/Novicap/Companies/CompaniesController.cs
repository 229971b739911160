using System.ComponentModel.DataAnnotations;
using Invoicing.Api.Hosting;
using Invoicing.Application.Companies;
using Invoicing.Domain.Common;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Financing;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Invoicing.Api.Dialects.Novicap.Companies;

[ApiController]
[Novicap]
[Route("v1")]
public sealed class CompaniesController(IMediator mediator) : ControllerBase
{
    private const string DefaultCountry = "ES";
    private const int MostResults = 100;

    [HttpGet("companies")]
    [OperationId("listCompanies")]
    [EndpointSummary("List your companies with their debtors")]
    [EndpointDescription("In the order of their NoviCap ids. Amounts are cents.")]
    [ProducesResponseType<CompanyList>(StatusCodes.Status200OK)]
    [ProducesResponseType<NovicapError>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<CompanyList> List(
        [FromQuery(Name = "status")] string? status,
        [FromQuery(Name = "page")] string? page,
        [FromQuery(Name = "per_page")] string? perPage,
        CancellationToken cancellationToken)
    {
        var listing = Listing.Of(page, perPage);
        var found = await mediator.Send(new ListCompaniesQuery(StatusIn(status), listing.Offset, listing.PerPage), cancellationToken);
        return new CompanyList([.. found.Items.Select(company => company.ToResponse())], ListMeta.Of(listing, found.Total));
    }

    [HttpGet("search")]
    [OperationId("searchCompanies")]
    [EndpointSummary("Search the register of companies")]
    [EndpointDescription("By a part of the name or by the whole registration number, in one country (ES unless another is given); at most 100, by name.")]
    [ProducesResponseType<IReadOnlyList<SearchResult>>(StatusCodes.Status200OK)]
    [ProducesResponseType<NovicapError>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<IReadOnlyList<SearchResult>> Search(
        [FromQuery(Name = "query"), Required] string? query, [FromQuery(Name = "country")] string? country, CancellationToken cancellationToken)
    {
        var found = await mediator.Send(new SearchCompaniesQuery(TextIn(query), CountryIn(country), MostResults), cancellationToken);
        return [.. found.Select(company => company.ToResult())];
    }

    private static CompanyStatus? StatusIn(string? word) => string.IsNullOrEmpty(word)
        ? null
        : CompanyWords.Status(word) ?? throw ParameterFailures.Invalid("status", "must be rejected, not_registered, activated or onboarding");

    private static string TextIn(string? query)
    {
        if (string.IsNullOrWhiteSpace(query))
        {
            throw ParameterFailures.Missing("query");
        }

        return query.Length <= CompanyRegisterEntry.MaximumName ? query : throw ParameterFailures.Invalid("query", "must be text of at most 500 characters");
    }

    private static string CountryIn(string? country)
    {
        var code = string.IsNullOrEmpty(country) ? DefaultCountry : country.ToUpperInvariant();
        return CountryCodes.IsKnown(code) ? code : throw ParameterFailures.Invalid("country", "must be an ISO 3166 code of two letters");
    }
}
