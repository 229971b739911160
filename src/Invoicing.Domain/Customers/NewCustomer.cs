namespace Invoicing.Domain.Customers;

using Invoicing.Domain.Common;
using Invoicing.Domain.Companies;

public sealed record NewCustomer(
    string Name,
    string? Email = null,
    CompanyIdentifier? CompanyIdentifier = null,
    string? ExternalId = null,
    string? VatId = null,
    Address? Address = null);
