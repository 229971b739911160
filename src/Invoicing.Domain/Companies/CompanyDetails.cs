namespace Invoicing.Domain.Companies;

using Invoicing.Domain.Common;

/// <summary>What a register tells of a company beside its identifier.</summary>
public sealed record CompanyDetails(string Name, Address? Address = null, bool IsPublicEntity = false, CompanySize Size = CompanySize.Unknown);
