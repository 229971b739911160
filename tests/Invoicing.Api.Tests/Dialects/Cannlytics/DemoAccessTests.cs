using System.Net;
using Invoicing.Api.Demo;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Cannlytics;

/// <summary>What the demo's credentials open. Not found means that what is asked for is nobody's: without a credential it would be unauthorized.</summary>
public sealed class DemoAccessTests
{
    private static IEnumerable<TestCaseData> Credentials()
    {
        yield return Case(demo => demo.Cannlytics.ApiKey, demo => $"/api/invoices?organization_id={demo.Cannlytics.OrganizationId}", HttpStatusCode.OK).SetArgDisplayNames("own organization", "OK");
        yield return Case(demo => demo.Cannlytics.OtherApiKey, demo => $"/api/invoices?organization_id={demo.Cannlytics.OtherOrganizationId}", HttpStatusCode.OK).SetArgDisplayNames("other key, its organization", "OK");
        yield return Case(demo => demo.Cannlytics.OtherApiKey, demo => $"/api/invoices?organization_id={demo.Cannlytics.OrganizationId}", HttpStatusCode.Forbidden).SetArgDisplayNames("other key, this organization", "Forbidden");
    }

    [TestCaseSource(nameof(Credentials))]
    public async Task Credential_opens_its_own_data(Func<DemoDocument, string> secret, Func<DemoDocument, string> path, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path(SharedApi.Host.Demo));
        request.Headers.Add("Authorization", $"Bearer {secret(SharedApi.Host.Demo)}");
        using var answer = await SharedApi.Host.Client.SendAsync(request);
        answer.StatusCode.ShouldBe(expected);
    }

    private static TestCaseData Case(Func<DemoDocument, string> first, Func<DemoDocument, string> second, HttpStatusCode expected) =>
        new(first, second, expected);
}
