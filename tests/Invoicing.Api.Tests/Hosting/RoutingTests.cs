using System.Net;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Hosting;

public sealed class RoutingTests
{
    [TestCase("/alpha")]
    [TestCase("/alpha/")]
    [TestCase("/ALPHA/nowhere")]
    [TestCase("/a/nowhere")]
    [TestCase("/alpha/betamax")]
    [TestCase("/alpha/things/not-a-number")]
    public async Task An_unknown_route_belongs_to_the_owner_of_its_prefix(string path)
    {
        var response = await HostingHost.Client.GetAsync(path);

        await FailureShapeTests.ShouldBeAlphaAsync(response, 404, "RouteNotFound", "route.not_found");
    }

    [Test]
    public async Task The_longest_prefix_owns()
    {
        var response = await HostingHost.Client.GetAsync("/alpha/beta/nowhere");

        response.Content.Headers.ContentType!.ToString().ShouldBe("application/vnd.beta+json");
        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"beta":"route.not_found"}""");
    }

    [Test]
    public async Task A_controllers_attribute_wins_over_the_prefix()
    {
        var response = await HostingHost.Client.GetAsync("/alpha/lent");

        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"beta":"beta.lent"}""");
    }

    [TestCase("/")]
    [TestCase("/alphabet")]
    [TestCase("/openapi/unknown.json")]
    public async Task Nobodys_path_names_the_apis(string path)
    {
        var response = await HostingHost.Client.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        var body = await HostingHost.JsonAsync(response);
        body.GetProperty("error").GetString().ShouldBe("not_found");
        body.GetProperty("message").GetString()!.ShouldContain("alpha, beta");
        body.GetProperty("message").GetString()!.ShouldContain("/docs");
    }

    [TestCase("PUT")]
    [TestCase("TRACE")]
    [TestCase("OPTIONS")]
    [TestCase("HEAD")]
    [TestCase("WHAT")]
    public async Task Another_method_is_refused_with_the_allowed_ones(string method)
    {
        var response = await HostingHost.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/alpha/things"));

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["DELETE", "POST"], ignoreOrder: true);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/json");
        response.Content.Headers.ContentLength.ShouldNotBe(0);
    }

    [Test]
    public async Task Head_of_an_unknown_route_has_the_headers_and_no_body()
    {
        var answer = await HostingHost.RawAsync("HEAD /alpha/nowhere HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        answer.ShouldStartWith("HTTP/1.1 404");
        answer.ShouldContain("Content-Type: application/json");
        answer.ShouldEndWith("\r\n\r\n");
    }

    [TestCase("/alpha/things/%FF")]
    [TestCase("/alpha/page?number=%00")]
    [TestCase("/alpha/page?number=%ED%A0%80")]
    [TestCase("/alpha/page?number=1&other=%C3")]
    public async Task A_target_that_is_not_text_is_malformed(string target)
    {
        var answer = await HostingHost.RawAsync($"GET {target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        answer.ShouldStartWith("HTTP/1.1 400");
        answer.ShouldContain("request.unreadable_target");
    }
}
