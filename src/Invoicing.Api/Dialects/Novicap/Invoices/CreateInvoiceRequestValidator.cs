using System.Linq.Expressions;
using System.Text.Json;
using FluentValidation;
using FluentValidation.Results;

namespace Invoicing.Api.Dialects.Novicap.Invoices;

/// <summary>What is to be said against a request, field by field. A missing field breaks the schema and makes the request malformed.</summary>
internal sealed class CreateInvoiceRequestValidator : AbstractValidator<CreateInvoiceRequest>
{
    private const int MaximumReference = 255;

    public CreateInvoiceRequestValidator()
    {
        Check(request => request.Reference, "reference", IsReference, "must be text of 1 to 255 characters");
        Check(request => request.CompanyNovicapId, "company_novicap_id", IsCompany, "must be a country code followed by a national registration id");
        Check(request => request.DebtorNovicapId, "debtor_novicap_id", IsCompany, "must be a country code followed by a national registration id");
        Check(request => request.Amount, "amount", IsAmount, "must be a whole number of cents above zero, with at most 15 digits");
        Check(request => request.IssuedAt, "issued_at", IsDate, "must be an ISO 8601 date");
        Check(request => request.DueAt, "due_at", IsDate, "must be an ISO 8601 date");
        RuleFor(request => request).Custom((request, context) =>
        {
            if (RequestValues.Company(request.CompanyNovicapId) is { } company && company == RequestValues.Company(request.DebtorNovicapId))
            {
                context.AddFailure("debtor_novicap_id", "must be another company than company_novicap_id");
            }

            if (RequestValues.Date(request.DueAt) < RequestValues.Date(request.IssuedAt))
            {
                context.AddFailure("due_at", "must not lie before issued_at");
            }
        });
    }

    private void Check(Expression<Func<CreateInvoiceRequest, JsonElement>> member, string name, Predicate<JsonElement> isGood, string complaint) =>
        RuleFor(member).Custom((value, context) =>
        {
            if (value.ValueKind is JsonValueKind.Undefined)
            {
                context.AddFailure(new ValidationFailure(name, "is missing") { ErrorCode = NovicapErrors.FieldMissing });
            }
            else if (!isGood(value))
            {
                context.AddFailure(name, complaint);
            }
        });

    private static bool IsReference(JsonElement value) =>
        value.ValueKind is JsonValueKind.String && value.GetString() is { Length: <= MaximumReference } text && !string.IsNullOrWhiteSpace(text);

    private static bool IsCompany(JsonElement value) => RequestValues.Company(value) is not null;

    private static bool IsAmount(JsonElement value) => RequestValues.Cents(value) is not null;

    private static bool IsDate(JsonElement value) => RequestValues.Date(value) is not null;
}
