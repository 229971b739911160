namespace Invoicing.Api.Demo;

/// <summary>Known to everybody who can read this, and therefore only ever stored in a database that the demo made.</summary>
internal static class DemoSecrets
{
    public const string ApiKey = "abcd";
    public const string OrganizationToken = "polar_oat_demo";
    public const string Email = "partner@demo.example";
    public const string Password = "demo-password";

    public const string OtherApiKey = "efgh";
    public const string OtherOrganizationToken = "polar_oat_other";
    public const string OtherEmail = "partner@other.example";
    public const string OtherPassword = "other-password";
}
