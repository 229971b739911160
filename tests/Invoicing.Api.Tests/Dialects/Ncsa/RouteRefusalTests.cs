using System.Text.Json;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Ncsa;

/// <summary>What every route says to the wrong credential, the wrong id and the wrong body.</summary>
public sealed class RouteRefusalTests
{
    private static readonly object?[][] All = [.. NcsaRoute.All.Select(route => route[..3])];
    private static readonly object?[][] WithIds = NcsaRoute.WithIds;
    private static readonly object?[][] WithBodies = [.. NcsaRoute.WithBodies.Select(route => route[..3])];

    [TestCaseSource(nameof(All))]
    public async Task A_wrong_credential_is_unauthorized_before_anything_else(string method, string route, string? body)
    {
        var path = NcsaRoute.PathOf(route, "999999999");
        var revoked = await NcsaApi.SignInAsync();
        (await NcsaApi.SendAsync(HttpMethod.Get, "/api/team_edition/sign_out", token: revoked)).Dispose();

        foreach (var token in new[] { null, "nobody", revoked, NcsaApi.Host.Demo.Native.ApiKey, NcsaApi.Host.Demo.Polar.OrganizationToken })
        {
            await NcsaApi.SendAsync(new HttpMethod(method), path, body is null ? null : "{", token).ShouldBeUnauthorizedAsync(path);
        }
    }

    [TestCaseSource(nameof(WithIds))]
    public async Task An_id_that_is_not_there_is_unknown(string method, string route, string? body, string unknown)
    {
        foreach (var id in new[] { "999999999", "0", "-2", "abc", "2.0", "%202", "99999999999999999999", "0x2" })
        {
            await NcsaApi.SendAsync(new HttpMethod(method), NcsaRoute.PathOf(route, id), body, NcsaApi.Token).ShouldBeAsync(404, unknown);
        }
    }

    [TestCaseSource(nameof(WithIds))]
    public async Task Another_partners_ids_are_unknown(string method, string route, string? body, string unknown)
    {
        if (route.StartsWith("/sports", StringComparison.Ordinal))
        {
            return;
        }

        var demo = NcsaApi.Host.Demo.Ncsa;
        var id = route switch
        {
            _ when route.StartsWith("/partners", StringComparison.Ordinal) => await NcsaApi.Host.ScalarAsync<long>("select max(serial) from users"),
            _ when route.StartsWith("/organizations", StringComparison.Ordinal) => long.Parse(demo.OtherOrganizationId),
            _ when route.StartsWith("/organization_contracts", StringComparison.Ordinal) => long.Parse(demo.OtherOrganizationContractId),
            _ => await NcsaOrganization.OtherInvoiceAsync(),
        };

        await NcsaApi.SendAsync(new HttpMethod(method), NcsaRoute.PathOf(route, id), body, NcsaApi.Token).ShouldBeAsync(404, unknown);
        if (method == "GET")
        {
            using var own = await NcsaApi.SendAsync(HttpMethod.Get, NcsaRoute.PathOf(route, id), token: demo.OtherSessionToken);
            ((int)own.StatusCode).ShouldBe(200);
        }
    }

    [TestCaseSource(nameof(WithBodies))]
    public async Task A_body_that_cannot_be_read_is_malformed(string method, string route, string body)
    {
        // The id is unknown, so that nothing is changed where a body should be understood after all.
        var path = NcsaRoute.PathOf(route, "999999999");
        foreach (var (broken, detail) in new[]
        {
            ("", "Send a JSON body with this request."),
            ("{", "The body is not valid JSON."),
            ("[]", "The body must be a JSON object."),
            ("null", "The body must be a JSON object."),
            ("{}", "Send a resource object under data."),
            ("{\"data\":null}", "Send a resource object under data."),
            ("{\"data\":[]}", "data: A value has the wrong JSON type."),
            ("{\"data\":{}}", "Send data.type."),
            ("{\"data\":{\"type\":7}}", "data.type: A value has the wrong JSON type."),
        })
        {
            await NcsaApi.SendAsync(new HttpMethod(method), path, broken, NcsaApi.Token).ShouldBeErrorAsync(400, path, detail);
        }

        var type = JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty("type").GetString()!;
        await NcsaApi.SendAsync(new HttpMethod(method), path, body.Replace(type, "others", StringComparison.Ordinal), NcsaApi.Token)
            .ShouldBeErrorAsync(409, path, $"The type must be {type}.");
        await NcsaApi.SendAsync(new HttpMethod(method), path, $$"""{"data":{"type":"{{new string('x', 2 * 1024 * 1024)}}"} }""", NcsaApi.Token)
            .ShouldBeErrorAsync(413, path, "The body is larger than this server accepts.");
        var dashed = body.Replace(type, type.Replace('_', '-'), StringComparison.Ordinal);
        using var understood = await NcsaApi.SendAsync(new HttpMethod(method), path, dashed, NcsaApi.Token);
        ((int)understood.StatusCode).ShouldBe(404);
    }
}
