using System.Net;
using Invoicing.Api.Demo;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Polar;

/// <summary>What the demo's credentials open. Not found means that what is asked for is nobody's: without a credential it would be unauthorized.</summary>
public sealed class DemoAccessTests
{
    private static IEnumerable<TestCaseData> Credentials()
    {
        yield return Case(demo => demo.Polar.CustomerSessionToken, demo => $"/v1/customer-portal/orders/{demo.Polar.PaidOrderId}", HttpStatusCode.OK).SetArgDisplayNames("paid order", "OK");
        yield return Case(demo => demo.Polar.CustomerSessionToken, demo => $"/v1/customer-portal/orders/{demo.Polar.UnpaidOrderId}", HttpStatusCode.OK).SetArgDisplayNames("unpaid order", "OK");
        yield return Case(demo => demo.Polar.CustomerSessionToken, demo => $"/v1/customer-portal/orders/{demo.Polar.OrderWithoutBillingDetailsId}", HttpStatusCode.OK).SetArgDisplayNames("order without billing details", "OK");
        yield return Case(demo => demo.Polar.CustomerSessionToken, demo => $"/v1/customer-portal/orders/{demo.Polar.OtherCustomersOrderId}", HttpStatusCode.NotFound).SetArgDisplayNames("other customer's order", "NotFound");
        yield return Case(demo => demo.Polar.OtherCustomerSessionToken, demo => $"/v1/customer-portal/orders/{demo.Polar.PaidOrderId}", HttpStatusCode.NotFound).SetArgDisplayNames("other account's session", "NotFound");
        yield return Case(demo => "nobody", demo => $"/v1/customer-portal/orders/{demo.Polar.PaidOrderId}", HttpStatusCode.Unauthorized).SetArgDisplayNames("nobody", "Unauthorized");
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
