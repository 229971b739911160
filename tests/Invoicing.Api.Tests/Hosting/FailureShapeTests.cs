using System.Net;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Hosting;

public sealed class FailureShapeTests
{
    [TestCase("Malformed", 400)]
    [TestCase("Invalid", 422)]
    [TestCase("Unauthorized", 401)]
    [TestCase("Forbidden", 403)]
    [TestCase("NotFound", 404)]
    [TestCase("RouteNotFound", 404)]
    [TestCase("MethodNotAllowed", 405)]
    [TestCase("Conflict", 409)]
    [TestCase("Unprocessable", 422)]
    [TestCase("PayloadTooLarge", 413)]
    [TestCase("TooManyRequests", 429)]
    [TestCase("Unavailable", 503)]
    [TestCase("Unexpected", 500)]
    public async Task Every_kind_leaves_in_the_dialects_shape(string kind, int status)
    {
        var response = await HostingHost.Client.GetAsync($"/alpha/fail/{kind}");

        await ShouldBeAlphaAsync(response, status, kind, "thing.failed");
        response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(3));
    }

    [TestCase("Invalid", 422)]
    [TestCase("Unauthorized", 401)]
    [TestCase("Forbidden", 403)]
    [TestCase("NotFound", 404)]
    [TestCase("Conflict", 409)]
    [TestCase("Unprocessable", 422)]
    [TestCase("Unavailable", 503)]
    public async Task A_refusal_keeps_its_kind_code_field_and_existing_id(string kind, int status)
    {
        var response = await HostingHost.Client.GetAsync($"/alpha/refuse/{kind}");

        await ShouldBeAlphaAsync(response, status, kind, "thing.refused");
        var body = await HostingHost.JsonAsync(response);
        body.GetProperty("existing").GetString().ShouldBe("T-1");
        body.GetProperty("fields")[0].GetString().ShouldBe("reference:thing.refused:");
    }

    [TestCase(400, "Malformed")]
    [TestCase(401, "Unauthorized")]
    [TestCase(403, "Forbidden")]
    [TestCase(404, "NotFound")]
    [TestCase(413, "PayloadTooLarge")]
    [TestCase(429, "TooManyRequests")]
    [TestCase(500, "Unexpected")]
    [TestCase(503, "Unavailable")]
    public async Task A_bodiless_status_gets_the_dialects_body(int status, string kind) =>
        await ShouldBeAlphaAsync(await HostingHost.Client.GetAsync($"/alpha/status/{status}"), status, kind);

    [Test]
    public async Task A_validation_exception_is_invalid_with_its_fields()
    {
        var body = await HostingHost.JsonAsync(await HostingHost.Client.GetAsync("/alpha/validation"));

        body.GetProperty("alpha").GetString().ShouldBe("Invalid");
        body.GetProperty("fields")[0].GetString().ShouldBe("name:bad:");
    }

    [TestCase("/alpha/defect")]
    [TestCase("/alpha/unwritable")]
    public async Task A_defect_tells_nothing_and_is_logged(string path)
    {
        var response = await HostingHost.Client.GetAsync(path);

        await ShouldBeAlphaAsync(response, 500, "Unexpected", "server.unexpected");
        response.Headers.ETag.ShouldBeNull();
        var text = await response.Content.ReadAsStringAsync();
        text.ShouldNotContain("secret");
        text.ShouldNotContain("Exception");
        text.ShouldNotContain("   at ");
        HostingHost.Logs.Lines.ShouldContain(line => line.StartsWith($"Error GET {path}", StringComparison.Ordinal));
    }

    [Test]
    public async Task A_request_over_its_time_is_unavailable() =>
        await ShouldBeAlphaAsync(await HostingHost.Client.GetAsync("/alpha/slow"), 503, "Unavailable", "request.timed_out");

    [Test]
    public async Task A_wrong_query_value_is_invalid()
    {
        var response = await HostingHost.Client.GetAsync("/alpha/page?number=many");

        await ShouldBeAlphaAsync(response, 422, "Invalid", "request.invalid");
        (await HostingHost.JsonAsync(response)).GetProperty("fields")[0].GetString().ShouldBe("number:parameter.invalid:many");
    }

    [Test]
    public async Task Query_strings_are_never_logged()
    {
        await HostingHost.Client.GetAsync("/alpha/page?number=2&api_key=hidden-secret");
        await HostingHost.Client.GetAsync("/alpha/nowhere?api_key=hidden-secret");

        HostingHost.Logs.Lines.ShouldNotContain(line => line.Contains("hidden-secret"));
    }

    internal static async Task ShouldBeAlphaAsync(HttpResponseMessage response, int status, string kind, string? code = null)
    {
        response.StatusCode.ShouldBe((HttpStatusCode)status);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/json");
        var body = await HostingHost.JsonAsync(response);
        body.GetProperty("alpha").GetString().ShouldBe(kind);
        if (code is not null)
        {
            body.GetProperty("code").GetString().ShouldBe(code);
        }
    }
}
