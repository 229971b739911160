namespace Invoicing.Api.Tests.Dialects.Ncsa;

/// <summary>Every route behind a session, with a body that would be understood.</summary>
internal static class NcsaRoute
{
    public const string Organization = """{"data":{"type":"organizations","attributes":{"name":"N","email":"n@teams.example","phone":"1","zip_code":"60601"}}}""";

    public const string Contract =
        """{"data":{"type":"organization_contracts","attributes":{"start_date":"2026-09-01","first_payment_date":"2026-09-15","number_of_payments":"2","number_of_teams":"2","modifier":0.9,"amount":4968},"relationships":{"sport":{"data":{"type":"sports","id":"1"}}}}}""";

    public const string Acceptance = """{"data":{"type":"organization_contracts","attributes":{"accepted_by":"B","phrase":"1.x"}}}""";

    public const string Account = """{"data":{"type":"organization_accounts","attributes":{"credit_card_number":"4111 1111 1111 1111"}}}""";

    public const string Invoice = """{"data":{"type":"organization_invoices"}}""";

    /// <summary>Method, path with # for the id, body, and what stands there where the id is unknown.</summary>
    public static readonly object?[][] All =
    [
        ["GET", "/partners/#", null, "{}"],
        ["GET", "/partners/#/organizations", null, "{}"],
        ["POST", "/partners/#/organizations", Organization, "{}"],
        ["GET", "/organizations/#", null, "{}"],
        ["PATCH", "/organizations/#", Organization, "{}"],
        ["DELETE", "/organizations/#", null, "{}"],
        ["GET", "/organizations/#/organization_contracts", null, "{}"],
        ["POST", "/organizations/#/organization_contracts", Contract, "{}"],
        ["GET", "/organization_contracts/#", null, NcsaApi.UnknownContract],
        ["DELETE", "/organization_contracts/#", null, NcsaApi.UnknownContract],
        ["PATCH", "/organization_contracts/#/cancel", null, NcsaApi.UnknownContract],
        ["PATCH", "/organization_contracts/#/accept_terms_of_service", Acceptance, NcsaApi.UnknownContract],
        ["GET", "/organizations/#/organization_accounts", null, "{}"],
        ["POST", "/organizations/#/organization_accounts", Account, "{}"],
        ["GET", "/organizations/#/organization_invoices", null, "{}"],
        ["POST", "/organizations/#/organization_invoices", Invoice, "{}"],
        ["GET", "/organization_invoices/#", null, "{}"],
        ["GET", "/sports/#/pricing_tiers", null, "{}"],
        ["GET", "/pricing_tier_sports", null, null],
        ["GET", "/ncsa_sports", null, null],
    ];

    public static object?[][] WithIds => [.. All.Where(route => route[3] is not null)];

    public static object?[][] WithBodies => [.. All.Where(route => route[2] is not null)];

    public static string PathOf(string route, object id) => "/api/team_edition" + route.Replace("#", id.ToString(), StringComparison.Ordinal);
}
