using System.Net;
using Invoicing.Api.Demo;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Novicap;

/// <summary>What the demo's credentials open. Not found means that what is asked for is nobody's: without a credential it would be unauthorized.</summary>
public sealed class DemoAccessTests
{
    private static IEnumerable<TestCaseData> Credentials()
    {
        yield return Case(demo => demo.Novicap.ApiKey, demo => "/v1/invoices/I-0000", HttpStatusCode.NotFound).SetArgDisplayNames("own key", "NotFound");
        yield return Case(demo => demo.Novicap.OtherPartnerApiKey, demo => "/v1/invoices/I-0000", HttpStatusCode.NotFound).SetArgDisplayNames("other partner", "NotFound");
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
