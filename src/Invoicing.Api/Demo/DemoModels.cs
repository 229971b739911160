namespace Invoicing.Api.Demo;

/// <summary>What <c>demo.json</c> says: the ids and credentials with which scripts and tests call the demo ledger.</summary>
public sealed record DemoDocument(
    string BaseUrl,
    DemoNcsa Ncsa,
    DemoCannlytics Cannlytics,
    DemoNovicap Novicap,
    DemoPolar Polar,
    DemoZenskar Zenskar,
    DemoNative Native);

public sealed record DemoNcsa(
    string Email,
    string Password,
    string SessionToken,
    string PartnerId,
    string OrganizationId,
    string OrganizationContractId,
    string OtherSessionToken,
    string OtherOrganizationId,
    string OtherOrganizationContractId);

public sealed record DemoCannlytics(string ApiKey, string OrganizationId, string OtherApiKey, string OtherOrganizationId);

public sealed record DemoNovicap(string ApiKey, string OtherPartnerApiKey, string CompanyNovicapId, string DebtorNovicapId);

public sealed record DemoPolar(
    string OrganizationToken,
    string CustomerSessionToken,
    string CustomerId,
    string PaidOrderId,
    string UnpaidOrderId,
    string OrderWithoutBillingDetailsId,
    string OtherCustomersOrderId,
    string OtherOrganizationToken,
    string OtherCustomerSessionToken);

public sealed record DemoZenskar(
    string ApiKey,
    string Organisation,
    string CustomerId,
    string ContractId,
    string OtherOrganisation,
    string OtherOrganisationApiKey);

public sealed record DemoNative(string ApiKey, string OtherAccountApiKey);
