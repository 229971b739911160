using System.Net;
using Invoicing.Api.Demo;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Zenskar;

public sealed class DemoAccessTests
{
    private static IEnumerable<TestCaseData> Keys()
    {
        yield return Case(demo => demo.Zenskar.ApiKey, demo => demo.Zenskar.Organisation, HttpStatusCode.NotFound).SetArgDisplayNames("own key, own organisation");
        yield return Case(demo => demo.Zenskar.OtherOrganisationApiKey, demo => demo.Zenskar.OtherOrganisation, HttpStatusCode.NotFound).SetArgDisplayNames("other key, its organisation");
        yield return Case(demo => demo.Zenskar.ApiKey, demo => demo.Zenskar.OtherOrganisation, HttpStatusCode.Forbidden).SetArgDisplayNames("own key, other organisation");
    }

    [TestCaseSource(nameof(Keys))]
    public async Task Key_opens_its_own_organisation_alone(Func<DemoDocument, string> key, Func<DemoDocument, string> organisation, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/invoices/{Guid.CreateVersion7()}");
        request.Headers.Add("x-api-key", key(SharedApi.Host.Demo));
        request.Headers.Add("organisation", organisation(SharedApi.Host.Demo));
        using var answer = await SharedApi.Host.Client.SendAsync(request);
        answer.StatusCode.ShouldBe(expected);
    }

    private static TestCaseData Case(Func<DemoDocument, string> first, Func<DemoDocument, string> second, HttpStatusCode expected) =>
        new(first, second, expected);
}
