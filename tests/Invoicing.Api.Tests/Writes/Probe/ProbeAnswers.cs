using System.Net;
using System.Text.Json;
using Shouldly;

namespace Invoicing.Api.Tests.Writes.Probe;

internal static class ProbeAnswers
{
    public static async Task ShouldBeRefusedAsync(this HttpResponseMessage response, HttpStatusCode status, string code)
    {
        var body = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(status, body);
        JsonDocument.Parse(body).RootElement.GetProperty("code").GetString().ShouldBe(code);
    }
}
