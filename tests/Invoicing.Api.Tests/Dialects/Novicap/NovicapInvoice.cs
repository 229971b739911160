using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Invoicing.Api.Tests.Dialects.Novicap;

internal static class NovicapInvoice
{
    public static Dictionary<string, object> Of(string reference) => new()
    {
        ["api_key"] = "abcd",
        ["reference"] = reference,
        ["company_novicap_id"] = "ESA46103834",
        ["debtor_novicap_id"] = "ESB66367129",
        ["amount"] = 150000,
        ["issued_at"] = "2017-08-31",
        ["due_at"] = "2017-10-31",
    };

    /// <summary>The id in the answer, or null where it acknowledges nothing.</summary>
    public static async Task<string?> IdAsync(HttpResponseMessage answer) => answer.StatusCode == HttpStatusCode.Created
        ? (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data").GetProperty("id").GetString()
        : null;
}
