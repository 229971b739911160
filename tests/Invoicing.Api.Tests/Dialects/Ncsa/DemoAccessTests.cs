using System.Net;
using System.Net.Http.Json;
using Invoicing.Api.Demo;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Ncsa;

public sealed class DemoAccessTests
{
    private static IEnumerable<TestCaseData> Sessions()
    {
        yield return Case(demo => demo.Ncsa.SessionToken, demo => demo.Ncsa.OtherOrganizationId, HttpStatusCode.NotFound).SetArgDisplayNames("own session, other organization");
        yield return Case(demo => demo.Ncsa.OtherSessionToken, demo => demo.Ncsa.OrganizationId, HttpStatusCode.NotFound).SetArgDisplayNames("other session, this organization");
        yield return Case(demo => demo.Ncsa.OtherSessionToken, demo => demo.Ncsa.OtherOrganizationId, HttpStatusCode.Created).SetArgDisplayNames("other session, its organization");
        yield return Case(demo => "nobody", demo => demo.Ncsa.OrganizationId, HttpStatusCode.Unauthorized).SetArgDisplayNames("nobody");
    }

    [TestCaseSource(nameof(Sessions))]
    public async Task Session_opens_its_own_organizations(Func<DemoDocument, string> token, Func<DemoDocument, string> organization, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, NcsaApi.PathOf(organization(SharedApi.Host.Demo)));
        request.Headers.Add("Session-Token", token(SharedApi.Host.Demo));
        request.Content = JsonContent.Create(new { data = new { type = "organization_invoices" } });
        using var answer = await SharedApi.Host.Client.SendAsync(request);
        answer.StatusCode.ShouldBe(expected);
    }

    private static TestCaseData Case(Func<DemoDocument, string> first, Func<DemoDocument, string> second, HttpStatusCode expected) =>
        new(first, second, expected);
}
